import { checkDraft, Scanner } from '@hegao/core'
import { readDraft } from '@hegao/document'
import { withoutState } from '@hegao/judgement'
import { plainSetup } from '@hegao/testing'
import { describe, expect, test } from 'vitest'
import { catalogue, profiles, rules } from './index.js'

/**
 * Titles of local documents, composed of invented places and bodies. Half of them hold six or more
 * characters of a national title: 《云汀市法治政府建设实施方案》 is no slip of 《法治政府建设实施纲要》.
 */
const owners = [
  '云汀市',
  '临澜县',
  '云汀市望溪区',
  '砚溪县教育局',
  '泓州市市场监督管理局',
  '岚浦区人民政府澄桥街道办事处',
  '梧岚县水利局',
  '澄川镇',
  '望溪区教育局党组',
  '临澜县人民政府办公室',
]
const years = ['', '（2022—2025年）', '（2024—2026年）', '（试行）', '（2023年版）']

/** As in national titles. */
const alike = [
  '法治政府建设实施方案',
  '法治社会建设实施意见',
  '重大行政决策程序规定',
  '政府信息公开条例实施办法',
  '优化营商环境条例',
  '中小学法治副校长聘任与管理实施细则',
  '未成年人保护条例实施办法',
  '突发公共卫生事件应急条例实施办法',
  '行政规范性文件制定和监督管理办法',
  '党政主要负责人履行推进法治建设第一责任人职责实施细则',
]
/** Of their own making. */
const unlike = [
  '校车接送管理方案',
  '“月月有主题”普法活动计划',
  '夜市摊点疏导办法',
  '河湖巡查细则',
  '三年行动方案',
  '“一规划两方案”',
  '机关考勤和请销假制度',
  '老旧小区加装电梯补贴规定',
  '学区划片招生工作办法',
  '农贸市场提升规划',
]

const compose = (names: readonly string[]): string[] =>
  names.flatMap((name, row) =>
    owners.map((owner, column) => `${owner}${name}${years[(row + column) % years.length]}`),
  )
const titles = { alike: compose(alike), unlike: compose(unlike) }

const known = catalogue.laws.all.map(({ title }) => withoutState(title))
const sharesSix = (title: string): boolean => {
  const parts = Array.from({ length: title.length - 5 }, (_, at) => title.slice(at, at + 6))
  return known.some(law => parts.some(part => law.includes(part)))
}

const title = new Set([
  'law/wrong-title',
  'law/unknown-title',
  'law/not-in-force',
  'law/wrong-detail',
  'law/unmarked-title',
  'law/informal-title',
])
const bench = {
  rules: rules.filter(({ id }) => title.has(id)),
  profiles,
  catalogue,
  scanner: new Scanner(),
}
const findingsIn = (sentence: string): string[] => {
  const draft = readDraft(
    `临澜县教育局2024年法治政府建设年度报告\n\n一、主要举措和成效\n\n${sentence}\n`,
    'txt',
  )
  return checkDraft('draft', draft, bench, plainSetup).diagnostics.map(
    ({ rule, text }) => `${rule}: ${text}`,
  )
}

test('there are 200 titles, and half of them hold six characters of a national one', () => {
  expect(new Set([...titles.alike, ...titles.unlike]).size).toBe(200)
  expect(titles.alike.filter(sharesSix)).toEqual(titles.alike)
})

describe.each(['alike', 'unlike'] as const)('%s', kind => {
  test.each(titles[kind])('《%s》 is nobody else’s', local => {
    expect(findingsIn(`落实《${local}》，细化任务12项。`)).toEqual([])
    expect(findingsIn(`宣传《民法典》《${local}》等。`)).toEqual([])
    expect(findingsIn(`转发《关于印发〈${local}〉的通知》，加强督促检查。`)).toEqual([])
  })
})

test.each([...alike, ...unlike])('《%s》 that the body makes itself', name => {
  expect(findingsIn(`我局制定《${name}》，经集体讨论后印发。`)).toEqual([])
})

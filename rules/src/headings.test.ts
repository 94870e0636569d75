import { findSections, fitVariant, matchesAny } from '@hegao/core'
import { readDraft } from '@hegao/document'
import { describe, expect, it } from 'vitest'
import { profiles } from './index.js'

/** The sections of the report for 2024 that a heading names. */
const sectionsOf = (heading: string): string[] =>
  profiles
    .find(({ id }) => id === 'fazhi-annual')!
    .sections.filter(({ headings }) => matchesAny(headings, heading, 2024))
    .map(({ id }) => id)

describe('a heading of the annual report', () => {
  it.each([
    ['measures', '主要举措和成效'],
    ['measures', '总体情况'],
    ['measures', '具体做法'],
    ['measures', '法治政府建设工作总体情况'],
    ['measures', '履职尽责情况'],
    ['measures', '取得的成绩'],
    ['measures', '取得的主要成效'],
    ['measures', '过去一年工作'],
    ['measures', '亮点工作'],
    ['measures', '特色做法'],
    ['measures', '重点工作完成情况'],
    ['measures', '工作开展情况'],
    ['measures', '2024年法治政府建设成效'],
    ['measures', '2024年度法治政府建设主要情况'],
    ['problems', '薄弱环节'],
    ['problems', '工作中的不足'],
    ['problems', '问题查摆'],
    ['problems', '检视剖析'],
    ['problems', '自查发现的问题'],
    ['problems', '需要改进的方面'],
    ['problems', '有待改进之处'],
    ['problems', '亟待解决的问题'],
    ['problems', '制约因素'],
    ['problems', '短板弱项'],
    ['problems', '面临的困难和挑战'],
    ['leadership', '党政“一把手”履责情况'],
    ['leadership', '盟委书记、盟长带头抓法治情况'],
    ['leadership', '领导带头，法治责任层层压实'],
    ['leadership', '主要负责人述法情况'],
    ['leadership', '主要领导带头学法情况'],
    ['leadership', '领导责任落实情况'],
    ['plan', '对策措施'],
    ['plan', '对策建议'],
    ['plan', '新年度工作目标任务'],
    ['plan', '今后工作打算'],
    ['plan', '努力方向'],
    ['plan', '改进思路'],
    ['plan', '后续工作'],
  ])('%s: %s', (section, heading) => {
    expect(sectionsOf(heading)).toEqual([section])
  })

  it.each([
    ['存在的问题及整改措施', ['problems', 'plan']],
    ['存在的不足和2025年改进措施', ['problems', 'plan']],
    ['工作回顾与展望', ['measures']],
  ])('of several matters: %s', (heading, sections) => {
    expect(sectionsOf(heading)).toEqual(sections)
  })

  it.each([
    '辖区基本情况',
    '镇情概况',
    '机构基本情况',
    '问题线索办理情况',
    '问题线索和案件办理情况',
    '上级反馈问题整改情况',
    '督察反馈的主要问题整改情况',
    '存在问题整改情况',
    '安全生产责任落实情况',
    '主要负责人履行安全生产职责情况',
    '安全生产领导责任落实情况',
    '补齐薄弱环节',
    '聚焦短板弱项',
    '破解制约因素',
    '案例剖析',
    '改进工作作风',
    '细化工作目标任务',
    '整改措施落实情况',
    '反馈问题整改措施落实情况',
  ])('that names something else: %s', heading => {
    expect(sectionsOf(heading)).toEqual([])
  })
})

describe('a chapter whose heading is a slogan', () => {
  const family = profiles.find(({ id }) => id === 'fazhi-annual')!
  const texts = {
    measures: '完善制度12项，规范性文件合法性审核率100%。',
    problems: '一是执法力量存在不足，原因是编制少。',
    leadership: '局长江山认真履行推进法治建设第一责任人职责，主持研究法治议题8个。',
    plan: '2025年，一是加强学习。二是规范执法。',
  }
  const usual = {
    measures: '主要举措和成效',
    problems: '存在的不足和原因',
    leadership: '主要负责人履行第一责任人职责情况',
    plan: '2025年工作安排',
  }
  type Id = keyof typeof usual
  const ids = Object.keys(usual) as Id[]
  /** What is not found of a report in which one section has another heading. */
  const missing = (id: Id, heading: string, text = texts[id]) => {
    const chapters = ids.map((own, index) => {
      const [title, under] = own === id ? [heading, text] : [usual[own], texts[own]]
      return `${'一二三四'[index]}、${title}\n\n${under}`
    })
    const source = ['望溪县林业局2024年法治政府建设年度报告', ...chapters].join('\n\n')
    const draft = readDraft(source, 'txt')
    return findSections(draft, fitVariant(family, draft))
      .filter(({ status }) => status !== 'present')
      .map(({ requirement }) => requirement.id)
  }

  it.each([
    ['measures', '亮点与成效'],
    ['measures', '突出成效'],
    ['measures', '抓学习抓落实，推动法治政府建设走深走实'],
    ['problems', '聚焦短板弱项，剖析问题原因'],
    ['problems', '正视差距不足，深挖原因症结'],
    ['problems', '查短板查成因，清醒认识差距不足'],
    ['problems', '坚持问题导向，深刻剖析不足'],
    ['problems', '法治政府建设“问题清单”及成因'],
    ['problems', '直面短板、剖析成因'],
    ['leadership', '抓住“关键少数”，以上率下推进'],
    ['leadership', '“关键少数”履职情况'],
    ['leadership', '发挥头雁作用'],
    ['plan', '新年打算'],
    ['plan', '接续奋斗，奋力谱写新篇'],
  ] as const)('%s: %s', (id, heading) => expect(missing(id, heading)).toEqual([]))

  it.each([
    ['problems', '聚焦突出问题，化解矛盾纠纷', texts.problems],
    ['problems', '直面短板、剖析成因', '规范执法，公开信息。'],
    ['leadership', '领导班子建设', '班子成员5名。'],
    ['plan', '接续奋斗，奋力谱写新篇', '全年办理案件12件。'],
  ] as const)('not %s: %s', (id, heading, text) => {
    expect(missing(id, heading, text)).toContain(id)
  })
})

describe('the duty of the first responsible person', () => {
  const statusOf = (text: string) => {
    const draft = readDraft(
      `# 临澜县司法局2024年法治政府建设年度报告\n\n县委、县政府：\n\n${text}\n`,
      'md',
    )
    const family = profiles.find(({ id }) => id === 'fazhi-annual')!
    return findSections(draft, fitVariant(family, draft)).find(
      ({ requirement }) => requirement.id === 'leadership',
    )!.status
  }

  it.each([
    '主要负责人认真落实法治建设责任。带头学法，多次研究法治工作。',
    '2024年，全局依法行政。局长认真履行第一责任。主持召开党组会议4次。',
    '主要负责同志认真落实法治建设职责，带头学法4次。',
  ])('is told in two sentences: %s', text => expect(statusOf(text)).toBe('inside'))

  it.each([
    '督促各单位主要负责人落实法治建设责任。召开会议研究法治工作。',
    '主要负责人落实安全生产责任。局里研究执法工作。',
    '主要负责人落实法治建设责任不够。研究法治工作偏少。',
    '主要负责人落实法治建设责任。\n\n召开会议研究法治工作。',
    '主要负责人落实法治建设责任。全年办理案件12件。召开会议研究法治工作。',
  ])('is not told: %s', text => expect(statusOf(text)).toBe('missing'))
})

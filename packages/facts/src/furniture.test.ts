import { readDraft } from '@hegao/document'
import { expect, it } from 'vitest'
import { readFacts, Scanner } from './index.js'

const title = '青渚县司法局2024年法治政府建设工作报告'
const text = '2024年，全局坚持依法行政，各项工作取得新进展。'
const read = (...lines: string[]) => {
  const draft = readDraft([title, ...lines].join('\n'), 'txt')
  return readFacts(draft, new Scanner()).furniture.map(
    ({ kind, paragraph, span }) =>
      `${kind}: ${draft.paragraphs[paragraph]!.text.slice(span.start, span.end)}`,
  )
}

it('a line that only a web page has', () => {
  expect(read('发布时间：2025-02-20', text)).toEqual(['web: 发布时间：2025-02-20'])
  expect(read('时间：2025-02-20 来源：县司法局', text)).toEqual([
    'web: 时间：2025-02-20 来源：县司法局',
  ])
})

it('a line that proves nothing alone counts in a block with one that does', () => {
  expect(read('打印', '收藏', '字号：大 中 小', text)).toEqual([
    'web: 打印',
    'web: 收藏',
    'web: 字号：大 中 小',
  ])
  expect(read('来源：县司法局', text, '扫一扫在手机打开当前页')).toEqual([
    'web: 扫一扫在手机打开当前页',
  ])
})

it('the number of a page', () => {
  expect(read(text, '— 2 —', text)).toEqual(['page: — 2 —'])
})

it.each([
  [['来源：年度统计', text]],
  [['2025年1月20日', text]],
  [[text, '时间：12月4日', '地点：县文化广场']],
  [[text, '企业用手机扫一扫即可查验，浏览次数突破10万。']],
])('none in %j', lines => {
  expect(read(...lines)).toEqual([])
})

it('a date in the head is left to the draft, even beside a line of a web page', () => {
  expect(read('2025年1月20日', '发布时间：2025-02-20', text)).toEqual(['web: 发布时间：2025-02-20'])
})

it('the links of a page around the report, whatever they say', () => {
  const page = `<p><a href="/">县政府</a></p><p>${title}</p><p>${text}</p><p><a href="/1">通知</a></p>`
  const draft = readDraft(page, 'html')
  const { furniture } = readFacts(draft, new Scanner())
  expect(furniture.map(({ kind, paragraph }) => [kind, draft.paragraphs[paragraph]!.text])).toEqual(
    [
      ['web', '县政府'],
      ['web', '通知'],
    ],
  )
})

import { type Paragraph, readDraft } from '@hegao/document'
import { describe, expect, it } from 'vitest'
import { findFurniture } from './furniture.js'
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

describe('lines around the report', () => {
  const around = (...texts: string[]) =>
    findFurniture(
      texts.map((text, index) => ({ index, text, role: 'chrome', kind: 'prose' }) as Paragraph),
    ).map(
      ({ kind, paragraph, span }) => `${kind}: ${texts[paragraph]!.slice(span.start, span.end)}`,
    )

  it.each([
    '发布日期 2025年2月20日',
    ' 索引号 000-1',
    '【字体：大 中 小】',
    '[字体：大 中 小]',
    '本文浏览次数 327',
    '本页访问量：327',
    '本页访问量:327',
    '显示字号：大',
    '显示字号:大',
    '显示 [大中小]',
    '显示 [ 大  中  小 ]',
    '时间 ：2025-02-20 来源　:县司法局',
    '作者:林一川 编辑:林一川',
  ])('of a web page: %s', line => {
    expect(around(line)).toEqual([`web: ${line}`])
  })

  it.each([
    '县司法局发布日期说明',
    '来源：县司法局',
    '时间：2025-02-20 县司法局',
    '按字号排列',
    '提高访问量',
    '大中小学',
    '来源和作者',
  ])('that may be the draft’s: %s', line => {
    expect(around(line)).toEqual([])
  })

  it('are web pages’ beside one that is, but for figures and dates alone', () => {
    const beside = (line: string) => around(line, '上一篇：没有了').length === 2
    expect(['县司法局', '县司法局 2025年2月20日', '2025年2月20日公开'].map(beside)).toEqual([
      true,
      true,
      true,
    ])
    const dates = ['2025年2月20日', '（2025年 2月 20日）', '(２０２５年２月２０日)', '2025']
    expect(dates.map(beside)).toEqual([false, false, false, false])
    expect(around('327', '上一篇：没有了', '-- --')).toEqual(['web: 上一篇：没有了'])
  })

  it('are neighbours where nothing of the draft is in between', () => {
    const [first, second] = ['打印', '上一篇：没有了'].map(
      (text, at) => ({ index: 2 * at, text, role: 'chrome', kind: 'prose' }) as Paragraph,
    )
    expect(findFurniture([first!, second!])).toHaveLength(1)
    expect(findFurniture([first!, { ...second!, index: 1 }])).toHaveLength(2)
    expect(findFurniture([first!, { ...second!, index: 1, kind: 'table' }])).toEqual([])
    expect(findFurniture([first!, { ...second!, index: 1, role: 'body' }])).toEqual([])
  })
})

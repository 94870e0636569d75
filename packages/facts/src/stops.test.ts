import { readDraft } from '@hegao/document'
import { describe, expect, it } from 'vitest'
import { readFacts, Scanner } from './index.js'

const title = '云汀市望溪区教育局2024年度法治政府建设情况的报告'
const read = (...lines: string[]) => {
  const draft = readDraft(`# ${title}\n\n${lines.join('\n\n')}\n`, 'md')
  const facts = readFacts(draft, new Scanner())
  const words = ({
    paragraph,
    span,
  }: {
    paragraph: number
    span: { start: number; end: number }
  }) => draft.paragraphs[paragraph]!.text.slice(span.start, span.end)
  return { facts, words }
}
/** The last words of each paragraph without a stop, and the comma that stands in its place. */
const missing = (...lines: string[]) => {
  const { facts, words } = read(...lines)
  return facts.missingStops.map(
    one => `${one.by} ${words(one)}${one.pause ? ` ${words(one.pause)}` : ''}`,
  )
}
const headings = (...lines: string[]) => {
  const { facts, words } = read(...lines)
  return facts.headingStops.map(
    one => `${one.title}${words(one)} ${one.siblings.map(words).join('/')}`,
  )
}

const whole = '全年办理案件12件。有序推进依法行政。'
const open = '全年办理案件12件。有序推进依法行政'

describe('prose without a stop', () => {
  it.each([
    [[open], ['sentence 有序推进依法行政']],
    [[whole], []],
    [[whole, open, whole], ['sentence 有序推进依法行政']],
    [['全年办理案件12件，有序推进依法行政'], []],
    [['全年办理案件12件。有序推进依法行政，'], ['sentence 有序推进依法行政， ，']],
    [['全年办理案件12件、有序推进依法行政，'], ['sentence 有序推进依法行政， ，']],
    [['各位局领导、各位代表，'], []],
    [['各位局领导，各位市民代表，'], ['sentence 各位市民代表， ，']],
    [['各位局领导，各位代表，'], []],
    [['一是全年办理案件12件、有序推进依法行政，'], ['sentence 有序推进依法行政， ，']],
    [['（一）全年办理案件12件、有序推进依法行政，'], []],
    [['全年办理案件12件。有序推进依法行政：'], []],
    [['> 全年办理案件12件。有序推进依法行政'], []],
    [['```\n全年办理案件12件。有序推进依法行政\n```'], []],
    [['全年办理案件12件。\t有序推进\t依法行政'], []],
  ])('%j', (lines, expected) => {
    expect(missing(...lines)).toEqual(expected)
  })

  it('may be carried on by a table, and by code', () => {
    const table = '| 类 | 数 |\n|---|---|\n| 甲 | 1 |'
    expect(missing(open, table)).toEqual([])
    expect(missing(open, '```\n甲\n```')).toEqual([])
    expect(missing(open, '> 甲。', table)).toEqual(['sentence 有序推进依法行政'])
    expect(missing(`${open}\n\n## 二、不足\n\n${whole}`)).toEqual(['sentence 有序推进依法行政'])
  })

  it('is written so where its neighbours have none', () => {
    expect(missing(open, open, whole)).toEqual([])
    expect(missing(open, open, whole, whole, whole)).toEqual([])
    expect(missing(whole, open, whole, open, whole)).toEqual([
      'sentence 有序推进依法行政',
      'sentence 有序推进依法行政',
    ])
    expect(missing(open, whole, open, whole)).toEqual([])
    expect(missing('（一）推进行政审批改革', `（二）${open}`, `（三）${whole}`)).toEqual([])
    expect(missing('（一）推进行政审批改革。', `（二）${open}`, `（三）${whole}`)).toEqual([
      'sentence 有序推进依法行政',
    ])
    expect(missing(open, whole, open)).toEqual([])
  })

  it('goes on in lines that end with commas', () => {
    const line = '坚持以人民为中心推进依法行政，'
    expect(missing(line, line, '有序推进。')).toEqual([])
    expect(missing(whole, line, whole)).toEqual([`sentence ${line} ，`])
    expect(missing(whole, open, line, whole)).toEqual(['sentence 有序推进依法行政'])
  })

  it('is judged beside what stands right there', () => {
    const table = '| 类 | 数 |\n|---|---|\n| 甲 | 1 |'
    expect(missing(open, '> 引文。', open, whole, whole)).toHaveLength(2)
    expect(missing(whole, open, whole, table, open)).toHaveLength(2)
    expect(missing(open, '## 存在不足', open)).toHaveLength(2)
  })
})

describe('the one item without a stop', () => {
  const items = (...ends: string[]) =>
    ends.map((end, at) => `（${'一二三四五六'[at]}）办理各类行政许可案件${at + 1}件${end}`)
  it.each([
    [['；', '', '；', '。'], ['item 办理各类行政许可案件2件']],
    [['', '；', '；', '。'], ['item 办理各类行政许可案件1件']],
    [[';', '', '；', '。'], ['item 办理各类行政许可案件2件']],
    [['；', '；', '；', ''], ['item 办理各类行政许可案件4件']],
    [['；', '', '。'], []],
    [['；', '', '', '。', '。'], []],
    [['；', '', '：', '。'], []],
    [['；', '', '，', '。'], []],
    [['；', '', '！', '。'], []],
    [['；', '；', '；', '。'], []],
  ])('%j', (ends, expected) => {
    expect(missing(...items(...ends))).toEqual(expected)
  })

  it('is none that has its content below', () => {
    expect(missing(...items('；', '；', '；', ''), whole)).toEqual([])
    expect(missing(...items('；', '；', '；', ''), '## 二、不足', whole)).toEqual([
      'item 办理各类行政许可案件4件',
    ])
  })

  it('is no line without numbers', () => {
    const lines = items('；', '', '；', '。').map(line => line.slice(3))
    expect(missing(...lines)).toEqual([])
  })
})

describe('the stop of a heading', () => {
  const sections = (...titles: string[]) => titles.flatMap(one => [`## ${one}`, whole])
  it.each([
    [['一、主要工作。', '二、存在不足', '三、下步安排'], ['主要工作。 二、存在不足/三、下步安排']],
    [['一、主要工作。', '二、存在不足'], []],
    [['一、主要工作', '二、存在不足', '三、下步安排'], []],
    [['一、主要工作。', '二、存在不足。', '三、下步安排', '四、有关建议'], []],
    [['一、主要工作：', '二、存在不足', '三、下步安排'], []],
    [['主要工作。', '存在不足', '下步安排'], []],
    [
      ['一、主要工作。', '二、存在不足', '三、下步安排', '四、有关建议', '五、其他事项'],
      ['主要工作。 二、存在不足/三、下步安排/四、有关建议'],
    ],
    [
      ['一、主要工作。', '二、存在不足。', '三、下步安排', '四、有关建议', '五、其他', '六、附言'],
      [
        '主要工作。 三、下步安排/四、有关建议/五、其他',
        '存在不足。 三、下步安排/四、有关建议/五、其他',
      ],
    ],
  ])('%j', (titles, expected) => {
    expect(headings(...sections(...titles))).toEqual(expected)
  })

  it('is none that stands within a quotation', () => {
    expect(headings(...sections('一、坚持“严字当头。”', '二、存在不足', '三、下步安排'))).toEqual(
      [],
    )
  })

  it('stands behind its own stops', () => {
    expect(headings(...sections('一、许可。处罚。', '二、存在不足', '三、下步安排'))).toEqual([
      '许可。处罚。 二、存在不足/三、下步安排',
    ])
  })

  it('is looked for at every level', () => {
    expect(
      headings(
        '## 一、主要工作',
        '### （一）许可。',
        whole,
        '### （二）处罚',
        whole,
        '### （三）复议',
        whole,
      ),
    ).toEqual(['许可。 （二）处罚/（三）复议'])
  })
})

import { describe, expect, it } from 'vitest'
import { type Draft, readDraft, type Section, sourceRange } from '../index.js'
import { slice } from '../span.js'

const title = '云汀市望溪区司法局关于2024年法治政府建设情况的报告'
const prose = '全局认真落实各项工作任务，全面推进法治政府建设，取得明显成效。'
const read = (body: string, format: 'txt' | 'md' = 'txt') =>
  readDraft(`${title}\n\n${prose}\n\n${body}`, format)
const headings = ({ sections }: Draft) => sections.map(({ heading }) => heading.title)
const tree = (sections: readonly Section[]): unknown[] =>
  sections.map(({ heading, children }) =>
    children.length === 0 ? heading.title : [heading.title, ...tree(children)],
  )

describe('a line that ends in a colon', () => {
  it('is a heading where the draft has no numbered chapters', () => {
    const draft = read(
      `工作开展情况：\n\n${prose}\n\n存在的问题及原因：\n\n1.力量不足。编制偏少。\n\n2.培训不足。\n\n2025年工作计划：\n\n${prose}`,
    )
    expect(draft.outline.map(({ heading }) => heading.title)).toEqual([
      '工作开展情况',
      '存在的问题及原因',
      '2025年工作计划',
    ])
  })

  it.each([
    '主要做法如下：',
    '具体情况如下：',
    '重点做好以下工作：',
    '各位代表：',
    '一年来，主要做法：',
    '发现的问题包括：',
    '现将有关情况：',
  ])('opens a list: %s', line => {
    expect(headings(read(`${line}\n\n${prose}`))).toEqual([])
  })

  it.each([
    ['among numbered chapters', `一、主要举措\n\n主要做法：\n\n${prose}`],
    ['over another short line', '存在的问题：\n\n力量不足'],
  ])('is no heading %s', (_, text) => {
    expect(headings(read(text))).not.toContain('主要做法')
    expect(headings(read(text))).not.toContain('存在的问题')
  })

  it('under the title is no addressee', () => {
    const draft = readDraft(`${title}\n\n机关法治建设情况：\n\n${prose}`, 'txt')
    expect(draft.parts.addressee).toBeUndefined()
  })
})

describe('what is a heading', () => {
  it.each([
    ['plain', '一、主要举措和成效', '主要举措和成效'],
    ['full-width', '（一）坚持党的领导', '坚持党的领导'],
    ['half-width', '(一)坚持党的领导', '坚持党的领导'],
    ['arabic', '1.坚持党的领导', '坚持党的领导'],
    ['arabic, full-width', '１．坚持党的领导', '坚持党的领导'],
    ['spaced', '一、 坚持党的领导', '坚持党的领导'],
    ['第一部分', '第一部分 主要举措', '主要举措'],
    ['circled', '①坚持党的领导', '坚持党的领导'],
    ['with a comma', '（一）坚持党的领导，压实工作责任', '坚持党的领导，压实工作责任'],
    ['with a stop and text below', '（一）坚持党的领导。', '坚持党的领导'],
    ['starting with a year', '1.2024年工作回顾', '2024年工作回顾'],
    ['with marks of Markdown', '**一、主要举措**', '主要举措'],
    ['with # in plain text', '## 一、主要举措', '主要举措'],
    ['without ordinal', '存在的问题', '存在的问题'],
  ])('%s', (_, line, heading) => {
    const draft = read(`${line}\n\n${prose}`)
    expect(headings(draft)).toEqual([heading])
    const { runIn, span, paragraph } = draft.sections[0]!.heading
    expect(runIn).toBe(false)
    expect(slice(draft.paragraphs[paragraph]!.text, span)).toContain(heading)
  })

  it.each([
    ['#', '# 一、主要举措'],
    ['##', '## 一、主要举措'],
    ['## and bold', '## **一、主要举措**'],
    ['bold', '**一、主要举措**'],
    ['bold but for the ordinal', '一、**主要举措**'],
    ['a list item', '- 一、主要举措'],
  ])('in Markdown: %s', (_, line) => {
    const draft = read(`${line}\n\n${prose}`, 'md')
    expect(headings(draft)).toEqual(['主要举措'])
    expect(draft.sections[0]!.heading.ordinal).toMatchObject({ style: 'chinese', value: 1 })
    const place = draft.sections[0]!.heading
    expect(slice(draft.source, sourceRange(draft, place))).toMatch(/^一、(\*\*)?主要举措$/)
  })

  it('an ordered list of Markdown', () => {
    expect(
      headings(read(`1. 规范执法\n\n   ${prose}\n\n2. 加强监督\n\n   ${prose}`, 'md')),
    ).toEqual(['规范执法', '加强监督'])
  })

  it.each([
    ['one sentence', '1.坚持党的领导。局党组认真学习贯彻习近平法治思想。', '坚持党的领导'],
    ['bracketed', '（一）提高站位，突出引领。局党组认真学习。', '提高站位，突出引领'],
    ['bold', '**（一）提高站位。** 局党组认真学习。', '提高站位'],
    ['a sentence on the same line and more below', '2、规范执法！全年办理案件12件。', '规范执法'],
  ])('run-in: %s', (_, line, heading) => {
    const draft = read(`${line}\n\n${prose}`)
    expect(headings(draft)).toEqual([heading])
    const { runIn, span, paragraph } = draft.sections[0]!.heading
    expect(runIn).toBe(true)
    expect(slice(draft.paragraphs[paragraph]!.text, span)).toMatch(new RegExp(`${heading}$`))
  })

  it.each([
    ['a numbered sentence at the end', '3.全年办理行政复议案件12件，纠正错误2件。'],
    [
      'a numbered sentence before a heading',
      `3.全年办理行政复议案件12件，纠正错误2件。\n\n四、主要安排`,
      '主要安排',
    ],
    [
      'a numbered sentence before an unnumbered heading',
      `3.全年办理案件12件，纠正错误2件。\n\n存在的问题\n\n${prose}`,
      '存在的问题',
    ],
    ['a long numbered sentence', `1.${prose.slice(0, -1).repeat(2)}。`],
    ['a long numbered sentence without stop', `（1）${prose.slice(0, -1).repeat(3)}`],
    ['an item of a list', '（1）行政许可12件；'],
    [
      'a long first sentence',
      `1.${'全局认真落实各项工作任务，全面推进法治政府建设，取得明显成效，全年没有发生一起重大差错'}。办理案件12件。`,
    ],
    ['a decimal', '3.5万人参加培训，合格率98%。'],
    ['a date', '12.4国家宪法日活动'],
    ['一是', '一是加强组织领导。'],
    ['two instances', '一、二审案件均已审结。'],
    ['a short sentence', '工作扎实。'],
    ['a short line with a mark', '具体情况如下：'],
    ['a line of figures', '12'],
    ['a row of a table pasted into text', '| 许可 | 处罚 |\n\n全年办理案件若干。'],
  ])('none: %s', (_, body, ...others) => {
    expect(headings(read(body))).toEqual(others)
  })

  it('a short line before another short line is none', () => {
    expect(headings(read('行政许可\n\n行政处罚\n\n十二件'))).toEqual([])
  })

  it.each([
    '①第一议题制度落实',
    '一是完善制度，规范执法。',
    '| 许可 | 件数 |\n|-|-|\n| 审批 | 3 |',
  ])('a numbered sentence with something under it is one: %s', below => {
    expect(headings(read(`1.坚持党的领导。\n\n${below}\n\n${prose}`, 'md'))[0]).toBe('坚持党的领导')
  })

  it('guessed is said', () => {
    const draft = read(`存在的问题\n\n${prose}\n\n二、主要安排\n\n${prose}`)
    expect(draft.sections.map(({ heading }) => heading.guessed)).toEqual([true, false])
  })

  it('a quotation has none', () => {
    expect(headings(read(`> 一、主要举措\n>\n> ${prose}`, 'md'))).toEqual([])
  })

  it('neither title nor foot', () => {
    const draft = readDraft(`一、主要举措\n${prose}\n云汀市司法局\n2025年1月10日`, 'txt')
    expect(headings(draft)).toEqual(['主要举措'])
    expect(draft.sections[0]).toMatchObject({ from: 0, to: 2 })
  })
})

describe('the outline', () => {
  const nested = [
    [
      '一、主要举措',
      prose,
      '（一）坚持领导',
      prose,
      '1.第一议题。局党组认真学习。',
      '2.责任清单。全年更新2次。',
      '（二）规范执法',
      prose,
    ],
    ['二、存在的不足', prose, '三、主要安排', '（一）学习。继续深入学习。'],
  ].flat()

  it('nests by the rank of the ordinals', () => {
    expect(tree(read(nested.join('\n')).outline)).toEqual([
      ['主要举措', ['坚持领导', '第一议题', '责任清单'], '规范执法'],
      '存在的不足',
      ['主要安排', '学习'],
    ])
  })

  it('a section reaches to the next one of its level', () => {
    const draft = read(nested.join('\n'))
    const at = (text: string) => draft.paragraphs.findIndex(each => each.text.startsWith(text))
    const [measures, leadership] = draft.sections
    expect([measures!.from, measures!.to]).toEqual([at('一、'), at('二、')])
    expect([leadership!.from, leadership!.to]).toEqual([at('（一）坚持'), at('（二）规范')])
    expect(draft.sections.at(-1)!.to).toBe(draft.paragraphs.length)
    expect(draft.sections.map(({ depth }) => depth)).toEqual([1, 2, 3, 3, 2, 1, 1, 2])
  })

  it('is the same in Markdown with #, ## and ###', () => {
    const marked = nested.map(line =>
      line.startsWith('（') && !line.includes('。')
        ? `### ${line}`
        : /^.、/.test(line)
          ? `## ${line}`
          : line,
    )
    expect(tree(read(marked.join('\n\n'), 'md').outline)).toEqual(
      tree(read(nested.join('\n')).outline),
    )
  })

  it.each([
    ['一、 to 1.', ['一、甲部分', '1.乙部分', '二、丙部分'], [['甲部分', '乙部分'], '丙部分']],
    [
      'parts above 一、',
      ['第一部分 甲部分', '一、乙部分', '第二部分 丙部分', '一、丁部分'],
      [
        ['甲部分', '乙部分'],
        ['丙部分', '丁部分'],
      ],
    ],
    ['（一） first', ['（一）甲部分', '1.乙部分', '一、丙部分'], [['甲部分', '乙部分'], '丙部分']],
    [
      '1. and （1）',
      ['1.甲部分', '（1）乙部分', '①丙部分', '2.丁部分'],
      [['甲部分', ['乙部分', '丙部分']], '丁部分'],
    ],
  ])('levels skipped: %s', (_, lines, expected) => {
    expect(tree(read(lines.flatMap(line => [line, prose]).join('\n')).outline)).toEqual(expected)
  })

  it('headings without ordinal by their depth in Markdown', () => {
    const body = `## 主要举措\n\n${prose}\n\n### 坚持领导\n\n${prose}\n\n## 存在的不足\n\n${prose}`
    expect(tree(read(body, 'md').outline)).toEqual([['主要举措', '坚持领导'], '存在的不足'])
  })

  it('a heading without ordinal stands with the numbered ones of its depth', () => {
    const body = `## 一、主要举措\n\n${prose}\n\n### （一）坚持领导\n\n${prose}\n\n## 存在的不足\n\n${prose}\n\n### （一）力量不足\n\n${prose}`
    expect(tree(read(body, 'md').outline)).toEqual([
      ['主要举措', '坚持领导'],
      ['存在的不足', '力量不足'],
    ])
  })

  it('a guessed heading stands with 一、', () => {
    const body = `一、主要举措\n${prose}\n（一）坚持领导\n${prose}\n存在的不足\n${prose}`
    expect(tree(read(body).outline)).toEqual([['主要举措', '坚持领导'], '存在的不足'])
  })

  it('21. before a figure goes on after 20.', () => {
    const draft = read('20.规范执法。全年办理案件若干。\n21.5+2就业之家。全年建成若干。')
    expect(draft.sections.map(({ heading }) => heading.ordinal?.value)).toEqual([20, 21])
  })
})

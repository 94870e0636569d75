import { describe, expect, it } from 'vitest'
import { readDraft } from '../index.js'
import { slice, span } from '../span.js'

const title = '云汀市望溪区司法局关于2024年法治政府建设情况的报告'
const read = (body: string, format: 'txt' | 'md' = 'txt') => {
  const draft = readDraft(`${title}\n\n${body}`, format)
  return draft.paragraphs.slice(1)
}
const texts = (body: string, format: 'txt' | 'md' = 'txt') =>
  read(body, format).map(({ text }) => text)

const first = '局党组成立以主要负责人为组长、分管负责人为副组长、各科'
const second = '室负责人为成员的领导小组，全年召开会议12次。'

describe('sentences that a page break cut', () => {
  it.each([
    [
      'in a word',
      '局党组成立以主要负责人为组长、分管负责人为副组长、各科',
      '室负责人为成员的领导小组，统筹推进。',
      '各科室',
    ],
    [
      'in a number',
      '全区各行政执法部门共办理行政处罚案件和行政许可事项，合计1',
      '286件，其中行政许可1024件。',
      '1286件',
    ],
    [
      'in a date',
      '区政府常务会议听取法治政府建设工作汇报，会议时间为2024年1',
      '1月20日，会议研究了三个问题。',
      '2024年11月20日',
    ],
    [
      'after a comma',
      '深入学习贯彻习近平法治思想，全面落实各项工作任务，',
      '切实提高依法行政能力和水平。',
      '任务，切实',
    ],
    [
      'before a comma',
      '深入学习贯彻习近平法治思想，全面落实各项工作任务',
      '，切实提高依法行政能力和水平。',
      '任务，切实',
    ],
    [
      'before a closing quote',
      '严格落实“谁执法谁普法”责任制，组织开展“宪法进万家',
      '”活动23场次，受众1.2万人次。',
      '万家”活动',
    ],
    [
      'in a citation',
      '严格执行重大行政决策程序，认真贯彻落实《重大行政决策程序',
      '暂行条例》，开展合法性审查。',
      '程序暂行条例》',
    ],
    [
      'in an item behind a dash',
      '——坚持党对法治建设的领导，全面落实各项工作任务，各科',
      '室负责人为成员，统筹推进各项工作。',
      '各科室',
    ],
    [
      'before a short line, after 的',
      '开好局起好步十分重要，今年全区经济社会发展的',
      '主要预期目标',
      '发展的主要',
    ],
    [
      'in a surrogate pair’s neighbour',
      '局党组成立以主要负责人为组长、分管负责人为副组长、𠮷',
      '𠮷科室负责人为成员的领导小组。',
      '𠮷𠮷科',
    ],
  ])('%s', (_, a, b, words) => {
    for (const gap of ['\n', '\n\n', '\r\n\r\n', '\n\n\u3000\u3000', '\n\f']) {
      const source = `${title}\n\n一、主要举措\n\n${a}${gap}${b}\n\n二、存在的不足`
      const draft = readDraft(source, 'txt')
      const paragraph = draft.paragraphs[2]!
      expect(paragraph.text).toBe(a + b)
      expect(paragraph.breaks).toEqual([a.length])
      const at = paragraph.text.indexOf(words)
      const range = paragraph.map.toSource(span(at, at + words.length))
      expect(slice(source, range).replace(/[\s\u3000]/g, '')).toBe(words)
      expect(slice(source, paragraph.map.toSource(span(0, a.length)))).toBe(a)
      expect(slice(source, paragraph.map.toSource(span(a.length, paragraph.text.length)))).toBe(b)
    }
  })

  it('in three', () => {
    const parts = [
      first,
      '室负责人为成员的领导小组，全年召开会议',
      '12次，研究议题36个，全部办结。',
    ]
    const [paragraph, ...others] = read(parts.join('\n\n'))
    expect(others).toEqual([])
    expect(paragraph!.text).toBe(parts.join(''))
    expect(paragraph!.breaks).toEqual([first.length, first.length + parts[1]!.length])
  })

  it('its sentences run across the break', () => {
    const [paragraph] = read(`甲。${first}\n\n${second}乙。`)
    expect(paragraph!.sentences.map(each => slice(paragraph!.text, each))).toEqual([
      '甲。',
      first + second,
      '乙。',
    ])
  })

  it('in a numbered sentence', () => {
    expect(texts(`1.强化领导。${first}\n\n${second}`)).toEqual([`1.强化领导。${first}${second}`])
  })

  it('around the number of the page, which stays a line of its own', () => {
    const [paragraph, number, ...others] = read(`${first}\n\n— 3 —\n\n${second}`)
    expect(paragraph!.text).toBe(first + second)
    expect(paragraph!.breaks).toEqual([first.length])
    expect(number).toMatchObject({ text: '— 3 —', role: 'chrome', index: 2 })
    expect(others).toEqual([])
  })

  it('in Markdown as in text', () => {
    const body = `一、主要举措\n\n${first}\n\n${second}\n\n二、存在的不足`
    expect(texts(body, 'md')).toEqual(texts(body, 'txt'))
    expect(read(body, 'md')[1]!.breaks).toEqual([first.length])
  })

  it('Latin words get the blank that the line’s end stood for', () => {
    const [paragraph] = read(
      '局党组认真落实各项任务要求，积极推进依法行政工作，推广 open\n\nsource 平台，提升效能。',
    )
    expect(paragraph!.text).toContain('open source 平台')
  })

  it('across a directive', () => {
    expect(texts(`${first}\n\n<!-- hegao-disable a/b: 甲 -->\n\n${second}`, 'md')).toEqual([
      first + second,
    ])
  })
})

describe('hard-wrapped lines', () => {
  const lines = [
    '局党组坚持把法治政府建设摆在突出位置，深入学习贯彻',
    '习近平法治思想，全面落实各项任务并督促各科室主要负责',
    '人认真履行职责。',
  ]

  it('of a text file', () => {
    expect(texts(lines.join('\n'))).toEqual([lines.join('')])
  })

  it('of Markdown are one paragraph without a page break', () => {
    const [paragraph, ...others] = read(lines.join('\n'), 'md')
    expect(others).toEqual([])
    expect(paragraph!.text).toBe(lines.join(''))
    expect(paragraph!.breaks).toEqual([])
  })

  it('of a quotation', () => {
    expect(texts(lines.map(line => `> ${line}`).join('\n'), 'md')).toEqual([lines.join('')])
  })

  it('Markdown without blank lines: lines that end or open with an ordinal stand alone', () => {
    const report = [
      '一、主要举措',
      '（一）坚持党的领导',
      `${lines.join('')}`,
      '1.规范执法。严格执法程序。',
      '二、存在的不足',
      '执法力量不足。',
    ]
    expect(texts(report.join('\n'), 'md')).toEqual(report)
  })
})

describe('never joined', () => {
  const long = '深入学习贯彻习近平法治思想，全面落实各项工作任务，切实提高能力'
  it.each([
    ['a finished sentence', `${long}。`, `${long}。`],
    ['a line that ends with a colon', `${long}：`, '加强组织领导，压实工作责任。'],
    [
      'those who were there and those who were not',
      '出席：赵建国、孙丽华、周宏伟、吴晓东、郑美玲、冯立新、蒋国强',
      '请假：杨海涛、沈文娟、韩永刚',
    ],
    [
      'a numbered heading',
      '（一）深入学习贯彻习近平法治思想，切实提高依法行政能力',
      '局党组坚持党的领导，全面落实责任。',
    ],
    ['a row of tabs', '2024年\t2,895\t增长175.2%\t其中上半年1,052件，下半年1,843件', `${long}。`],
    ['a row of blanks', '年份    2023    2024    受理案件，办结案件，结转案件，其中', `${long}。`],
    ['a heading below', long, '（二）规范公正文明执法'],
    ['a chapter below', long, '第二部分 存在的不足和原因'],
    ['一是', long, '一是加强组织领导，压实工作责任。'],
    ['特此报告', long, '特此报告，请予审阅并提出意见。'],
    ['附件', long, '附件：2024年行政执法情况统计表，共三张'],
    ['a salutation', `${long}记者 林一川 摄`, '各位代表：'],
    [
      'a subtitle',
      '——2025年1月10日在云汀市望溪区第十八届人民代表大会第五次会议上',
      '云汀市望溪区人民政府区长 林一川',
    ],
    ['a row of a table', `| 行政处罚 | ${long} | 88 |`, `${long}。`],
    ['附 件', long, '附 件：2024年行政执法情况统计表，共三张'],
    ['a short line', '存在的问题，还有不足', '执法力量不足，人员素质有待提高。'],
    ['bullets of a text file', `- ${long}`, '- 规范执法行为，加强执法监督检查'],
    ['dots of a text file', `• ${long}`, '• 规范执法行为，加强执法监督检查'],
  ])('%s', (_, a, b) => {
    expect(texts(`开头一段，说明情况。\n\n${a}\n\n${b}\n\n结尾一段，说明情况。`)).toEqual([
      '开头一段，说明情况。',
      a,
      b,
      '结尾一段，说明情况。',
    ])
  })

  it('items of a Markdown list', () => {
    expect(texts(`- ${long}\n- ${long}\n- ${long}`, 'md')).toEqual([long, long, long])
    expect(texts(`甲。\n\n- ${long}\n\n- ${long}`, 'md')).toEqual(['甲。', long, long])
  })

  it('but a wrapped item is one', () => {
    expect(texts(`- ${first}\n  ${second}\n- ${first}\n${second}`, 'md')).toEqual([
      first + second,
      first + second,
    ])
  })

  it('text and a quotation', () => {
    expect(texts(`${long}\n\n> ${long}`, 'md')).toEqual([long, long])
  })

  it('text and a table', () => {
    expect(
      read(`${long}\n\n| 项目 | 件数 |\n|-|-|\n| 许可，审批 | 3 |\n\n${long}`, 'md').map(
        ({ kind }) => kind,
      ),
    ).toEqual(['prose', 'table', 'prose'])
  })

  it('a Markdown heading and the text below', () => {
    expect(texts(`## ${long}\n\n${long}。`, 'md')).toEqual([long, `${long}。`])
  })

  it('署名 and 成文日期', () => {
    const paragraphs = read(`${long}。\n特此报告。\n云汀市望溪区司法局\n2025年1月10日`)
    expect(paragraphs.map(({ role }) => role)).toEqual(['body', 'body', 'signature', 'date'])
  })

  it('a text that was cut and the 署名 below', () => {
    expect(texts(`${long}\n云汀市望溪区司法局\n2025年1月10日`)).toEqual([
      long,
      '云汀市望溪区司法局',
      '2025年1月10日',
    ])
  })
})

describe('titles', () => {
  it('lines of a broken title come together, with their places', () => {
    const source =
      '云汀市望溪区司法局\n关于2024年法治政府建设\n情况的报告\n\n2024年，全局坚持依法行政。'
    const draft = readDraft(source, 'txt')
    expect(draft.parts.title!.text).toBe('云汀市望溪区司法局关于2024年法治政府建设情况的报告')
    expect(draft.paragraphs[0]!.breaks).toEqual([])
    const at = draft.parts.title!.text.indexOf('情况')
    expect(slice(source, draft.paragraphs[0]!.map.toSource(span(at, at + 2)))).toBe('情况')
  })
})

import { describe, expect, it } from 'vitest'
import { scan } from '../index.js'
import { readFigures } from '../quantity/figure.js'
import { grownBefore, spanOf } from './before.js'

/** As `新增公证员8名 up gross`, with the year that it is said against, `last` for the year before. */
const read = (text: string) => {
  const { quantities, percentages } = scan(text)
  const start = text.lastIndexOf('由')
  const figure = readFigures(text, quantities, percentages).findLast(
    ({ span }) => span.end <= start,
  )
  const grown = grownBefore(text, figure, start)
  if (!grown) return undefined
  const { start: from, end } = spanOf(grown)
  const { comparison, gross, direction } = grown
  return [
    text.slice(from, end),
    direction,
    ...(comparison ? [comparison.year ?? 'last'] : []),
    ...(gross ? ['gross'] : []),
  ].join(' ')
}

describe('an addition right before a move', () => {
  it.each([
    ['新增公证员8名，由', '新增公证员8名 up gross'],
    ['增设岗位8个，由', '增设岗位8个 up gross'],
    ['增配了民警8名，由', '增配了民警8名 up gross'],
    ['增加8名，由', '增加8名 up'],
    ['扩充“法律明白人”8名，由', '扩充“法律明白人”8名 up'],
    ['净增8名，由', '净增8名 up'],
    ['净增加8名，由', '净增加8名 up'],
    ['净减少8名，由', '净减少8名 down'],
    ['净减8名，由', '净减8名 down'],
    ['精简事项8项，由', '精简事项8项 down'],
    ['压减了8项，由', '压减了8项 down'],
    ['新增从事公证和仲裁工作的人员8名，由', '新增从事公证和仲裁工作的人员8名 up gross'],
    ['当年新增8名，由', '新增8名 up gross'],
    // What the two are joined by.
    ['新增8名；由', '新增8名 up gross'],
    ['新增8名、使总数由', '新增8名 up gross'],
    ['新增8名（由', '新增8名 up gross'],
    ['新增8名，现已由', '新增8名 up gross'],
    ['新增8名，总人数分别由', '新增8名 up gross'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected))

  it.each([
    '聘任公证员8名，由',
    '新增公证员8名，全县由',
    '新增公证员8名由',
    '新增公证员8名。由',
    '新增公证员8名，使全县总数由',
    '新增，公证员8名，由',
    '新增（含兼职）8名，由',
    '新增公证员和仲裁员、调解员8名，由',
    '新增从事公证和仲裁工作的人员共8名，由',
    '由',
  ])('none in %s', text => expect(read(text)).toBeUndefined())
})

describe('a rate right before a move', () => {
  it.each([
    ['案件增长25%，由', '增长25% up'],
    ['案件大幅提升了25%，由', '大幅提升了25% up'],
    ['案件增幅达25%，由', '增幅达25% up'],
    ['案件增长率为25%，由', '增长率为25% up'],
    ['案件增长幅度达到 25%，由', '增长幅度达到 25% up'],
    ['案件降幅25%，由', '降幅25% down'],
    ['时限缩短25%，由', '缩短25% down'],
    ['案件同比增长25%，由', '同比增长25% up last'],
    ['案件较上年下降25%，由', '较上年下降25% down last'],
    ['案件比去年同期减少25%，由', '比去年同期减少25% down last'],
    ['案件较上一年度明显上升25%，由', '较上一年度明显上升25% up last'],
    ['案件比2022年增长25%，由', '比2022年增长25% up 2022'],
    ['案件较2022年同期增长25%，由', '较2022年同期增长25% up 2022'],
    ['满意率提高5个百分点，由', '提高5个百分点 up'],
    ['案件增长2倍，由', '增长2倍 up'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected))

  it.each([
    '案件年均增长25%，由',
    '案件平均增长25%，由',
    '案件环比增长25%，由',
    '案件预计增长25%，由',
    '其中处罚增长25%，由',
    '案件占比提高25%，由',
    '以上事项增长25%，由',
    '案件与同期增长25%，由',
    '案件增长其25%，由',
    '案件新增25%，由',
    '满意率25%，由',
  ])('none in %s', text => expect(read(text)).toBeUndefined())

  it('is no mean of years that stands further before it', () => {
    expect(read('年均增长，案件增长25%，由')).toBe('增长25% up')
    expect(read('计划任务顺利完成；案件增长25%，由')).toBe('增长25% up')
    expect(read('（同期）案件增长25%，由')).toBe('增长25% up')
  })
})

import { describe, expect, it } from 'vitest'
import { scanOrdinalRuns } from './ordinal-run.js'

const read = (text: string) =>
  scanOrdinalRuns(text).map(({ kind, items }) => `${kind} ${items.map(({ value }) => value)}`)

describe('quarters and prizes in a row', () => {
  it.each([
    ['其中第一季度2次、第二季度3次，第三季度4次。', ['quarter 1,2,3']],
    ['第一季度办结12件、第二季度办结9件。', ['quarter 1,2']],
    ['评出一等奖2名、二等奖5名、三等奖9名。', ['prize 1,2,3']],
    ['评出二等奖２名、二等奖５名。', ['prize 2,2']],
    ['第一季度 办结 12 件 、 第２季度9.5件、第4季度１．５件', ['quarter 1,2,4']],
    ['评出一等奖2名，第一季度3次、第二季度4次', ['quarter 1,2']],
    ['设一等奖1个、二等奖2个；一等奖1个、三等奖3个', ['prize 1,2', 'prize 1,3']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it.each([
    ['a level before it', '获省级一等奖1项、一等奖3项'],
    ['words in between', '获一等奖1项，其中小学组一等奖1项'],
    ['a bracket in between', '获一等奖1项（小学组）、一等奖1项（中学组）'],
    ['one alone', '第一季度2次，全年9次'],
    ['no figures', '第一季度、第一季度'],
    ['a bracket of one character in between', '获一等奖1项（略）、一等奖2项'],
    ['a group of the second', '评出一等奖2名、学生组一等奖3名'],
    ['a level behind the verb', '设省级一等奖1个、二等奖2个'],
    ['a quarter and a prize', '评出一等奖2名、第一季度3次'],
    ['a figure that goes on', '第一季度3次检查中、第二季度'],
    ['nothing', ''],
    ['another group', '教师组一等奖2名、学生组一等奖3名'],
  ])('none for %s', (_, text) => {
    expect(read(text)).toEqual([])
  })

  it('reads 20,000 in one paragraph', () => {
    expect(scanOrdinalRuns(`，${'第一季度2次、'.repeat(20_000)}`)[0]?.items).toHaveLength(20_000)
    expect(scanOrdinalRuns('一等奖'.repeat(40_000))).toEqual([])
    expect(scanOrdinalRuns(`一等奖${'1'.repeat(100_000)}`)).toEqual([])
  })
})

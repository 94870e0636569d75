import { describe, expect, it } from 'vitest'
import { tableOf } from '../testing/table.js'

describe('a line of 其中', () => {
  const among = (rows: readonly string[]) => {
    const { table, words } = tableOf(rows)
    return table.among.map(
      ({ whole, parts }) =>
        `${words(whole.span)}>${parts.map(({ span }) => words(span)).join('+')}`,
    )
  }
  it.each<[string, string[], string[]]>([
    ['ends at a line without the word', ['类|案件|其中：甲|乙', '东|5|2|3'], ['5>2']],
    ['ends at a rate', ['类|案件|其中：甲|其中：办结率|其中：乙', '东|5|2|90|3'], ['5>2']],
    ['has no whole at a rate', ['类|合计占比|其中：甲', '东|5|2'], []],
    ['counts in lines that add up alone', ['类|案件|其中：甲', '办结率|95|90', '东|5|2'], ['5>2']],
    ['needs its whole', ['类|案件|其中：甲', '东||2', '西|5|3'], ['5>3']],
    ['needs its figures', ['类|案件|其中：甲', '东|5|—', '西|5|98%'], []],
    ['is of one unit', ['类|案件|其中：甲', '东|5件|2人', '西|5件|3件'], ['5件>3件']],
    ['is read in its order', ['类|案件|其中：甲|其中：乙', '西|5||3', '东|5|2|3'], ['5>2+3']],
  ])('%s', (_, rows, expected) => {
    expect(among(rows)).toEqual(expected)
  })

  it.each<[string, string[], string[]]>([
    [
      'may be meant for those behind',
      ['类|件数', '合计|8', '其中：甲|5', '乙|3', '小计|8'],
      ['3 of all'],
    ],
    ['is no part of a total of anything', ['类|数量', '合计|8', '其中：甲|9'], ['']],
    ['is no part of the total in another unit', ['类|件数', '合计|8', '其中：涉案人员|9'], ['']],
    ['is a part of another line', ['类|数', '许可|8', '其中：甲|5', '乙|3', '合计|11'], ['3']],
    ['may have others in one line', ['类|合计|其中：甲|乙', '东|8|5|3'], ['3']],
    ['has no rest of another unit', ['类|数', '合计|8件', '其中：甲|5件', '乙|3人'], [' of all']],
  ])('%s', (_, rows, expected) => {
    const { table, words } = tableOf(rows)
    expect(
      table.among.map(
        ({ rest, isOfTotal }) =>
          rest.map(({ span }) => words(span)).join('+') + (isOfTotal ? ' of all' : ''),
      ),
    ).toEqual(expected)
  })

  it('is rounded by its heads', () => {
    const rounded = (head: string) =>
      tableOf([`类|${head}|其中：罚款`, '东|5|2']).table.among[0]!.rounded
    expect([rounded('投资'), rounded('案件')]).toEqual([true, false])
  })
})

import { describe, expect, it } from 'vitest'
import { readReport, sayConflicts, writeTable } from '../testing/report.js'
import { unlikeItsRow, withDigitsTransposed } from './transposed.js'

const transposed = (body: string) => sayConflicts(withDigitsTransposed(readReport(body)))

describe('one number with its digits in another order', () => {
  it.each([
    ['查处治安案件2839起。\n\n对全年2389起治安案件逐案评查。', '2839≠2389'],
    ['其中普通程序249件。\n\n294件普通程序案件全部经过审核。', '249≠294'],
    ['开展安全检查100次。\n\n010次安全检查均已归档。', undefined],
    ['查处治安案件2839起。查处治安案件2893起。2389起治安案件逐案评查。', '2893≠2389'],
    ['查处治安案件2839起。2389起治安案件逐案评查。2389起盗窃案件逐案评查。', '2839≠2389'],
    ['查处治安案件2839起。2389起治安案件逐案评查。2389名治安员参加。', '2839≠2389'],
  ])('%s %s', (body, conflict) => {
    expect(transposed(body)).toEqual(conflict ? [conflict] : [])
  })

  it.each([
    ['the same number', '查处治安案件2839起。\n\n2839起治安案件逐案评查。'],
    ['other digits', '查处治安案件2839起。\n\n2740起治安案件逐案评查。'],
    ['few of a thing', '查处治安案件28起。\n\n82起治安案件逐案评查。'],
    ['another thing', '查处治安案件2839起。\n\n2389起刑事案件逐案评查。'],
    ['a noun of two characters', '查处案件2839起。\n\n2389起案件逐案评查。'],
    ['another unit', '查处治安案件2839起。\n\n2389名治安案件当事人接受回访。'],
    ['another year', '2023年查处治安案件2839起。\n\n2389起治安案件逐案评查。'],
    ['half a year', '上半年查处治安案件2839起。\n\n2389起治安案件逐案评查。'],
    ['a larger area', '全市查处治安案件2839起。\n\n2389起治安案件逐案评查。'],
    ['what has the noun before it', '查处治安案件2839起。\n\n查处治安案件2389起。'],
    ['a verb of its own', '查处治安案件2839起。\n\n评查2389起治安案件。'],
    ['what comes before', '2389起治安案件逐案评查。\n\n查处治安案件2839起。'],
    ['tens of thousands', '查处治安案件2.839万起。\n\n28390起治安案件逐案评查。'],
    ['words with a mark between', '查处治安案件，计2839起。\n\n2389起治安案件逐案评查。'],
    ['more of it', '查处治安案件2839起。\n\n2389起治安案件逐案评查。\n\n2389起治安案件有问题4起。'],
    ['it before', '查处治安案件2389起。查处治安案件2839起。2389起治安案件逐案评查。'],
  ])('is no conflict with %s', (_, body) => {
    expect(transposed(body)).toEqual([])
  })
})

describe('the number of a row with its digits in another order', () => {
  const unlike = (row: string, text: string) => {
    const table = writeTable(['项目|2023年|2024年', row])
    return unlikeItsRow(readReport(`${text}\n\n${table}`)).map(
      ({ own, value, by, label }) => `${by} ${label} ${value}≠${own.value}`,
    )
  }

  it.each([
    ['数据目录（条）|5986|6842', '汇聚政务数据目录6824条。'],
    ['数据目录（条）|59.86|6842', '汇聚政务数据目录6824条。'],
    ['数据目录数量（条）|5986|6842', '汇聚政务数据目录6824条。'],
    ['数据目录总数（条）|5986|6842', '汇聚政务数据目录6824条。'],
    ['数据目录数（条）|5986|6842', '汇聚政务数据目录6824条。'],
    ['数据目录（条）|1000|6842', '汇聚政务数据目录6824条。'],
  ])('%s %s', (row, text) => {
    expect(unlike(row, text)).toEqual([expect.stringMatching(/^row 数据目录.* 6842≠6824$/)])
  })

  it('may be as small as a thousand', () => {
    expect(unlike('数据目录（条）|986|1002', '汇聚数据目录1020条。')).toHaveLength(1)
    expect(unlike('数据目录（条）|596|684', '汇聚数据目录648条。')).toEqual([])
  })

  it.each([
    ['the same number', '数据目录（条）|5986|6842', '汇聚政务数据目录6842条。'],
    ['another unit', '数据目录（个）|5986|6842', '汇聚政务数据目录6824条。'],
    ['no unit', '数据目录|5986|6842', '汇聚政务数据目录6824条。'],
    ['another name', '数据资源（条）|5986|6842', '汇聚政务数据目录6824条。'],
    ['the number beside it', '数据目录（条）|6824|6842', '汇聚政务数据目录6824条。'],
    ['two numbers', '数据目录（条）|6842|6482', '汇聚政务数据目录6824条。'],
    ['what is told again', '数据目录（条）|5986|6842', '汇聚目录6824条。公开目录6824条。'],
    ['a name of one character', '数据目录（条）|5986|6842', '汇聚，录6824条。'],
    ['tens of thousands', '数据目录（条）|5986|10820', '汇聚政务数据目录1.28万条。'],
    ['rounded figures', '数据目录（条）|5986|6842.5', '汇聚政务数据目录68245条。'],
  ])('is no conflict with %s', (_, row, text) => {
    expect(unlike(row, text)).toEqual([])
  })

  it('has the place of the cell', () => {
    const table = writeTable(['项目|2023年|2024年', '数据目录（条）|5986|6842'])
    const input = readReport(`汇聚政务数据目录6824条。\n\n${table}`)
    const { cell } = unlikeItsRow(input)[0]!
    const { text } = input.draft.paragraphs[cell.paragraph]!
    expect(text.slice(cell.span.start, cell.span.end)).toBe('6842')
  })
})

import type { Catalogue } from '@hegao/core'
import { readDraft } from '@hegao/document'
import { readFacts, Scanner } from '@hegao/facts'
import { describe, expect, it } from 'vitest'
import { unlikeItsRow, withDigitsTransposed } from './transposed.js'

const read = (body: string) => {
  const draft = readDraft(`# 青溪县公安局2024年法治政府建设年度报告\n\n${body}\n`, 'md')
  return { draft, facts: readFacts(draft, new Scanner()), catalogue: {} as Catalogue } as never
}
const transposed = (body: string) =>
  withDigitsTransposed(read(body)).map(({ own, other }) => `${other.value} ${own.value}`)
const rows = (cell: string, text: string) =>
  unlikeItsRow(read(`${text}\n\n| 项目 | 2023年 | 2024年 |\n|---|---|---|\n${cell}\n`)).map(
    ({ own, value }) => `${value} ${own.value}`,
  )

describe('one number with its digits in another order', () => {
  it.each([
    ['查处治安案件2839起。\n\n对全年2389起治安案件逐案评查。', ['2839 2389']],
    ['其中普通程序249件。\n\n294件普通程序案件全部经过审核。', ['249 294']],
    ['查处治安案件2839起。\n\n2839起治安案件逐案评查。', []],
    ['查处治安案件2839起。\n\n2740起治安案件逐案评查。', []],
    ['查处治安案件28起。\n\n82起治安案件逐案评查。', []],
    ['查处治安案件2839起。\n\n2389起刑事案件逐案评查。', []],
    ['查处案件2839起。\n\n2389起案件逐案评查。', []],
    ['查处治安案件2839起。\n\n2389名治安案件当事人接受回访。', []],
    ['2023年查处治安案件2839起。\n\n2389起治安案件逐案评查。', []],
    ['查处治安案件2839起。\n\n查处治安案件2389起。', []],
    ['查处治安案件2839起。\n\n2389起治安案件逐案评查。\n\n2389起治安案件中有问题的4起。', []],
  ])('%s', (body, expected) => {
    expect(transposed(body)).toEqual(expected)
  })

  it.each([
    ['| 数据目录（条） | 5986 | 6842 |', '汇聚政务数据目录6824条。', ['6842 6824']],
    ['| 数据目录（条） | 5986 | 6842 |', '汇聚政务数据目录6842条。', []],
    ['| 数据目录（个） | 5986 | 6842 |', '汇聚政务数据目录6824条。', []],
    ['| 数据资源（条） | 5986 | 6842 |', '汇聚政务数据目录6824条。', []],
    ['| 数据目录（条） | 6824 | 6842 |', '汇聚政务数据目录6824条。', []],
    ['| 数据目录（条） | 596 | 684 |', '汇聚政务数据目录648条。', []],
  ])('%s %s', (row, text, expected) => {
    expect(rows(row, text)).toEqual(expected)
  })
})

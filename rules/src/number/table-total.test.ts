import { findingsOf } from '@hegao/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { catalogue, profiles, rules } from '../index.js'
import cellRule from './table-cell.js'
import rule from './table-total.js'

const bench = { rules, profiles, catalogue }
type Rows = readonly (readonly (string | number)[])[]
const piped = (rows: Rows) => rows.map(row => `| ${row.join(' | ')} |`)
const ways: readonly ((rows: Rows) => readonly string[])[] = [
  rows => piped([rows[0]!, rows[0]!.map(() => '---'), ...rows.slice(1)]),
  piped,
  rows => rows.map(row => row.join(' | ')),
  rows => rows.map(row => row.join('\t')),
  rows => rows.map(row => row.join('    ')),
  rows => rows.map(row => row.join(' ')),
  rows => ['┌─┬─┐', ...rows.map(row => `│${row.join('│')}│`), '└─┴─┘'],
  rows => rows.flatMap(row => [`│${row.join('│')}│`, '├─┼─┤']),
]
/** What is found in a table, the same in whichever way it is written. */
function found(rows: Rows, by = rule): string[] {
  const all = ways.map(write =>
    findingsOf(by, `统计表\n\n${write(rows).join('\n')}\n`, 'txt', bench),
  )
  const texts = all.map(findings => findings.map(({ text }) => text))
  for (const own of texts) expect(own).toEqual(texts[0])
  return texts[0]!
}

const figure = fc.integer({ min: 1, max: 900 })
const table = fc
  .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(figure, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  )
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)

/** A table of towns and kinds with a total for each, and one for all. */
function totalled(body: readonly (readonly number[])[]): (string | number)[][] {
  const names = [...'甲乙丙丁戊己']
  const kinds = body[0]!.map((_, column) => `${names[column]}类`)
  const lines = body.map((row, line) => [`${names[line]}镇`, ...row, sum(row)])
  const foot = body[0]!.map((_, column) => sum(body.map(row => row[column]!)))
  return [['单位', ...kinds, '合计'], ...lines, ['合计', ...foot, sum(foot)]]
}

describe('a table that adds up', () => {
  test('is left alone', () => {
    fc.assert(
      fc.property(table, body => {
        expect(found(totalled(body))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test('is reported at the figure that was changed, and at no total', () => {
    fc.assert(
      fc.property(table, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 50 }), (body, r, c, by) => {
        const rows = totalled(body)
        const line = 1 + (r % body.length)
        const column = 1 + (c % body[0]!.length)
        rows[line]![column] = Number(rows[line]![column]) + by
        // A total smaller than one of its parts may be an average.
        fc.pre(Number(rows.at(-1)![column]) >= Number(rows[line]![column]))
        fc.pre(Number(rows[line]!.at(-1)) >= Number(rows[line]![column]))
        expect(found(rows, cellRule)).toEqual([String(rows[line]![column])])
        expect(found(rows)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})

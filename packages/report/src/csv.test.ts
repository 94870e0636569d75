import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { renderCsv } from './csv.js'
import { sample } from './testing/sample.js'
import { whole } from './whole.js'

/** The first finding of the sample with another message, as a spreadsheet reads it. */
function cellOf(message: string): string {
  const report = sample()
  const file = report.files[0]!
  const files = [{ ...file, diagnostics: [{ ...file.diagnostics[0]!, message }] }]
  const rows: Record<string, string>[] = parse(whole(renderCsv({ ...report, files })), {
    bom: true,
    columns: true,
    record_delimiter: '\r\n',
  })
  return rows[0]!.问题!
}

test('begins with the mark by which Excel knows UTF-8, and ends every line as Windows does', () => {
  const text = whole(renderCsv(sample()))
  expect(text.startsWith('\ufeff文稿,')).toBe(true)
  expect(text.endsWith('\r\n')).toBe(true)
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
})

test.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '＝1',
  '＋1',
  '－1',
  '＠a',
  '=HYPERLINK("http://a.cn","看")',
])('%s is text, not a formula', message => expect(cellOf(message)).toBe(`'${message}`))

test('a tab or a line end at the head is shown, not obeyed', () => {
  expect(cellOf('\t=1')).toBe('→=1')
  expect(cellOf('\r=1')).toBe('↵=1')
})

test.each(['甲,乙', '说“好”，"quoted"', ' 空格 ', '1=1', '减-号'])(
  '%j comes through as it is',
  message => expect(cellOf(message)).toBe(message),
)

test('a cell is not longer than a spreadsheet holds, and not cut within a character', () => {
  const cell = cellOf(`甲${'𠮷'.repeat(20_000)}`)
  expect(cell.length).toBeLessThanOrEqual(32_001)
  expect(cell).not.toMatch(/\p{Cs}/u)
  expect(cell.endsWith('𠮷…')).toBe(true)
})

import { describe, expect, it } from 'vitest'
import { readCell } from './cell.js'

describe('readCell', () => {
  const read = (text: string) => readCell(text, { start: 0, end: text.length })

  it.each([
    ['12', 12, undefined],
    [' 12 ', 12, undefined],
    ['1,234', 1234, undefined],
    ['１２', 12, undefined],
    ['12件', 12, '件'],
    ['3.2万元', 32_000, '元'],
    ['-3', -3, undefined],
    ['12.50', 12.5, undefined],
    ['十二件', 12, '件'],
    ['0', 0, undefined],
    ['1 234', 1234, undefined],
    ['1，234', 1234, undefined],
    ['－12', -12, undefined],
    ['12（含移送）', 12, undefined],
    ['12件①', 12, '件'],
    ['12（注）', 12, undefined],
  ])('reads %s as %d', (text, value, unit) => {
    expect(read(text)).toMatchObject({ kind: 'number', value, ...(unit ? { unit } : {}) })
  })

  it.each(['', ' ', '—', '-', '/', '——', '－', '无'])('takes “%s” for a blank', text => {
    expect(read(text).kind).toBe('blank')
  })

  it.each(['98.5%', '９８％', '-3%'])('takes %s for a percentage', text => {
    expect(read(text).kind).toBe('percent')
  })

  it.each([
    '约300',
    '200余',
    '近百',
    '12/15',
    '2023年',
    '一',
    '见附件',
    '12、15',
    '3—5',
    '1,23',
    '3万5',
    '12（5）',
    '1，23',
  ])('takes %s for words', text => {
    expect(read(text).kind).toBe('text')
  })
})

import { applyEdits, type TextEdit } from '@hegao/core'
import { applyPatch } from 'diff'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unifiedDiff } from './diff.js'

const edit = (start: number, end: number, newText: string): TextEdit => ({ start, end, newText })

test('shows the lines that change, with three lines around them', () => {
  const text = Array.from({ length: 12 }, (_, index) => `第${index}行,\n`).join('')
  const comma = (line: number) => {
    const at = text.indexOf(`第${line}行`) + `第${line}行`.length
    return edit(at, at + 1, '，')
  }
  expect(unifiedDiff('报告 稿.md', text, [comma(4), comma(11)])).toBe(
    [
      '--- 报告 稿.md',
      '+++ 报告 稿.md',
      '@@ -2,11 +2,11 @@',
      ...[' 第1行,', ' 第2行,', ' 第3行,', '-第4行,', '+第4行，', ' 第5行,', ' 第6行,', ' 第7行,'],
      ...[' 第8行,', ' 第9行,', ' 第10行,', '-第11行,', '+第11行，', ''],
    ].join('\n'),
  )
  expect(unifiedDiff('甲', '乙', [])).toBe('')
})

test('keeps line ends, and says where the last line has none', () => {
  expect(unifiedDiff('a', '甲,\r\n乙,', [edit(1, 2, '，'), edit(5, 6, '，')])).toBe(
    [
      ...['--- a', '+++ a', '@@ -1,2 +1,2 @@', '-甲,\r', '+甲，\r'],
      ...['-乙,', '\\ No newline at end of file', '+乙，', '\\ No newline at end of file', ''],
    ].join('\n'),
  )
})

test('is what patch makes the fixed text of', () => {
  const text = fc.string({
    unit: fc.constantFrom('甲', '乙', ',', '\n', '\n', '\r\n'),
    maxLength: 80,
  })
  const edited = text.chain(before =>
    fc
      .array(fc.tuple(fc.nat(before.length), fc.constantFrom('', '，', '丙\n丁', '\n')), {
        maxLength: 8,
      })
      .map(cuts => {
        const places = cuts.toSorted(([a], [b]) => a - b)
        const edits: TextEdit[] = []
        for (let index = 0; index + 1 < places.length; index += 2)
          edits.push(edit(places[index]![0], places[index + 1]![0], places[index]![1]))
        return { before, edits }
      }),
  )
  fc.assert(
    fc.property(edited, ({ before, edits }) => {
      const patch = unifiedDiff('a', before, edits)
      const options = { autoConvertLineEndings: false, fuzzFactor: 0 }
      expect(applyPatch(before, patch, options)).toBe(applyEdits(before, edits))
    }),
    { numRuns: 1000 },
  )
})

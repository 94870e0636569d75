import { span } from '@hegao/document'
import { matchesOf } from '../../matches.js'
import type { DoubledMark } from '../../types.js'

const run = /[，、；：。！？,;.]{2,}/g
const wide: Readonly<Record<string, string>> = { ',': '，', ';': '；', '.': '。' }
/** What Chinese text may have before a mark; a half-width mark behind anything else may be Latin. */
const chinese = /[\u3400-\u9fff\u3007”’》〉）】〕」』%％]/
const opensQuotation = /[“‘（(《「『]/
const closesQuotation = /[”’）)》」』]/

/**
 * Marks of which two never meet (点号): 。。 ，、 。，. Question and exclamation marks may be doubled
 * for emphasis (？？ ？！), six dots are an ellipsis, and a mark that is quoted is only shown (“，、”).
 */
export function scanDoubledMarks(text: string): DoubledMark[] {
  const found: DoubledMark[] = []
  for (const { 0: written, index } of matchesOf(text, run)) {
    const before = text.charAt(index - 1)
    const after = text.charAt(index + written.length)
    if (isRight(written, before, after)) continue
    const marks = [...written].map(mark => wide[mark] ?? mark).join('')
    const meant = meantBy(marks, after)
    found.push({
      span: span(index, index + written.length),
      written,
      kind: /^。{3,}$/.test(marks) ? 'ellipsis' : isOne(marks) ? 'same' : 'mixed',
      kept: Math.max(0, meant ? written.indexOf(meant) : 0),
      ...(meant ? { meant } : {}),
    })
  }
  return found
}

function isRight(written: string, before: string, after: string): boolean {
  if (opensQuotation.test(before) && closesQuotation.test(after)) return true
  // 出发吧！，: a name or a slogan may end in its own mark; only with a full stop is one too many.
  if (/[！？]/.test(written) && !/^[！？]?。[！？]?$/.test(written)) return true
  if (!/[,;.]/.test(written)) return false
  if (written.includes('..') || !chinese.test(before) || /[0-9A-Za-z]/.test(after)) return true
  return /^[,;.]+$/.test(written) && !isOne(written)
}

const isOne = (marks: string): boolean => [...marks].every(mark => mark === marks[0])

/** The same mark twice is meant once; at the end of a paragraph or a cell 。 is meant. */
function meantBy(marks: string, after: string): string | undefined {
  if (isOne(marks)) return /^。{3,}$/.test(marks) ? undefined : marks[0]
  const isEnd = after === '' || after === '\n' || after === '\t'
  return isEnd && /^[，、；。]+$/.test(marks) && marks.includes('。') ? '。' : undefined
}

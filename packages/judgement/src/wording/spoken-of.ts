import type { Span } from '@hegao/document'

const longestQuotation = 30
/** So far from the quotation stands what is said of it. */
const besides = 8
const quotedBefore = new RegExp(`[“‘「"]([^“”‘’「」"。；\\n]{0,${longestQuotation}})$`)
const quotedBehind = new RegExp(`^[^“”‘’「」"。；\\n]{0,${longestQuotation}}[”’」"]`)
/** 误作“…”, 不得写“…” */
const wrongBefore = /(?:[误错]写?[作为成]|写[作为成]|不[得要能]写|[改误错]写?为)$/
/** “…”应改为“…” */
const rightBehind = /^[^“”。；\n]{0,8}(?:[应改更]正?写?[为作成]|误作|误写)/

/**
 * True for words in a quotation that are spoken of as words: 把“法制审核”误作“法治审核”, “截止2024年底”应改为“截至2024年底”.
 */
export function isSpokenOf(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - longestQuotation - 1), start)
  const behind = text.slice(end, end + longestQuotation + 1)
  const opening = quotedBefore.exec(before)
  const closing = quotedBehind.exec(behind)
  if (!opening || !closing) return false
  const open = start - opening[0].length
  const close = end + closing[0].length
  return (
    wrongBefore.test(text.slice(Math.max(0, open - besides), open)) ||
    rightBehind.test(text.slice(close, close + besides * 2))
  )
}

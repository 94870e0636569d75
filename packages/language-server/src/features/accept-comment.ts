import type { Diagnostic as Finding } from '@hegao/core'
import type { Analysis } from '../analysis.js'
import { type Acceptance, placeholder } from './accept.js'

/**
 * A comment on the line before the finding's. Only in Markdown, and only where the line begins a
 * paragraph or a heading: inside of a paragraph, a list or a table the comment would break it.
 */
export function acceptInComment(
  { uri, draft }: Analysis,
  { rule, range }: Finding,
): Acceptance | undefined {
  if (draft.format !== 'md') return undefined
  const { source } = draft
  const at = range.start.offset - range.start.column + 1
  const block = draft.blocks.find(
    one => one.range.start <= range.start.offset && range.start.offset <= one.range.end,
  )
  const plain = block && (block.kind === 'paragraph' || block.kind === 'heading')
  if (!plain || block.item || block.quoted || block.continues) return undefined
  if (source.slice(at, block.range.start).trim() !== '' || block.range.start < at) return undefined
  const eol = /\r\n/.test(source) ? '\r\n' : '\n'
  const newText = `<!-- hegao-disable-next-line ${rule}: ${placeholder} -->${eol}`
  return { uri, text: source, at, newText }
}

import { span } from '@hegao/document'
import type { Words } from '../../types.js'

const longestLabel = 20

/** The words right before: what has the share. */
export function labelBefore(text: string, end: number): { label?: Words } {
  const from = Math.max(0, end - longestLabel)
  const match = /(?:其中|以及|和|及)?(?<label>[\u3400-\u9fff“”]*)(?<mark>[，,、（(]?\s?)$/.exec(
    text.slice(from, end),
  )!
  const { label, mark } = match.groups!
  const stop = end - mark!.length
  return label === '' ? {} : { label: { text: label!, span: span(stop - label!.length, stop) } }
}

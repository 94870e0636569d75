import { SourceMap } from '../source-map.js'
import { span } from '../span.js'

/** Text that a person sees, with its way back to the source. */
export interface Visible {
  readonly text: string
  readonly map: SourceMap
}

const label = '\\[\\^([^[\\]\\s]{1,40})\\]'
const definition = new RegExp(`^[ >]{0,9}${label}:`, 'gm')
const reference = new RegExp(label, 'g')

/** Opens a footnote of GFM: [^1]: 含采购合同51份. */
export const footnoteStart: RegExp = new RegExp(`^${label}:[ \\t]*`)

/** The labels of the footnotes that a source defines. */
export const footnoteLabels = (source: string): ReadonlySet<string> =>
  new Set(source.includes(']:') ? [...source.matchAll(definition)].map(match => match[1]!) : [])

/** The text without the marks of footnotes ([^1]), which are seen as raised figures. */
export function withoutMarks(visible: Visible, labels: ReadonlySet<string>): Visible {
  const { text, map } = visible
  const marks = labels.size === 0 ? [] : [...text.matchAll(reference)]
  const kept: { map: SourceMap; length: number; glue: number }[] = []
  let words = ''
  let from = 0
  for (const mark of marks) {
    // A mark at the start with a colon is the footnote itself.
    const isOwn =
      text[mark.index + mark[0].length] === ':' && /(?:^|[\r\n])$/.test(text.slice(0, mark.index))
    if (isOwn || !labels.has(mark[1]!)) continue
    keep(from, mark.index)
    from = mark.index + mark[0].length
  }
  if (from === 0) return visible
  keep(from, text.length)
  return { text: words, map: SourceMap.concat(kept) }

  function keep(start: number, end: number): void {
    words += text.slice(start, end)
    kept.push({ map: map.slice(span(start, end)), length: end - start, glue: 0 })
  }
}

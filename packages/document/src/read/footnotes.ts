import { span } from '../span.js'
import { type Visible, without } from './visible.js'

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
  const { text } = visible
  const written = labels.size === 0 ? [] : [...text.matchAll(reference)]
  const marks = written.flatMap(({ 0: { length }, 1: name, index }) => {
    // A mark at the start with a colon is the footnote itself.
    const isOwn = text[index + length] === ':' && /(?:^|[\r\n])$/.test(text.slice(0, index))
    return !isOwn && labels.has(name!) ? span(index, index + length) : []
  })
  return marks.length === 0 ? visible : without(visible, marks)
}

import type { Line } from './line.js'

const sentence = /[。；].|。$/

/**
 * Lines of links before the first sentence of a page and behind its last are its navigation, and come
 * together in one line as they are seen. Anywhere else a link is what the text speaks of.
 */
export function markNavigation(lines: readonly Line[]): Line[] {
  const first = lines.findIndex(isText)
  const last = lines.findLastIndex(isText)
  const marked: Line[] = []
  for (const [index, line] of lines.entries()) {
    if (line.kind === 'table' || !line.link) {
      marked.push(line)
      continue
    }
    const link = first >= 0 && (index < first || index > last) && !isAttachment(line.text)
    const before = marked.at(-1)
    if (link && before?.kind === 'line' && before.link)
      marked[marked.length - 1] = { ...before, text: `${before.text} ${line.text}` }
    else if (link) marked.push(asNavigation(line))
    else marked.push({ ...line, link })
  }
  return marked
}

const isText = (line: Line): boolean =>
  line.kind === 'table' || (!line.link && sentence.test(line.text))

const isAttachment = (text: string): boolean => /^附\s*[件表图]/.test(text)

/** The name of a site is often a heading that leads to its first page. */
const asNavigation = ({ text, quoted }: Extract<Line, { kind: 'line' }>): Line => ({
  kind: 'line',
  text,
  quoted,
  item: false,
  sublist: false,
  continues: false,
  link: true,
})

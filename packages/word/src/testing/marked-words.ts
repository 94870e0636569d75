const token = /<[^>]*>|[^<]+/g
const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&#x20BB7;': '𠮷',
}

/**
 * The words that each comment marks, read from the XML by its tags alone and not as the reader does.
 * Blanks are left out: which of them show is another question.
 */
export function markedWords(xml: string): Map<number, string> {
  const marked = new Map<number, string>()
  const open = new Set<number>()
  let inText = false
  let hidden = false
  for (const [part] of xml.matchAll(token)) {
    const id = Number(/ w:id="(\d+)"/.exec(part)?.[1])
    if (part.startsWith('<w:commentRangeStart')) {
      if (marked.has(id)) throw new Error(`Comment ${id} begins twice.`)
      open.add(id)
      marked.set(id, '')
    } else if (part.startsWith('<w:commentRangeEnd')) {
      if (!open.delete(id)) throw new Error(`Comment ${id} ends and did not begin.`)
    } else if (part === '<w:r>') hidden = false
    else if (part === '<w:vanish/>') hidden = true
    else if (part.startsWith('<')) inText = /^<w:t[ >]/.test(part)
    else if (inText && !hidden) {
      const words = part.replace(/&[^;]+;/g, entity => entities[entity]!).replace(/\s/g, '')
      for (const one of open) marked.set(one, marked.get(one)! + words)
    }
  }
  if (open.size > 0) throw new Error('A comment does not end.')
  return marked
}

import { type CST, Parser } from 'yaml'

/** A bracket, brace or quote without its partner, and the offset where it stands. */
export interface Unclosed {
  readonly mark: string
  readonly offset: number
}

const partners: Readonly<Record<string, string>> = { '[': ']', '{': '}', '"': '"', "'": "'" }

/** The mark that closes another. */
export const partnerOf = (mark: string): string => partners[mark]!

/**
 * The innermost mark that is open where the parser gave up. It reports the line after, where it
 * knew that something was missing; the reader looks for the place where it was opened.
 */
export function findUnclosed(text: string, offset: number): Unclosed | undefined {
  const found: Unclosed[] = []
  const walk = (token: CST.Token | null | undefined): void => {
    if (!token) return
    if (token.type === 'flow-collection' && !token.end.some(end => isPartner(token.start, end)))
      found.push({ mark: token.start.source, offset: token.start.offset })
    const isQuoted = token.type === 'double-quoted-scalar' || token.type === 'single-quoted-scalar'
    if (isQuoted && (token.source.length < 2 || !token.source.endsWith(token.source[0]!)))
      found.push({ mark: token.source[0]!, offset: token.offset })
    if ('items' in token) {
      for (const { key, value } of token.items as CST.CollectionItem[]) {
        walk(key)
        walk(value)
      }
    }
    if ('value' in token) walk(token.value)
  }
  for (const token of new Parser().parse(text)) walk(token)
  return found.findLast(one => one.offset <= offset)
}

const isPartner = (start: { readonly source: string }, end: CST.SourceToken): boolean =>
  end.source === partnerOf(start.source)

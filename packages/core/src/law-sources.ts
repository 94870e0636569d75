import type { Law, LawBook } from './law.js'

/**
 * Where the rows of the catalogue come from: a quarter of all its text, which only who looks a law up
 * wants to see. So it is a module of its own.
 */
export interface LawSources {
  readonly sources: readonly string[]
  /** For each row the number of its source, parted by spaces. */
  readonly rows: string
}

/** Where what the book knows of the law is taken from, in words. */
export function sourceIn({ sources, rows }: LawSources, law: Law, book: LawBook): string {
  if (law.kind === 'own') return 'hegao.yaml'
  const row = book.all.findIndex(({ title }) => title === law.title)
  return sources[Number(rows.split(' ')[row])]!
}

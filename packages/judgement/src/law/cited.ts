import type { FoundLaw, Law, LawBook } from '@hegao/core'
import type { Citation } from '@hegao/facts'

const state = '中华人民共和国'

/**
 * True where the citation may be of a document of a place or a body of its own, which resembles a
 * national one: it or the words before it name the owner, or the report tells of writing, issuing or
 * changing it.
 */
export function mayBeLocal({ title, citedFor, byLocalBody }: Citation): boolean {
  if (title.name.startsWith(state)) return false
  const made = citedFor === 'draft' || citedFor === 'revise' || citedFor === 'issue'
  return title.owner !== undefined || byLocalBody || made || citedFor === 'repeal'
}

/** The law that a citation means, where no other can be meant. */
export function lawOf({ title, written }: Citation, laws: LawBook): FoundLaw | undefined {
  const found = laws.find(title.name)
  // Without marks a short name may be part of a longer one that the catalogue does not know.
  return found && written === 'bare' && title.owner !== undefined ? undefined : found
}

/** The title as it is written in running text when 中华人民共和国 is left out. */
export const withoutState = (title: string): string =>
  title.startsWith(state) ? title.slice(state.length) : title

/** 《民法典》 is right; 《保密法》 has lost words of its title. */
export const isAbridged = ({ law, by }: FoundLaw, name: string): boolean =>
  by === 'short' && isStatute(law) && name.length < withoutState(law.title).length

export const isStatute = ({ kind }: Law): boolean => kind === 'statute' || kind === 'constitution'

export const opensWithState = (name: string): boolean => name.startsWith(state)

/** 《…法（草案）》, 《…法（修订草案征求意见稿）》: what is not a law yet. */
export const isDraftText = (name: string): boolean =>
  /[（(][^（）()]{0,16}(?:草案|稿)[^（）()]{0,8}[）)]$/.test(name)

/** 民法典（实用版）, 刑法（注释本） without what names the edition of the book. */
export const withoutBracket = (name: string): string =>
  name.replace(/[（(][^（）()]{1,24}[）)]$/, '')

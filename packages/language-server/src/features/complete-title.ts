import { type Law, standingIn } from '@hegao/core'
import { type CompletionItem, CompletionItemKind, type CompletionList } from 'vscode-languageserver'
import type { Analysis } from '../analysis.js'
import type { TypedLine } from './completion.js'

/** A longer list is not read; typing on makes it shorter. */
const mostTitles = 60

/** Titles of the catalogue that hold the words behind an open 《; undefined where none is open. */
export function completeTitle(analysis: Analysis, typed: TypedLine): CompletionList | undefined {
  const open = typed.before.lastIndexOf('《')
  if (open < 0 || typed.before.lastIndexOf('》') > open) return undefined
  const written = typed.before.slice(open + 1)
  const closing = typed.after.startsWith('》') ? '' : '》'
  const found = matching(analysis, written)
  const range = typed.rangeFrom(open + 1)
  return {
    isIncomplete: found.length > mostTitles,
    items: found.slice(0, mostTitles).map(
      ({ title, standing }, index): CompletionItem => ({
        label: title,
        kind: CompletionItemKind.Reference,
        detail: standing,
        filterText: written || title,
        sortText: String(index).padStart(3, '0'),
        textEdit: { range, newText: `${title}${closing}` },
      }),
    ),
  }
}

/** Those that begin with the words first; what is not in force in the report's year last. */
function matching({ catalogue: { laws }, draft }: Analysis, written: string) {
  const year = draft.year?.value
  const words = written.replace(/\s/gu, '')
  const state = '中华人民共和国'
  const rank = (law: Law): number => {
    const gone = law.repealed !== undefined || (year !== undefined && isOver(law, year)) ? 2 : 0
    return gone + (law.title.startsWith(words) || law.title.startsWith(state + words) ? 0 : 1)
  }
  return laws.all
    .filter(({ title }) => title.includes(words))
    .map(law => ({ law, rank: rank(law) }))
    .toSorted((a, b) => a.rank - b.rank || a.law.title.length - b.law.title.length)
    .map(({ law }) => ({ title: law.title, standing: law.repealed ? '已废止' : '' }))
}

const isOver = (law: Law, year: number): boolean =>
  ['repealed', 'lapsed'].includes(standingIn(law, year))

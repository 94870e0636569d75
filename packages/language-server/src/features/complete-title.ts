import { type Language, type Law, standingIn } from '@hegao/core'
import { type CompletionItem, CompletionItemKind, type CompletionList } from 'vscode-languageserver'
import type { Analysis } from '../analysis.js'
import type { TypedLine } from './completion.js'

const over = { 'zh-CN': '已失效', en: 'no longer in force' }

/** A longer list is not read; typing on makes it shorter. */
const mostTitles = 60

/** Titles of the catalogue that hold the words behind an open 《; undefined where none is open. */
export function completeTitle(
  analysis: Analysis,
  typed: TypedLine,
  language: Language,
): CompletionList | undefined {
  const open = typed.before.lastIndexOf('《')
  if (open < 0 || typed.before.lastIndexOf('》') > open) return undefined
  const written = typed.before.slice(open + 1)
  const closing = typed.after.startsWith('》') ? '' : '》'
  const found = matching(analysis, written)
  const range = typed.rangeFrom(open + 1)
  return {
    isIncomplete: found.length > mostTitles,
    items: found.slice(0, mostTitles).map(
      (law, index): CompletionItem => ({
        label: law.title,
        kind: CompletionItemKind.Reference,
        ...(isOver(law, analysis.draft.year?.value) ? { detail: over[language] } : {}),
        filterText: written || law.title,
        sortText: String(index).padStart(3, '0'),
        textEdit: { range, newText: `${law.title}${closing}` },
      }),
    ),
  }
}

/** Those that begin with the words first; what is not in force in the report's year last. */
function matching({ catalogue: { laws }, draft }: Analysis, written: string): Law[] {
  const year = draft.year?.value
  const words = written.replace(/\s/gu, '')
  const begins = ({ title }: Law) => title.startsWith(words) || title.startsWith(state + words)
  const rank = (law: Law): number => (isOver(law, year) ? 2 : 0) + (begins(law) ? 0 : 1)
  return laws.all
    .filter(({ title }) => title.includes(words))
    .map(law => ({ law, rank: rank(law) }))
    .toSorted((a, b) => a.rank - b.rank || a.law.title.length - b.law.title.length)
    .map(({ law }) => law)
}

const state = '中华人民共和国'

/** Where the draft names no year, what has been repealed by now. */
const isOver = (law: Law, year: number | undefined): boolean =>
  year === undefined
    ? law.repealed !== undefined
    : ['repealed', 'lapsed'].includes(standingIn(law, year))

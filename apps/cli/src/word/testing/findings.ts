import { checkDraft, type FileReport, Scanner } from '@hegao/core'
import type { Draft } from '@hegao/document'
import { catalogue, profiles, rules } from '@hegao/rules'

const scanner = new Scanner()

/** The report of a draft without a config. */
export const checked = (draft: Draft): FileReport =>
  checkDraft(
    'draft',
    draft,
    { rules, profiles, catalogue, scanner },
    { settings: { severities: {}, options: {} }, accepted: [], language: 'zh-CN' },
  )

/** What the text of a file has and Word has not: cut lines, and what a web page left behind. */
const ofText = new Set(['structure/broken-line', 'structure/residue'])

const bare = (words: string): string => words.replace(/[\s*_`\\|#]/g, '')

/** What is found, in the words of the draft: without places, which count in other characters. */
export const findingKeys = ({ diagnostics }: FileReport): string[] =>
  diagnostics
    .filter(({ rule }) => !ofText.has(rule))
    .map(({ rule, message, text, related }) =>
      [rule, message, bare(text), ...related.map(one => one.message)].join(' | '),
    )
    .toSorted()

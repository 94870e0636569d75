import { type Catalogue, findSections, type Profile, type RuleInput } from '@hegao/core'
import { readDraft } from '@hegao/document'
import { readFacts, Scanner } from '@hegao/facts'
import type { Conflict } from '../count/conflict.js'

type Words = { readonly [list: string]: unknown }

/** A catalogue with these words, and without any in its other lists. */
export const catalogueOf = (words: Words): Catalogue =>
  new Proxy(words, { get: (all, name) => Reflect.get(all, name) ?? [] }) as unknown as Catalogue

const section = (id: string, words: readonly string[]) => ({
  id,
  headings: [{ all: [words] }],
  sentences: [],
  elements: [],
  thematic: [],
})

/** What is done next year stands under a heading with 打算 and the like. */
const required = [
  section('measures', ['做法']),
  section('problems', ['不足']),
  section('plan', ['打算', '安排', '思路']),
]

/** What a rule reads in a report with this body. */
export function readReport(
  body: string,
  {
    title = '临澜县司法局2024年法治政府建设年度报告',
    words = {},
    yearly = true,
  }: { title?: string; words?: Words; yearly?: boolean } = {},
): RuleInput {
  const draft = readDraft(`# ${title}\n\n${body}\n`, 'md')
  const scanner = new Scanner()
  const facts = readFacts(draft, scanner)
  const profile = { yearly, sections: required } as unknown as Profile
  const sections = findSections(draft, profile)
  return {
    draft,
    facts,
    profile,
    sections,
    catalogue: catalogueOf(words),
    recall: scanner.memo.recall,
    own: { terms: [], titles: [] },
    suppressions: [],
    language: 'zh-CN',
    options: {},
  }
}

/** Each conflict as 28≠26: the count that is named first, and the one that cannot be right beside it. */
export const sayConflicts = (conflicts: readonly Conflict[]): string[] =>
  conflicts.map(({ own, other }) => `${other.value}≠${own.value}`)

/** A Markdown table of rows whose cells are parted by |, the first of them its head. */
export const writeTable = ([head, ...rows]: readonly string[]): string =>
  [head!, head!.split('|').fill('---').join('|'), ...rows].map(row => `|${row}|`).join('\n')

import type { Catalogue } from '@hegao/core'
import type { Draft } from '@hegao/document'
import type { At, Facts } from '@hegao/facts'

/** One count of the draft. */
export type Counted = Facts['counts'][number]

const plain = (text: string): string => text.replace(/[\s“”"《》〈〉]/g, '')

/** 行政复议 and 行政复议案件 are one thing. */
export const withoutCases = (noun: string): string =>
  noun.replace(/(?<=[\u3400-\u9fff]{2})案件$/, '')

/** The head without marks, and without 案件 behind what they are of. */
export const headOf = ({ head }: Counted): string => withoutCases(plain(head.text))

/** All that makes two counts counts of the same thing, in one string. */
export const identityOf = (count: Counted): string =>
  [
    headOf(count),
    count.stands ? '有' : plain(count.verb?.text ?? ''),
    plain(count.subject?.text ?? ''),
    plain(count.predicate?.text ?? ''),
    ...count.qualifiers
      .map(({ text }) => plain(text))
      .filter(text => !all.has(text))
      .toSorted(),
    '/',
    ...count.occasions.map(({ text }) => plain(text)),
    settingOf(count),
  ].join('|')

/** These narrow nothing: 各类矛盾纠纷 are 矛盾纠纷. */
const all: ReadonlySet<string> = new Set(['各类', '各级各类'])

/** Scope and period in one string. */
export const settingOf = ({ setting: { scope, time } }: Pick<Counted, 'setting'>): string =>
  [scope.name, time.kind, time.year, time.part].join('|')

/**
 * True for a thing of which the period has one number: a matter of the catalogue, or one with a
 * name and a verb of its own, said of a year. 问题 and 专题会议 are counted many times.
 */
export function isSpecific(
  { head, verb, predicate, qualifiers, setting, stands }: Counted,
  { annualMatters, genericHeads, looseModifiers }: Catalogue,
): boolean {
  const noun = plain(head.text)
  // 全县现有: what there is has one number, if the text says where.
  const isThere = stands === true && setting.scope.by === 'sentence' && setting.time.part === ''
  if (annualMatters.includes(noun)) return verb !== undefined || predicate !== undefined || isThere
  // Without its year a figure may be of any: of the last five, or of the plan for the next.
  if (!isThere && (verb === undefined || setting.time.by === 'report-year')) return false
  let core = noun
  for (const word of looseModifiers) {
    if (!genericHeads.includes(core)) core = core.replace(word, '')
  }
  return !genericHeads.includes(core) || qualifiers.some(({ text }) => text.length > 4)
}

/** True where both are said of the year outright (全年) or of what there is, or stand under one heading. */
export const shareTopic = (a: Counted, b: Counted): boolean =>
  (a.stands === true && b.stands === true) ||
  (a.setting.time.by === 'sentence' && b.setting.time.by === 'sentence') ||
  a.setting.section === b.setting.section

/** True where no sentence ends between the two. */
export function inOneSentence<T extends At<Pick<Counted, 'span'>>>(
  a: T,
  b: T,
  { paragraphs }: Draft,
): boolean {
  if (a.paragraph !== b.paragraph) return false
  const starts = [a.span.start, b.span.start]
  return !paragraphs[a.paragraph]!.sentences.some(
    ({ start }) => start > Math.min(...starts) && start <= Math.max(...starts),
  )
}

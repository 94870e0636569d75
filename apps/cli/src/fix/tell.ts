import type { Language } from '@hegao/core'
import type { FixRequest } from './options.js'

/** Counts over all drafts of a run. */
export interface Tally {
  /** Drafts that were changed. */
  files: number
  /** Places that were changed in them. */
  places: number
  /** Drafts that could not be written, or are none; the report says why. */
  failed: number
  /** Drafts of a folder that are no text: they are checked alone. */
  others: number
  /** Places whose safe fix would have done harm. */
  left: number
  /** Places whose fix wants a person's decision. */
  toReview: number
  /** Places whose fix, of a tier that is asked for, would change words that are accepted. */
  withheld: number
  /** The entry that the first of them is withheld for. */
  withheldBy?: string
}

/** What was changed and what was not, in sentences, a line each. */
export function tell(tally: Tally, request: FixRequest, language: Language): string {
  const sentences = language === 'en' ? english : chinese
  const { places, failed, others, left, toReview, withheld } = tally
  const asked = request.tiers.includes('review')
  const lines = [
    ...(places > 0 ? [request.dryRun ? sentences.would(tally) : sentences.done(tally)] : []),
    ...(places === 0 && failed === 0 && withheld === 0 ? [sentences.nothing] : []),
    ...(failed > 0 ? [sentences.failed(failed)] : []),
    ...(others > 0 ? [sentences.others(others)] : []),
    ...(left > 0 ? [sentences.left(left)] : []),
    ...(withheld > 0 ? [sentences.withheld(tally)] : []),
    ...(toReview > 0 && !asked ? [sentences.toReview(toReview)] : []),
  ]
  return lines.map(line => `${line}\n`).join('')
}

const chinese = {
  done: ({ places, files }: Tally) => `已改 ${places} 处（${files} 份文稿）。`,
  would: ({ places, files }: Tally) => `可改 ${places} 处（${files} 份文稿），没有写入。`,
  nothing: '没有要改的地方。',
  failed: (n: number) => `有 ${n} 份文稿没有改成，原因列在错误里。`,
  others: (n: number) =>
    `有 ${n} 份不是 .md、.markdown、.txt，只核不改（Word 文件可以用 --annotate 写批注）。`,
  left: (n: number) => `另有 ${n} 处没有自动改：改了会牵动排版标记，或者引出别的问题，请手工核改。`,
  withheld: ({ withheld, withheldBy }: Tally) =>
    `有 ${withheld} 处没有改：会动到 accepted 里接受过的字句（${withheldBy}${withheld > 1 ? ' 等' : ''}）；要改，请先去掉那一条。`,
  toReview: (n: number) => `另有 ${n} 处改法要由人决定：加上 --fix-tier review 逐处确认。`,
}

const of = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`
const changes = ({ places, files }: Tally): string =>
  `${of(places, 'place', 'places')} in ${of(files, 'draft', 'drafts')}`

const english: typeof chinese = {
  done: tally => `Fixed ${changes(tally)}.`,
  would: tally => `Would fix ${changes(tally)}; nothing was written.`,
  nothing: 'Nothing to fix.',
  failed: n => `${of(n, 'draft', 'drafts')} could not be fixed; see the errors.`,
  others: n =>
    `${of(n, 'draft is', 'drafts are')} not .md, .markdown or .txt and were checked only (for Word there is --annotate).`,
  left: n =>
    `${of(n, 'place was', 'places were')} left alone: the fix would touch markup or make another finding. Please mend by hand.`,
  withheld: ({ withheld, withheldBy }) =>
    `${of(withheld, 'place was', 'places were')} left alone: the fix would change words that “accepted” knows a finding by (${withheldBy}${withheld > 1 ? ' and others' : ''}). To fix them, take out the entry first.`,
  toReview: n =>
    `${of(n, 'fix wants', 'fixes want')} a decision: --fix-tier review asks about each.`,
}

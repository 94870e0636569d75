import { type Language, type RunReport, severities } from '@hegao/core'
import type { BlockContent } from 'mdast'
import { speakerOf } from '../plain.js'
import { countsOf, type Ranked, rank } from '../ranked.js'
import { harmless, harmlessDeep } from '../words/harmless.js'
import type { ProfileTitle } from '../words/kind.js'
import { points } from '../words/numbers.js'
import { summarise, withoutPath } from '../words/summary.js'
import { draftBlocks } from './draft.js'
import { code, heading, list, paragraph, strong, table } from './nodes.js'
import type { MarkdownPage } from './page.js'
import { ownWords } from './words.js'
import { write } from './write.js'

export interface MarkdownOptions {
  /** The language the report was made in. */
  readonly lang: Language
  /** The name of a profile, or of its variant; without it ids are shown. */
  readonly profileTitle?: ProfileTitle
  /** Whether the gate passes, in one sentence. */
  readonly verdict?: string
}

/** A page for people, in GitHub's Markdown: all drafts in one table, then each with its findings. */
export function* renderMarkdown(report: RunReport, options: MarkdownOptions): Iterable<string> {
  yield renderMarkdownOverview(report, options)
  const page = pageOf(options)
  const rules = harmlessDeep(report.rules)
  for (const file of report.files) {
    yield '\n'
    yield write(draftBlocks(page, harmlessDeep(file), rules))
  }
}

/** The first part of the page alone, where there is no room for all of it. */
export const renderMarkdownOverview = (report: RunReport, options: MarkdownOptions): string =>
  write(overview(pageOf(options), report, options))

const pageOf = ({ lang, profileTitle = () => undefined }: MarkdownOptions): MarkdownPage => ({
  speaker: speakerOf(lang),
  profileTitle,
  own: id => ownWords[id][lang],
})

function overview(
  page: MarkdownPage,
  { files, ...run }: RunReport,
  { verdict = '' }: MarkdownOptions,
): BlockContent[] {
  const { speaker } = page
  const shown = harmlessDeep(run)
  const { skipped, errors } = shown
  return [
    heading(1, page.own('title')),
    paragraph(summarise(speaker, shown)),
    ...(verdict === '' ? [] : [paragraph(strong(harmless(verdict)))]),
    ...(files.length === 0 ? [] : [ranking(page, harmlessDeep(rank(files)))]),
    ...(errors.length === 0 ? [] : [heading(2, speaker.say('failed'))]),
    ...list(
      errors.map(({ path, message, code: id }) => [
        paragraph(strong(path), ' ', withoutPath(path, message), ' ', code(id)),
      ]),
    ),
    ...(skipped.length === 0 ? [] : [heading(2, speaker.say('skipped'))]),
    ...list(skipped.map(({ path, reason }) => [paragraph(strong(path), ' ', reason)])),
  ]
}

function ranking({ speaker, own: say }: MarkdownPage, ranked: readonly Ranked[]) {
  const rows = ranked.map(draft => [
    draft.path,
    points(draft.score.total),
    speaker.say(`grade.${draft.score.grade}`),
    ...countsOf(draft).map(([, count]) => `${count}`),
  ])
  const head = [
    speaker.say('draft'),
    speaker.say('score'),
    say('grade'),
    ...severities.map(severity => speaker.say(severity)),
  ]
  return table(['left', 'right', 'left', 'right', 'right', 'right'], [head, ...rows])
}

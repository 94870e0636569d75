import { type FileReport, type Language, type Report, severities } from '@hegao/core'
import type { BlockContent } from 'mdast'
import { speakerOf } from '../plain.js'
import { summarise, withoutPath } from '../pretty/closing.js'
import { points } from '../pretty/columns.js'
import { harmless, harmlessDeep } from '../pretty/harmless.js'
import type { ProfileTitle } from '../pretty/head.js'
import { rank } from '../pretty/ranking.js'
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
export function renderMarkdown(report: Report, options: MarkdownOptions): string {
  const page = pageOf(options)
  const shown = harmlessDeep(report)
  return write([
    ...overview(page, shown, options),
    ...shown.files.flatMap(file => draftBlocks(page, file, shown.rules)),
  ])
}

/** The first part of the page alone, where there is no room for all of it. */
export const renderMarkdownOverview = (report: Report, options: MarkdownOptions): string =>
  write(overview(pageOf(options), harmlessDeep(report), options))

const pageOf = ({ lang, profileTitle = () => undefined }: MarkdownOptions): MarkdownPage => ({
  speaker: speakerOf(lang),
  profileTitle,
  own: id => ownWords[id][lang],
})

function overview(
  page: MarkdownPage,
  report: Report,
  { verdict = '' }: MarkdownOptions,
): BlockContent[] {
  const { speaker } = page
  const { files, skipped, errors } = report
  return [
    heading(1, page.own('title')),
    paragraph(summarise(speaker, report)),
    ...(verdict === '' ? [] : [paragraph(strong(harmless(verdict)))]),
    ...(files.length === 0 ? [] : [ranking(page, files)]),
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

function ranking({ speaker, own: say }: MarkdownPage, files: readonly FileReport[]) {
  const rows = rank(files).map(({ path, score, diagnostics }) => [
    path,
    points(score.total),
    speaker.say(`grade.${score.grade}`),
    ...severities.map(severity => `${diagnostics.filter(one => one.severity === severity).length}`),
  ])
  const head = [
    speaker.say('draft'),
    speaker.say('score'),
    say('grade'),
    ...severities.map(severity => speaker.say(severity)),
  ]
  return table(['left', 'right', 'left', 'right', 'right', 'right'], [head, ...rows])
}

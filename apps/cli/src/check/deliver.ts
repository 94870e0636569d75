import { resolve } from 'node:path'
import type { Language, RunReport, Text } from '@hegao/core'
import { type RenderOptions, renderMarkdown, renderMarkdownOverview } from '@hegao/report'
import { appendText, inChunks, writeFileAtomic } from '@hegao/workspace/files'
import type { Io } from '../io.js'
import { UsageError } from '../usage-error.js'
import type { Target } from './targets.js'

/** What rendering needs beside the report, in the report's language. */
export type Render = (language: Language) => {
  readonly report: RunReport
  readonly options: Omit<RenderOptions, 'colour'>
}

/** Machine formats are always zh-CN. */
const languageFor = ({ format }: Target, language: Language): Language =>
  format.reader === 'machine' ? 'zh-CN' : language

/** The languages that the drafts have to be reported in. */
export const languagesFor = (
  targets: readonly Target[],
  io: Io,
  language: Language,
): ReadonlySet<Language> =>
  new Set([
    ...targets.map(target => languageFor(target, language)),
    ...(wantsSummary(targets, io) ? [language] : []),
  ])

const wantsSummary = (targets: readonly Target[], { stepSummary }: Io): boolean =>
  stepSummary !== undefined && targets.some(({ format }) => format.id === 'github')

/**
 * Writes the files, then prints. A file is there whole or as it was before; where one cannot be
 * written, a UsageError says which and what is there already. Every output is written as it is made.
 */
export async function deliver(
  targets: readonly Target[],
  render: Render,
  io: Io,
  language: Language,
): Promise<void> {
  const pieces = (target: Target): Iterable<string> => {
    const { report, options } = render(languageFor(target, language))
    const colour = io.colour && target.file === undefined
    return target.format.render(report, { ...options, colour })
  }
  const done: string[] = []
  for (const target of targets) {
    const { file } = target
    if (file === undefined) continue
    const problem = await writeFileAtomic(resolve(io.cwd, file), pieces(target), file)
    if (problem) throw new UsageError(problem.message, ...written(done))
    done.push(file)
  }
  for (const target of targets)
    if (target.file === undefined) for (const piece of inChunks(pieces(target))) io.out(piece)
}

const written = (files: readonly string[]) =>
  files.length === 0
    ? []
    : [{ 'zh-CN': `已经写好的：${files.join('、')}。`, en: `Written before: ${files.join(', ')}.` }]

/** What GitHub takes of a step's summary; a longer one is not shown at all. */
const summaryLimit = 1024 * 1024

const tooLong: Text = {
  'zh-CN': '核稿结果太长，作业摘要放不下；请看标注，或者另用 --format markdown:文件。',
  en: 'The result is too long for the summary; see the annotations, or use --format markdown:FILE.',
}

/** Adds the page to the summary of the job, where one is kept; only its head where it is too long. */
export async function addJobSummary(
  targets: readonly Target[],
  render: Render,
  io: Io,
  language: Language,
): Promise<void> {
  if (!wantsSummary(targets, io)) return
  const { report, options } = render(language)
  const page =
    within(summaryLimit, renderMarkdown(report, options)) ??
    within(summaryLimit, [renderMarkdownOverview(report, options)])
  const problem = await appendText(
    resolve(io.cwd, io.stepSummary!),
    `${page ?? tooLong[language]}\n`,
  )
  if (problem) throw new UsageError(problem.message)
}

/** The whole text, if it has at most so many bytes. */
function within(limit: number, pieces: Iterable<string>): string | undefined {
  let text = ''
  let bytes = 0
  for (const piece of pieces) {
    bytes += Buffer.byteLength(piece)
    if (bytes > limit) return undefined
    text += piece
  }
  return text
}

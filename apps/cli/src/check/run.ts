import type { FileReport, FileReports, Language, ReportError, Skipped, Text } from '@hegao/core'
import type { Answerable } from './annotate.js'
import { boundHeap } from './heap.js'
import { checkOne, noReport, type OneOptions } from './one.js'
import { PackedReports, PackedTexts } from './packed.js'
import type { Plan } from './plan.js'
import { Progress } from './progress.js'

/** What was found, in one language. */
export interface Checked {
  readonly files: FileReports
  readonly skipped: readonly Skipped[]
  readonly errors: readonly ReportError[]
}

export interface Run {
  /** Only the languages that were asked for. */
  readonly checked: ReadonlyMap<Language, Checked>
  /** The text of each draft by its path, for excerpts; undefined where none are shown. */
  sourceOf(path: string): string | undefined
  /** The drafts by their path, for comments; none unless they were asked for. */
  readonly drafts: ReadonlyMap<string, Answerable>
  /** What could not be read, in every language. */
  readonly errors: Plan['errors']
}

export interface RunOptions extends OneOptions {
  /** The language of whoever waits. */
  readonly language: Language
  /** Whether an output shows words of the drafts: their texts are kept for it. */
  readonly keepTexts: boolean
  /** Whether copies with comments are written: the drafts are kept for them. */
  readonly keepDrafts: boolean
  /** Compares each report with what was known before. */
  readonly mark?: ((report: FileReport) => FileReport) | undefined
}

const notAReport: Text = {
  'zh-CN': '从标题认不出是哪一类报告；要检查请直接写出这个文件，或者用 --profile 指定类型',
  en: 'no kind of report was recognised from the title; name the file outright or give --profile to check it',
}

/** Checks the planned drafts one by one. One that cannot be read or written does not stop the rest. */
export async function runCheck(plan: Plan, options: RunOptions): Promise<Run> {
  boundHeap(plan.drafts.length)
  const { languages, keepTexts, keepDrafts, mark = same } = options
  const files = new Map([...languages].map(language => [language, new PackedReports()]))
  const skipped = [...plan.skipped]
  const errors = [...plan.errors]
  const sources = new PackedTexts()
  const drafts = new Map<string, Answerable>()
  const progress = progressOf(plan, options)
  for (const planned of plan.drafts) {
    const one = await checkOne(planned, options)
    progress?.step()
    if (one === noReport) {
      skipped.push({ path: planned.name, reason: notAReport })
    } else if ('code' in one) {
      errors.push(one)
    } else {
      const { name, reports, error, answerable } = one
      if (error) errors.push(error)
      for (const [language, list] of files) list.add(mark(reports.get(language)!))
      if (keepTexts) sources.set(name, one.text())
      if (keepDrafts && answerable) drafts.set(name, answerable)
    }
  }
  progress?.end()
  await options.cache?.tidy()
  const checked = [...files].map(([language, list]): [Language, Checked] => [
    language,
    {
      files: list,
      skipped: skipped.map(({ path, reason }) => ({ path, reason: reason[language] })),
      errors: errors.map(({ path, code, message }) => ({ path, code, message: message[language] })),
    },
  ])
  return { checked: new Map(checked), sourceOf: path => sources.get(path), drafts, errors }
}

/** Shown where there is a terminal, and nobody is asked anything on it. */
const progressOf = ({ drafts }: Plan, { io, language, fixer }: RunOptions): Progress | undefined =>
  io.progress && !fixer && drafts.length > 1
    ? new Progress(drafts.length, language, line => io.progress!(line))
    : undefined

const same = (report: FileReport): FileReport => report

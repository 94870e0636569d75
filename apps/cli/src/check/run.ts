import {
  checkDraft,
  type FileReport,
  type FileReports,
  type Language,
  type ReportError,
  type Skipped,
  type Text,
  type Toolbox,
} from '@hegao/core'
import type { Draft } from '@hegao/document'
import { readDraftFile } from '../drafts.js'
import type { Fixer } from '../fix/fixer.js'
import type { Io } from '../io.js'
import type { Answerable } from './annotate.js'
import { PackedReports, PackedTexts } from './packed.js'
import type { Plan } from './plan.js'

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

export interface RunOptions {
  /** Only the languages that are reported in. */
  readonly languages: ReadonlySet<Language>
  readonly stdinName: string
  /** Whether an output shows words of the drafts: their texts are kept for it. */
  readonly keepTexts: boolean
  /** Whether copies with comments are written: the drafts are kept for them. */
  readonly keepDrafts: boolean
  readonly fixer?: Fixer | undefined
  /** Compares each report with what was known before. */
  readonly mark?: ((report: FileReport) => FileReport) | undefined
}

const notAReport: Text = {
  'zh-CN': '从标题认不出是哪一类报告；要检查请直接写出这个文件，或者用 --profile 指定类型',
  en: 'no kind of report was recognised from the title; name the file outright or give --profile to check it',
}

/**
 * Reads and checks the planned drafts one by one, and fixes them where that is asked for. One that
 * cannot be read or written does not stop the rest.
 */
export async function runCheck(
  plan: Plan,
  toolbox: Toolbox,
  io: Io,
  { languages, stdinName, keepTexts, keepDrafts, fixer, mark = same }: RunOptions,
): Promise<Run> {
  const files = new Map([...languages].map(language => [language, new PackedReports()]))
  const skipped = [...plan.skipped]
  const errors = [...plan.errors]
  const sources = new PackedTexts()
  const drafts = new Map<string, Answerable>()
  for (const { path, named, setup } of plan.drafts) {
    const read = await readDraftFile(path, io, stdinName)
    if ('code' in read) {
      errors.push(read)
      continue
    }
    const [first] = languages
    const checkIn = (language: Language) => (draft: Draft) =>
      checkDraft(read.path, draft, toolbox, { ...setup, language })
    const report = checkIn(first!)(read.draft)
    if (!named && report.profileBy === 'none recognised') {
      skipped.push({ path: read.path, reason: notAReport })
      continue
    }
    const { error, ...after } = (await fixer?.fix(read, report, checkIn(first!))) ?? {
      ...read,
      report,
    }
    if (error) errors.push(error)
    for (const [language, list] of files)
      list.add(mark(language === first ? after.report : checkIn(language)(after.draft)))
    toolbox.scanner.forget()
    if (keepTexts) sources.set(read.path, after.draft.source)
    if (keepDrafts) drafts.set(read.path, 'word' in read ? read.word : { draft: after.draft })
  }
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

const same = (report: FileReport): FileReport => report

import {
  checkDraft,
  type FileReport,
  type Language,
  type ReportError,
  type Skipped,
  type Toolbox,
} from '@hegao/core'
import type { Draft } from '@hegao/document'
import { readDraftFile } from '../drafts.js'
import type { Fixer } from '../fix/fixer.js'
import type { Io } from '../io.js'
import type { Plan } from './plan.js'

export interface Checked {
  readonly files: readonly FileReport[]
  readonly skipped: readonly Skipped[]
  readonly errors: readonly ReportError[]
  /** The text of each draft by its path, for excerpts. */
  readonly sources: ReadonlyMap<string, string>
}

const notAReport = {
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
  language: Language,
  stdinName: string,
  fixer?: Fixer,
): Promise<Checked> {
  const files: FileReport[] = []
  const skipped: Skipped[] = [...plan.skipped]
  const errors: ReportError[] = [...plan.errors]
  const sources = new Map<string, string>()
  for (const { path, named, setup } of plan.drafts) {
    const read = await readDraftFile(path, io, stdinName)
    if ('code' in read) {
      errors.push({ path: read.path, code: read.code, message: read.message[language] })
      continue
    }
    const check = (draft: Draft) => checkDraft(read.path, draft, toolbox, setup)
    const report = check(read.draft)
    if (!named && report.profileBy === 'none recognised') {
      skipped.push({ path: read.path, reason: notAReport[language] })
      continue
    }
    const { error, ...after } = (await fixer?.fix(read, report, check)) ?? { ...read, report }
    if (error) errors.push({ ...error, message: error.message[language] })
    files.push(after.report)
    sources.set(read.path, after.draft.source)
  }
  return { files, skipped, errors, sources }
}

import { checkDraft, type FileReport, type Language, type Toolbox, withPackages } from '@hegao/core'
import type { Draft } from '@hegao/document'
import { decode, isFileError } from '@hegao/workspace/files'
import { type DraftBytes, draftOf, readDraftBytes, type UnreadDraft } from '../drafts.js'
import type { Fixer } from '../fix/fixer.js'
import type { Io } from '../io.js'
import type { Answerable } from './annotate.js'
import type { ResultCache } from './cache.js'
import { isOwnPage, type PassedOver } from './passed-over.js'
import type { PlannedDraft } from './plan.js'
import { type Timed, untimed } from './timing.js'

/** A draft that was checked. */
export interface CheckedDraft {
  /** As it is reported. */
  readonly name: string
  /** In every language that was asked for. */
  readonly reports: ReadonlyMap<Language, FileReport>
  /** What its offsets count in. */
  text(): string
  /** What comments can be put into; absent where the result was known. */
  readonly answerable?: Answerable
  /** Why its fixes could not be written. */
  readonly error?: UnreadDraft | undefined
}

export type DraftToCheck = Omit<PlannedDraft, 'config'>

export interface OneOptions {
  readonly io: Pick<Io, 'stdin' | 'soffice'>
  readonly toolbox: Toolbox
  /** At least one. */
  readonly languages: ReadonlySet<Language>
  readonly stdinName: string
  readonly fixer?: Fixer | undefined
  /** Results of earlier runs; never where the draft itself is needed. */
  readonly cache?: ResultCache | undefined
  readonly timing?: Timed | undefined
}

/** Checks a draft, or remembers what was found in it. */
export async function checkOne(
  planned: DraftToCheck,
  options: OneOptions,
): Promise<CheckedDraft | UnreadDraft | PassedOver> {
  const { io, stdinName, timing = untimed } = options
  const read = await timing.wait('read', () => readDraftBytes(planned.path, io, stdinName))
  if (!('bytes' in read)) return read
  if (!planned.named && isOwnPage(read.bytes)) return 'own page'
  const found = await known(read, planned, options)
  return found ?? fresh(read, planned, options)
}

/** Of a draft that was found in a folder, why it is passed over. */
function reasonToPass({ named }: DraftToCheck, report: FileReport): PassedOver | undefined {
  if (named || report.profileBy !== 'none recognised') return undefined
  const isEmpty = report.score.total === 0 && report.title === null
  return isEmpty && report.diagnostics.some(({ rule }) => rule === 'structure/empty-section')
    ? 'empty'
    : 'no report'
}

async function known(
  { name, bytes }: DraftBytes,
  planned: DraftToCheck,
  { cache, languages }: OneOptions,
): Promise<CheckedDraft | PassedOver | undefined> {
  const reports = new Map<Language, FileReport>()
  for (const language of languages) {
    const report = await cache?.find(bytes, name, { ...planned.setup, language })
    if (!report) return undefined
    const reason = reasonToPass(planned, report)
    if (reason) return reason
    reports.set(language, report)
  }
  const text = () => {
    const [report] = reports.values()
    if (report?.source !== undefined) return report.source
    const file = decode(bytes, name)
    return isFileError(file) ? '' : file.text
  }
  return { name, reports, text }
}

async function fresh(
  bytes: DraftBytes,
  planned: DraftToCheck,
  { io, toolbox, languages, fixer, cache, timing = untimed }: OneOptions,
): Promise<CheckedDraft | UnreadDraft | PassedOver> {
  const read = await timing.wait('read', () => draftOf(bytes, io))
  if ('code' in read) return read
  // What was read of the draft before: nothing of it comes again.
  toolbox.scanner.forget()
  const { setup } = planned
  const tools = withPackages(toolbox, planned.packages)
  const checkIn = (language: Language) => (draft: Draft) =>
    timing.stopwatch('check', () => checkDraft(read.path, draft, tools, { ...setup, language }))
  const keep = (report: FileReport, language: Language) =>
    cache?.keep(bytes.bytes, { ...setup, language }, report)
  const [first, ...others] = languages
  const report = checkIn(first!)(read.draft)
  const reason = reasonToPass(planned, report)
  if (reason) {
    await keep(report, first!)
    return reason
  }
  const settled = await fixer?.fix(read, report, checkIn(first!), planned.named)
  const draft = settled?.draft ?? read.draft
  const reports = new Map([[first!, settled?.report ?? report]])
  for (const language of others) reports.set(language, checkIn(language)(draft))
  for (const [language, one] of reports) await keep(one, language)
  return {
    name: read.path,
    reports,
    text: () => draft.source,
    answerable: 'word' in read ? read.word : { draft },
    error: settled?.error,
  }
}

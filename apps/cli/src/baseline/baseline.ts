import { existsSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import type { FileReport, Text } from '@hegao/core'
import { parseBaseline, type ReadEntry } from '@hegao/workspace'
import { isFileError, missingFile, readTextFile } from '@hegao/workspace/files'
import { UsageError } from '../usage-error.js'

/** A baseline as read; its paths are relative to its folder. */
export interface Baseline {
  readonly file: string
  readonly entries: readonly ReadEntry[]
}

/** Reads a baseline. Throws a UsageError with every mistake; undefined only where it may be missing. */
export async function readBaseline(file: string, cwd: string): Promise<Baseline>
export async function readBaseline(
  file: string,
  cwd: string,
  missing: 'may be missing',
): Promise<Baseline | undefined>
export async function readBaseline(
  file: string,
  cwd: string,
  missing?: 'may be missing',
): Promise<Baseline | undefined> {
  const read = await readTextFile(file)
  if (isFileError(read)) {
    if (read.code !== 'not-found') throw new UsageError(read.message)
    if (missing) return undefined
    throw new UsageError((await missingFile(file, cwd)).message)
  }
  const { entries, errors } = parseBaseline(read.text, file)
  if (!entries) throw new UsageError(...errors.map(({ message }) => message))
  return { file, entries }
}

/** Whether the draft of an entry is still there. */
export const hasDraft = (file: string, { path }: Pick<ReadEntry, 'path'>, cwd: string): boolean =>
  existsSync(resolve(cwd, dirname(file), path))

/** The path of a draft as a baseline has it. */
export const pathIn = (file: string, draft: string, cwd: string): string =>
  relative(dirname(resolve(cwd, file)), resolve(cwd, draft)).replaceAll('\\', '/')

export const keyOf = (path: string, fingerprint: string): string => `${path}\0${fingerprint}`

export const isExpired = ({ expires }: Pick<ReadEntry, 'expires'>, today: string): boolean =>
  expires !== undefined && expires < today

/** Holds the findings of a run against a baseline, draft by draft. */
export class KnownFindings {
  readonly #byKey: ReadonlyMap<string, ReadEntry>
  readonly #met = new Set<ReadEntry>()
  readonly #checked = new Set<string>()

  constructor(
    readonly baseline: Baseline,
    readonly cwd: string,
    readonly today: string,
  ) {
    this.#byKey = new Map(
      baseline.entries.map(entry => [keyOf(entry.path, entry.fingerprint), entry]),
    )
  }

  /** The report with what each finding is to the baseline. */
  mark(report: FileReport): FileReport {
    const path = pathIn(this.baseline.file, report.path, this.cwd)
    this.#checked.add(path)
    return {
      ...report,
      diagnostics: report.diagnostics.map(finding => {
        const entry = this.#byKey.get(keyOf(path, finding.fingerprint))
        if (entry) this.#met.add(entry)
        const old = entry && !isExpired(entry, this.today)
        return { ...finding, baseline: old ? ('unchanged' as const) : ('new' as const) }
      }),
    }
  }

  /** What to say of its entries, when all drafts have been marked. */
  notes(): Text[] {
    return this.baseline.entries.flatMap(entry => {
      if (this.#met.has(entry)) return isExpired(entry, this.today) ? [expired(entry)] : []
      if (this.#checked.has(entry.path)) return [unmatched(entry)]
      return hasDraft(this.baseline.file, entry, this.cwd) ? [] : [gone(entry)]
    })
  }
}

const named = ({ origin: { path, line }, rule }: ReadEntry): Text => ({
  'zh-CN': `${path}:${line} 的基线条目（${rule}）`,
  en: `The baseline entry at ${path}:${line} (${rule})`,
})

const expired = (entry: ReadEntry): Text => ({
  'zh-CN': `${named(entry)['zh-CN']}${entry.expires} 到期，按新问题算：请改稿，或者在那一行改期限；负责人：${entry.owner}。`,
  en: `${named(entry).en} expired on ${entry.expires} and counts as new: mend the draft, or change the day in that line; ${entry.owner} answers for it.`,
})

const gone = (entry: ReadEntry): Text => ({
  'zh-CN': `${named(entry)['zh-CN']}所说的 ${entry.path} 不在了，请用 hegao baseline 更新。`,
  en: `${named(entry).en} is about ${entry.path}, which is gone; update with hegao baseline.`,
})

const unmatched = (entry: ReadEntry): Text => ({
  'zh-CN': `${named(entry)['zh-CN']}没有对上问题，已经改好的请用 hegao baseline 更新。`,
  en: `${named(entry).en} matches no finding; where it was put right, update with hegao baseline.`,
})

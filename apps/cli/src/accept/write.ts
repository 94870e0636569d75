import { resolve } from 'node:path'
import type { Diagnostic } from '@hegao/core'
import { addAccepted, type NewEntry } from '@hegao/workspace'
import { isFileError, readTextFile, writeFileAtomic } from '@hegao/workspace/files'
import type { Io } from '../io.js'
import { UsageError, usageError } from '../usage-error.js'
import type { CheckedDraft } from './draft.js'

/** A finding with the entry that accepts it. */
export interface Acceptance {
  readonly draft: CheckedDraft
  readonly finding: Diagnostic
  readonly entry: NewEntry
  /** How many other findings of the draft the entry means too. */
  readonly besides: number
}

export function acceptanceOf(draft: CheckedDraft, finding: Diagnostic, reason: string): Acceptance {
  const { key, besides } = draft.keyOf(finding)
  const entry = { ...key, files: draft.files, reason: reason.trim() }
  return { draft, finding, entry, besides }
}

/** Adds the entries to their configs: each is written whole, or stays as it was. */
export async function writeAcceptances(
  acceptances: readonly Acceptance[],
  { cwd }: Io,
): Promise<void> {
  for (const config of new Set(acceptances.map(({ draft }) => draft.config))) {
    const entries = acceptances
      .filter(({ draft }) => draft.config === config)
      .map(({ entry }) => entry)
    const path = resolve(cwd, config)
    const file = await readTextFile(path)
    if (isFileError(file) && file.code !== 'not-found') throw new UsageError(file.message)
    const { text, bom, encoding } = isFileError(file)
      ? ({ text: '', bom: false, encoding: 'utf-8' } as const)
      : file
    if (encoding !== 'utf-8') throw notUtf8(config, encoding)
    const problem = await writeFileAtomic(
      path,
      (bom ? '\uFEFF' : '') + addAccepted(text, distinct(entries)),
    )
    if (problem) throw new UsageError(problem.message)
  }
}

/** What nothing in the draft tells apart is one entry. */
const distinct = (entries: readonly NewEntry[]): NewEntry[] => [
  ...new Map(entries.map(entry => [JSON.stringify(entry), entry])).values(),
]

const notUtf8 = (config: string, encoding: string): UsageError =>
  usageError(
    `${config} 是 ${encoding.toUpperCase()} 编码，没有改动它；请先另存为 UTF-8。`,
    `${config} is in ${encoding.toUpperCase()} and was not touched; save it as UTF-8 first.`,
  )

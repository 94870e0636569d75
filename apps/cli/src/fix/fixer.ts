import {
  type Check,
  type FileReport,
  type Fixed,
  fixDraft,
  type Language,
  type Reading,
} from '@hegao/core'
import { encodeEdits, type FileError, isFileError, replaceFile } from '@hegao/workspace/files'
import type { ReadDraft, UnreadDraft } from '../drafts.js'
import type { Io } from '../io.js'
import { unifiedDiff } from './diff.js'
import type { FixRequest } from './options.js'
import { Reviewer } from './reviewer.js'
import { type Tally, tell } from './tell.js'
import { notADraft } from './words.js'

/** A draft as it is to be reported: with its fixes, or as it was where they could not be written. */
export interface Settled extends Reading {
  readonly error?: UnreadDraft
}

type TextDraft = Extract<ReadDraft, { file: unknown }>

/** Where what is read is what stands in the file. A format that is only read has no way back. */
const isText = (path: string): boolean => /\.(?:md|markdown|txt)$/i.test(path)

/** Fixes the drafts of a run one by one, and keeps count. */
export class Fixer {
  readonly #tally: Tally = {
    files: 0,
    places: 0,
    failed: 0,
    others: 0,
    left: 0,
    toReview: 0,
    withheld: 0,
  }
  readonly #reviewer: Reviewer | undefined
  #patches = ''

  constructor(
    readonly request: FixRequest,
    io: Io,
    readonly language: Language,
  ) {
    const asks = request.tiers.includes('review') && !request.dryRun
    if (asks && io.ask) this.#reviewer = new Reviewer(io.ask, io, language)
  }

  /** What would change, as a unified diff; undefined but in a dry run. */
  get diff(): string | undefined {
    return this.request.dryRun ? this.#patches : undefined
  }

  /** What was changed and what was not, in sentences. */
  get summary(): string {
    return tell(this.#tally, this.request, this.language)
  }

  /** @param named whether the draft was named outright, not found in a folder */
  async fix(read: ReadDraft, report: FileReport, check: Check, named: boolean): Promise<Settled> {
    const { draft, path } = read
    const before = { draft, report }
    if (!('file' in read) || !isText(path)) {
      if (named) return this.#failed(before, notADraft(path))
      this.#tally.others++
      return before
    }
    const fixed = await this.#fixed(before, check)
    if (fixed.edits.length > 0) {
      const error = this.request.dryRun ? this.#show(read, fixed) : await write(read.file, fixed)
      if (error) return this.#failed(before, error)
    }
    this.#count(fixed)
    return { draft: fixed.draft, report: fixed.report }
  }

  #failed(before: Reading, error: UnreadDraft): Settled {
    this.#tally.failed++
    return { ...before, error }
  }

  async #fixed(before: Reading, check: Check): Promise<Fixed> {
    const { tiers, dryRun } = this.request
    const fixed = fixDraft(before, dryRun ? tiers : ['safe'], check)
    return this.#reviewer ? this.#reviewer.review(fixed, check) : fixed
  }

  #show({ file, path }: TextDraft, { edits }: Fixed): undefined {
    // The mark is in the file, so it has to be in what patch compares with it.
    const lead = file.encoding === 'utf-8' && file.bom ? '\ufeff' : ''
    const moved = edits.map(edit => ({
      ...edit,
      start: edit.start + lead.length,
      end: edit.end + lead.length,
    }))
    this.#patches += unifiedDiff(path, lead + file.text, moved)
  }

  #count({ count, report }: Fixed): void {
    const edits = (tier: string) =>
      report.diagnostics.reduce(
        (sum, { fix }) => sum + (fix?.tier === tier ? fix.edits.length : 0),
        0,
      )
    const tally = this.#tally
    tally.places += count
    if (count > 0) tally.files++
    tally.left += edits('safe')
    tally.toReview += edits('review')
    for (const { withheld } of report.diagnostics) {
      if (!withheld || !this.request.tiers.includes(withheld.tier)) continue
      tally.withheld += withheld.edits
      tally.withheldBy ??= withheld.by
    }
  }
}

async function write(file: TextDraft['file'], { edits }: Fixed): Promise<FileError | undefined> {
  const bytes = encodeEdits(file, edits)
  return isFileError(bytes) ? bytes : replaceFile(file.path, file.bytes, bytes)
}

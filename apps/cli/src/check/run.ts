import type {
  FileReport,
  FileReports,
  Language,
  ProfileFamily,
  ReportError,
  Skipped,
} from '@hegao/core'
import { stdinPath } from '../drafts.js'
import type { Fixer } from '../fix/fixer.js'
import type { Io } from '../io.js'
import type { Answerable } from './annotate.js'
import { boundHeap } from './heap.js'
import { type Outcome, type OutcomeOptions, outcomeOf } from './outcome.js'
import { type Packed, PackedReports, pack, unpack } from './packed.js'
import { passedOver } from './passed-over.js'
import type { Plan } from './plan.js'
import { Progress } from './progress.js'
import { inThreads, type Threads } from './threads.js'

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

export interface RunOptions extends OutcomeOptions {
  readonly fixer?: Fixer | undefined
  /** From --profile. */
  readonly profile: ProfileFamily | undefined
  /** The language of whoever waits. */
  readonly language: Language
  readonly io: Io
  /** Compares each report with what was known before; undefined where nothing is. */
  readonly mark?: ((report: FileReport) => FileReport) | undefined
  /** The worker that checks drafts, and how many of it may run; undefined for one after the other. */
  readonly threads?: Threads | undefined
}

/** Checks the planned drafts. One that cannot be read or written does not stop the rest. */
export async function runCheck(plan: Plan, options: RunOptions): Promise<Run> {
  const { languages, mark } = options
  const files = new Map([...languages].map(language => [language, new PackedReports()]))
  const skipped = [...plan.skipped]
  const errors = [...plan.errors]
  const sources = new Map<string, Packed<string>>()
  const drafts = new Map<string, Answerable>()
  const progress = progressOf(plan, options)
  const marked = (packed: Packed<FileReport>) => (mark ? pack(mark(unpack(packed))) : packed)
  let index = 0
  for await (const one of outcomesOf(plan, options)) {
    progress?.step()
    const planned = plan.drafts[index++]!
    if (typeof one === 'string') {
      skipped.push({ path: planned.name, reason: passedOver[one] })
    } else if ('code' in one) {
      errors.push(one)
    } else {
      const { name, reports, error, text, answerable } = one
      if (error) errors.push(error)
      for (const [language, list] of files) list.add(marked(reports.get(language)!))
      if (text) sources.set(name, text)
      if (answerable) drafts.set(name, answerable)
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
  const sourceOf = (path: string) => {
    const packed = sources.get(path)
    return packed && unpack(packed)
  }
  return { checked: new Map(checked), sourceOf, drafts, errors }
}

function outcomesOf(plan: Plan, options: RunOptions): AsyncGenerator<Outcome> {
  const { drafts } = plan
  const bound = () => boundHeap(drafts.length)
  if (options.threads && mayPart(plan, options))
    return inThreads(drafts, { ...options, onLoaded: bound }, options.threads)
  bound()
  return inTurn(drafts, options)
}

async function* inTurn(drafts: Plan['drafts'], options: RunOptions): AsyncGenerator<Outcome> {
  for (const planned of drafts) yield await outcomeOf(planned, options)
}

/** So many drafts take longer than a worker takes to start. */
const fewest = 20

/**
 * Not for a worker: fixes may ask somebody, comments need the draft itself, and rules of packages are
 * functions, which no message to a thread can hold.
 */
const mayPart = ({ drafts }: Plan, { threads, fixer, keepDrafts }: RunOptions): boolean =>
  threads !== undefined &&
  threads.count > 1 &&
  !fixer &&
  !keepDrafts &&
  drafts.length >= fewest &&
  drafts.every(({ path, packages }) => path !== stdinPath && packages.length === 0)

/** Shown where there is a terminal, and nobody is asked anything on it. */
const progressOf = ({ drafts }: Plan, { io, language, fixer }: RunOptions): Progress | undefined =>
  io.progress && !fixer && drafts.length > 1
    ? new Progress(drafts.length, language, line => io.progress!(line))
    : undefined

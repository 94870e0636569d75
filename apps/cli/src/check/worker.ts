import type { MessagePort } from 'node:worker_threads'
import type { Language, ProfileFamily } from '@hegao/core'
import { type CachePlace, ResultCache } from './cache.js'
import { type Outcome, outcomeOf } from './outcome.js'
import type { PlannedDraft } from './plan.js'
import { toolboxWith } from './toolbox.js'

/** What a worker is given before any draft. All of it is plain data. */
export interface WorkerData {
  readonly languages: ReadonlySet<Language>
  readonly keepTexts: boolean
  readonly soffice: string | undefined
  readonly cache: CachePlace | undefined
  /** From --profile. */
  readonly profile: ProfileFamily | undefined
  /** What the configs decide, each once for thousands of drafts. */
  readonly setups: readonly PlannedDraft['setup'][]
}

export interface Job extends Pick<PlannedDraft, 'path' | 'name' | 'named'> {
  readonly index: number
  /** Its place among the setups. */
  readonly setup: number
}

export interface Answer {
  readonly index: number
  readonly outcome: Outcome
  /** Whether this worker has put something into the cache. */
  readonly hasWritten: boolean
}

/** A fault of the program; an Error would lose its stack on the way. */
export interface Fault {
  readonly fault: string
}

/** Said once, when everything is loaded. */
export const ready = 'ready'

export type FromWorker = typeof ready | Answer | Fault

/** Checks the drafts that are asked for, one after the other. */
export function serveDrafts(port: MessagePort, data: WorkerData): void {
  const { languages, keepTexts, soffice, profile, setups } = data
  const cache = data.cache && new ResultCache(data.cache)
  const options = {
    // Standard input stays with the thread that has it.
    io: { soffice, stdin: async () => new Uint8Array() },
    toolbox: toolboxWith(profile),
    languages,
    keepTexts,
    keepDrafts: false,
    stdinName: '',
    cache,
  }
  const answer = async ({ index, setup, ...draft }: Job): Promise<FromWorker> => {
    try {
      const planned = { ...draft, setup: setups[setup]!, packages: [] }
      const outcome = await outcomeOf(planned, options)
      return { index, outcome, hasWritten: cache?.hasWritten === true }
    } catch (error) {
      return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }
    }
  }
  let last: Promise<void> = Promise.resolve()
  port.on('message', (job: Job) => {
    last = last.then(async () => port.postMessage(await answer(job)))
  })
  port.postMessage(ready)
}

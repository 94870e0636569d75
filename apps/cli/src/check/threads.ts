import { setImmediate } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { ProfileFamily } from '@hegao/core'
import { type Outcome, type OutcomeOptions, outcomeOf } from './outcome.js'
import type { PlannedDraft } from './plan.js'
import { type FromWorker, type Job, ready, type WorkerData } from './worker.js'

/** How drafts can be checked beside this thread. */
export interface Threads {
  /** The program of a worker. */
  readonly file: string
  /** How many threads there are to be, this one among them. */
  readonly count: number
}

export interface ThreadOptions extends OutcomeOptions {
  readonly profile: ProfileFamily | undefined
  /** Called when nothing more is loaded. */
  onLoaded?(): void
}

/**
 * Checks drafts here and in workers; what came of them comes in their order. Throws where one of
 * them meets a fault of the program.
 */
export async function* inThreads(
  drafts: readonly PlannedDraft[],
  options: ThreadOptions,
  { file, count }: Threads,
): AsyncGenerator<Outcome> {
  const pool = new Pool(drafts, options, file, count - 1)
  try {
    for (let next = 0; next < drafts.length; next++) {
      while (!pool.done.has(next)) await pool.proceed()
      yield pool.done.get(next)!
      pool.done.delete(next)
    }
  } finally {
    await pool.end()
  }
}

/** A worker that has nothing to do waits; one that has a hundred drafts keeps the others waiting. */
const mostAhead = 8

class Pool {
  /** What came of drafts, by their place. */
  readonly done = new Map<number, Outcome>()
  readonly #workers: Worker[]
  readonly #ahead = new Map<Worker, number>()
  readonly #setups: ReadonlyMap<PlannedDraft['setup'], number>
  #given = 0
  #loading: number
  #fault: Error | undefined
  #wake: () => void = () => {}

  constructor(
    readonly drafts: readonly PlannedDraft[],
    readonly options: ThreadOptions,
    file: string,
    count: number,
  ) {
    const setups = [...new Set(drafts.map(({ setup }) => setup))]
    this.#setups = new Map(setups.map((setup, index) => [setup, index]))
    const { languages, keepTexts, profile, io, cache } = options
    const workerData: WorkerData = {
      ...{ languages, keepTexts, profile, setups },
      soffice: io.soffice,
      cache: cache?.place,
    }
    this.#loading = count
    this.#workers = Array.from({ length: count }, () => new Worker(file, { workerData }))
    for (const worker of this.#workers) {
      this.#ahead.set(worker, 0)
      worker.on('message', (message: FromWorker) => this.#hear(worker, message))
      worker.on('error', error => this.#fail(error))
      this.#give(worker)
    }
  }

  /** Checks a draft here, or waits for one that a worker has. */
  async proceed(): Promise<void> {
    const index = this.#take()
    if (index === undefined) {
      await new Promise<void>(wake => {
        this.#wake = wake
      })
    } else {
      this.done.set(index, await outcomeOf(this.drafts[index]!, this.options))
      // Lets the workers be heard.
      await setImmediate()
    }
    if (this.#fault) throw this.#fault
  }

  async end(): Promise<void> {
    await Promise.all(this.#workers.map(worker => worker.terminate()))
  }

  #take(): number | undefined {
    return this.#given < this.drafts.length ? this.#given++ : undefined
  }

  #hear(worker: Worker, message: FromWorker): void {
    if (message === ready) {
      this.#loading--
      if (this.#loading === 0) this.options.onLoaded?.()
      return
    }
    if ('fault' in message) {
      this.#fail(Object.assign(new Error(message.fault), { stack: message.fault }))
      return
    }
    const { index, outcome, hasWritten } = message
    this.done.set(index, outcome)
    if (hasWritten) this.options.cache?.noteWritten()
    this.#ahead.set(worker, this.#ahead.get(worker)! - 1)
    this.#give(worker)
    this.#wake()
  }

  /** Gives a worker what it does next, the less ahead the fewer drafts there are left. */
  #give(worker: Worker): void {
    const left = this.drafts.length - this.#given
    const share = Math.ceil(left / (4 * (this.#workers.length + 1)))
    const wanted = Math.min(mostAhead, share)
    let ahead = this.#ahead.get(worker)!
    while (ahead < wanted) {
      const index = this.#take()
      if (index === undefined) break
      const { path, name, named, setup } = this.drafts[index]!
      const job: Job = { index, path, name, named, setup: this.#setups.get(setup)! }
      worker.postMessage(job)
      ahead++
    }
    this.#ahead.set(worker, ahead)
  }

  #fail(error: Error): void {
    this.#fault ??= error
    this.#wake()
  }
}

import { availableParallelism, homedir } from 'node:os'
import { resolve } from 'node:path'
import type { MessagePort } from 'node:worker_threads'
import type { WorkerData } from './check/worker.js'
import { runCli } from './cli.js'
import { cacheFolderOf, columnsOf, type Io, languageOf, wantsColour } from './io.js'
import { build } from './version.js'
import { watchOutput } from './watch-output.js'

/**
 * Runs the command line and gives the exit code: 0 fine, 1 the gate fails, 2 it could not be done.
 * @param worker the program of a worker, where it has one
 */
export async function main(args: readonly string[], worker?: string): Promise<number> {
  const io: Io = {
    cwd: process.cwd(),
    language: languageOf(process.env),
    columns: columnsOf(process.env, process.stdout.isTTY ? process.stdout.columns : undefined),
    colour: wantsColour(process.env, process.stdout.isTTY === true),
    isTerminal: process.stdout.isTTY === true,
    soffice: process.env.HEGAO_SOFFICE,
    stepSummary: process.env.GITHUB_STEP_SUMMARY || undefined,
    cache: cachePlace(),
    threads: worker === undefined ? undefined : { file: worker, count: availableParallelism() },
    ...(process.stderr.isTTY ? { progress: showProgress } : {}),
    out: text => process.stdout.write(text),
    err: text => process.stderr.write(text),
    now: () => performance.now(),
    stdin: async name => {
      const { readStream } = await import('./later.js')
      return readStream(process.stdin, name)
    },
    ...(process.stdin.isTTY && process.stdout.isTTY ? { ask } : {}),
  }
  watchOutput(process.stdout, process.stderr, io.language, () => {
    process.exitCode = 2
  })
  return runCli(args, io)
}

/** What a worker does. */
export async function work(port: MessagePort, data: WorkerData): Promise<void> {
  const { serveDrafts } = await import('./later.js')
  serveDrafts(port, data)
}

function cachePlace(): Io['cache'] {
  const folder = cacheFolderOf(process.env, process.platform, homedir())
  return folder === undefined || build === undefined
    ? undefined
    : { folder: resolve(folder), build }
}

/** Back to the head of the line, the new one, and nothing of the old one behind it. */
const showProgress = (line: string): void => {
  process.stderr.write(`\r${line}\u001b[K`)
}

const ask = async (question: string): Promise<string | undefined> => {
  const { asker } = await import('./later.js')
  return asker(process.stdin, process.stdout, interrupt)(question)
}

/** Ctrl-C ends the program as everywhere, while a question is open too. */
const interrupt = (): void => {
  process.kill(process.pid, 'SIGINT')
}

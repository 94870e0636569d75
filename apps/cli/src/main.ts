import { homedir } from 'node:os'
import { resolve } from 'node:path'
import { readStream } from '@hegao/workspace/files'
import { asker } from './ask.js'
import { runCli } from './cli.js'
import { cacheFolderOf, columnsOf, type Io, languageOf, wantsColour } from './io.js'
import { build } from './version.js'
import { watchOutput } from './watch-output.js'

/** Runs the command line and gives the exit code: 0 fine, 1 the gate fails, 2 it could not be done. */
export async function main(args: readonly string[]): Promise<number> {
  const io: Io = {
    cwd: process.cwd(),
    language: languageOf(process.env),
    columns: columnsOf(process.env, process.stdout.isTTY ? process.stdout.columns : undefined),
    colour: wantsColour(process.env, process.stdout.isTTY === true),
    isTerminal: process.stdout.isTTY === true,
    soffice: process.env.HEGAO_SOFFICE,
    stepSummary: process.env.GITHUB_STEP_SUMMARY || undefined,
    cache: cachePlace(),
    ...(process.stderr.isTTY ? { progress: showProgress } : {}),
    out: text => process.stdout.write(text),
    err: text => process.stderr.write(text),
    stdin: name => readStream(process.stdin, name),
    ...(process.stdin.isTTY && process.stdout.isTTY
      ? { ask: asker(process.stdin, process.stdout, interrupt) }
      : {}),
  }
  watchOutput(process.stdout, process.stderr, io.language, () => {
    process.exitCode = 2
  })
  return runCli(args, io)
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

/** Ctrl-C ends the program as everywhere, while a question is open too. */
const interrupt = (): void => {
  process.kill(process.pid, 'SIGINT')
}

import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const worker = fileURLToPath(new URL('worker.mjs', import.meta.url))
/** A pattern that runs for ever cannot be stopped from within. */
const mostMilliseconds = 60_000
/** What loading leaves behind adds up to two gigabytes after some sixty. */
const mostAsked = 30

const start = program =>
  fork(worker, [program], {
    serialization: 'advanced',
    execArgv: ['--max-old-space-size=3000'],
    stdio: ['ignore', 2, 2, 'ipc'],
  })

/** All tests without a mutant, in a process of their own. @returns {Promise<import('./choose.mjs').Baseline>} */
export function baselineOf(program) {
  const process = start(program)
  return new Promise((resolve, reject) => {
    process.once('message', baseline => {
      process.kill()
      resolve(baseline)
    })
    process.once('exit', () => reject(new Error('A test fails without any mutant.')))
    process.send('baseline')
  })
}

/**
 * Judges the tasks in so many processes; one that takes too long is killed, and that kills its mutant.
 *
 * @param {string} program
 * @param {{ id: string, tests: object[] }[]} tasks
 * @param {number} jobs
 * @param {(task: object, by: string | undefined) => void} tell what told the mutant
 */
export async function judgeAll(program, tasks, jobs, tell) {
  let next = 0
  const work = async () => {
    let process
    let asked = 0
    const answerOf = async task => {
      if (asked++ % mostAsked === 0) {
        process?.kill()
        process = undefined
      }
      process ??= start(program)
      const answer = await ask(process, task)
      if (!answer) process = undefined
      return answer
    }
    while (next < tasks.length) {
      const task = tasks[next++]
      // A second time, for a process may die of what those before have left.
      const answer = (await answerOf(task)) ?? (await answerOf(task)) ?? { by: 'time' }
      tell(task, answer.by)
    }
    process?.kill()
  }
  await Promise.all(Array.from({ length: jobs }, work))
}

/** The answer, or nothing where the process died or had to be killed. */
function ask(process, task) {
  return new Promise(resolve => {
    const done = answer => {
      clearTimeout(timer)
      process.removeAllListeners()
      resolve(answer)
    }
    const timer = setTimeout(() => process.kill('SIGKILL'), mostMilliseconds)
    process.once('message', done)
    process.once('exit', () => done(undefined))
    process.send(task)
  })
}

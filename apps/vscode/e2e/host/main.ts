// Runs one suite inside of the extension host and leaves what came of it as JSON. The names are the
// contract of VS Code: it calls `run` of the module that extensionTestsPath names.
import { writeFileSync } from 'node:fs'
import Mocha from 'mocha'
import { suites } from './suites.js'

interface Outcome {
  title: string
  error?: string
}

export async function run(): Promise<void> {
  const { HEGAO_SUITE: name = '', HEGAO_RESULTS: file = '' } = process.env
  const define = suites[name]
  if (!define) throw new Error(`There is no suite “${name}”: ${Object.keys(suites).join(', ')}`)
  const mocha = new Mocha({ ui: 'bdd', timeout: 40_000, reporter: class {} as never })
  mocha.suite.emit('pre-require', globalThis as unknown as Mocha.MochaGlobals, '', mocha)
  define()
  const outcomes: Outcome[] = []
  // After every test: where one hangs, what was before it is known.
  const note = (test: Mocha.Test, error?: string) => {
    outcomes.push({ title: test.fullTitle(), ...(error === undefined ? {} : { error }) })
    writeFileSync(file, JSON.stringify(outcomes))
  }
  await new Promise<void>(done => {
    mocha
      .run(() => done())
      .on('pass', test => note(test))
      .on('fail', (test, error) => note(test as Mocha.Test, `${error.stack ?? error.message}`))
      .on('pending', test => note(test, 'was skipped'))
  })
}

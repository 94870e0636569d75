// Runs the suite of the web inside of its extension host, a worker: there is no disk, so that what
// came of it is said on the console. VS Code calls `run` of the module that extensionTestsPath names.
import 'mocha/mocha.js'
import { web } from './web.host.js'

export async function run(): Promise<void> {
  mocha.setup({ ui: 'bdd', timeout: 60_000, reporter: class {} as never })
  await web()
  const note = (test: Mocha.Test, error?: string) => {
    const outcome = { title: test.fullTitle(), ...(error === undefined ? {} : { error }) }
    console.log(`hegao-result ${JSON.stringify(outcome)}`)
  }
  await new Promise<void>(done => {
    mocha
      .run(() => done())
      .on('pass', test => note(test))
      .on('fail', (test, error) => note(test as Mocha.Test, `${error.stack ?? error.message}`))
      .on('pending', test => note(test, 'was skipped'))
  })
}

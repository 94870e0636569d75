import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { Desk } from './desk.js'
import { extension, hostTests } from './places.js'
import { Server } from './server.js'

/** One test that ran in the extension host. */
export interface HostResult {
  readonly title: string
  /** Undefined where it passed. */
  readonly error: string | undefined
}

export interface HostRun {
  /** The suite: e2e/host/NAME.host.ts. */
  readonly suite: string
  readonly trusted?: boolean
  readonly settings?: Readonly<Record<string, unknown>>
  /** Puts the drafts there; what it returns is opened, the folder of drafts otherwise. */
  prepare(desk: Desk): string | undefined | Promise<string | undefined>
}

/** Runs a suite inside of the extension host of a real VS Code. Throws where it did not run. */
export async function runInHost(browser: Browser, run: HostRun): Promise<HostResult[]> {
  const desk = new Desk(run.settings)
  const results = join(desk.root, 'results.json')
  let server: Server | undefined
  try {
    const target = (await run.prepare(desk)) ?? desk.drafts
    server = await Server.start(desk, {
      trusted: run.trusted ?? true,
      env: { HEGAO_SUITE: run.suite, HEGAO_RESULTS: results, HEGAO_DESK: desk.drafts },
    })
    const page = await browser.newPage()
    const said: string[] = []
    const ended = new Promise<void>(done => {
      page.exposeFunction('codeAutomationLog', (kind: string, args: unknown[]) => {
        said.push(`${kind}: ${args.map(String).join(' ')}`)
      })
      page.exposeFunction('codeAutomationExit', () => done())
    })
    await page.goto(
      server.address(target, [
        ['extensionDevelopmentPath', server.uri(extension)],
        ['extensionTestsPath', server.uri(hostTests)],
        ['skipWelcome', 'true'],
      ]),
    )
    await Promise.race([ended, timeout(100_000)])
    if (!existsSync(results))
      throw new Error(`The suite ${run.suite} left no results:\n${said.slice(-20).join('\n')}`)
    return JSON.parse(readFileSync(results, 'utf8'))
  } finally {
    for (const context of browser.contexts()) await context.close()
    await server?.stop()
    desk.remove()
  }
}

const timeout = (ms: number): Promise<void> =>
  new Promise(done => {
    setTimeout(done, ms).unref()
  })

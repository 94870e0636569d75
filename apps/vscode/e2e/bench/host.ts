import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Browser, Page } from 'playwright-core'
import { Desk } from './desk.js'
import { extension, hostTests } from './places.js'
import { Server } from './server.js'
import { WebServer } from './web.js'

/** One test that ran in the extension host. */
export interface HostResult {
  readonly title: string
  /** Undefined where it passed. */
  readonly error?: string
}

export interface HostRun {
  /** The suite: e2e/host/NAME.host.ts. */
  readonly suite: string
  readonly trusted?: boolean
  readonly settings?: Readonly<Record<string, unknown>>
  /** Puts the drafts there; what it returns is opened, the folder of drafts otherwise. */
  prepare(desk: Desk): string | undefined | Promise<string | undefined>
}

/** Runs a suite inside of the extension host of a real VS Code. What hangs is a test that failed. */
export async function runInHost(browser: Browser, run: HostRun): Promise<readonly HostResult[]> {
  const desk = new Desk(run.settings)
  const file = join(desk.root, 'results.json')
  let server: Server | undefined
  try {
    const target = (await run.prepare(desk)) ?? desk.drafts
    server = await Server.start(desk, {
      trusted: run.trusted ?? true,
      env: { HEGAO_SUITE: run.suite, HEGAO_RESULTS: file },
    })
    const address = server.address(target, [
      ['extensionDevelopmentPath', server.uri(extension)],
      ['extensionTestsPath', server.uri(hostTests)],
      ['skipWelcome', 'true'],
    ])
    const results = (): HostResult[] =>
      existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []
    return await resultsOf(await browser.newPage(), address, results)
  } finally {
    for (const context of browser.contexts()) await context.close()
    await server?.stop()
    desk.remove()
  }
}

/** The same in VS Code for the web, whose extension host is a worker without a disk. */
export async function runInWebHost(
  browser: Browser,
  prepare: (desk: Desk) => void | Promise<void>,
): Promise<readonly HostResult[]> {
  const desk = new Desk()
  let server: WebServer | undefined
  try {
    await prepare(desk)
    server = await WebServer.start(desk)
    const said: HostResult[] = []
    const hear = (line: string) => {
      const result = /^hegao-result (.*)$/s.exec(line)?.[1]
      if (result) said.push(JSON.parse(result))
    }
    const page = await browser.newPage()
    return await resultsOf(page, server.testAddress(), () => said, hear)
  } finally {
    for (const context of browser.contexts()) await context.close()
    await server?.stop()
    desk.remove()
  }
}

/** Opens a workbench that runs tests, and waits for their end. */
async function resultsOf(
  page: Page,
  address: string,
  results: () => readonly HostResult[],
  hear: (line: string) => void = () => undefined,
): Promise<readonly HostResult[]> {
  const said: string[] = []
  const ended = new Promise<void>(done => {
    page.exposeFunction('codeAutomationLog', (kind: string, args: unknown[]) => {
      const line = args.map(String).join(' ')
      hear(line)
      said.push(`${kind}: ${line}`)
      const figure = /hegao: .*? ms/.exec(line)
      if (figure) console.log(figure[0])
    })
    page.exposeFunction('codeAutomationExit', () => done())
  })
  await page.goto(address)
  const isWhole = await Promise.race([ended.then(() => true), wait(200_000, false, { ref: false })])
  if (isWhole && results().length > 0) return results()
  const log = said.slice(-20).join('\n')
  return [...results(), { title: 'every test comes to an end', error: `It did not. Log:\n${log}` }]
}

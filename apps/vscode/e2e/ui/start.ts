import { cpSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { openBrowser } from '../bench/browser.js'
import { speakChinese } from '../bench/chinese.js'
import { Desk } from '../bench/desk.js'
import { installed } from '../bench/places.js'
import { type Payload, Server } from '../bench/server.js'
import { Workbench } from '../bench/workbench.js'

/**
 * A VS Code in Chinese with the packed extension, started once for the tests of a file. Tests that
 * follow one another and open the same draft share its window.
 */
export function startWorkbench(
  prepare: (desk: Desk) => void | Promise<void>,
  settings: Readonly<Record<string, unknown>> = {},
): {
  readonly desk: Desk
  /** A window on the drafts: the one that is there, if it shows the file. */
  open(file?: string): Promise<Workbench>
  /** Closes the window. */
  close(): Promise<void>
} {
  const desk = new Desk(settings)
  const opened: Workbench[] = []
  let server: Server
  let browser: Browser
  beforeAll(async () => {
    await prepare(desk)
    cpSync(installed, desk.extensions, { recursive: true })
    speakChinese(desk)
    server = await Server.start(desk, { trusted: true, locale: 'zh-cn' })
    browser = await openBrowser()
  })
  afterEach(async context => {
    if (context.task.result?.state !== 'fail') return
    for (const one of opened) await one.screenshot(`failed ${context.task.name} ${one.file}`)
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
    desk.remove()
  })
  const close = async () => {
    for (const one of opened.splice(0)) await one.close()
  }
  return {
    desk,
    close,
    async open(file = '') {
      const before = opened.find(one => one.file === file)
      if (before) return before
      await close()
      const payload: Payload = file ? [['openFile', server.uri(join(desk.drafts, file))]] : []
      const address = server.address(desk.drafts, payload)
      const workbench = await Workbench.open(browser, { address, file })
      opened.push(workbench)
      return workbench
    },
  }
}

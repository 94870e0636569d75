import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../bench/browser.js'
import { checkByCommand } from '../bench/cli.js'
import { Desk } from '../bench/desk.js'
import { Outside } from '../bench/outside.js'
import { WebServer } from '../bench/web.js'
import { Workbench } from '../bench/workbench.js'
import { bureau, street } from '../drafts.js'

const desk = new Desk()
let outside: Outside
let server: WebServer
let browser: Browser
let workbench: Workbench

beforeAll(async () => {
  desk.put('街道.txt', street)
  desk.put('水利局.txt', bureau)
  desk.put('.vscode/settings.json', JSON.stringify({ 'hegao.language': 'zh-CN' }))
  outside = await Outside.open()
  server = await WebServer.start(desk)
  browser = await openBrowser()
  const address = server.address([['openFile', server.uri('街道.txt')]])
  const options = { proxy: outside.proxy }
  workbench = await Workbench.open(browser, { address, file: '街道.txt', options })
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
  outside?.close()
  desk.remove()
})

test('faults are underlined, and the list of problems has those of the command line', async () => {
  const { page, problem } = workbench
  await page.waitForSelector('.monaco-editor .squiggly-error')
  await page.keyboard.press('Control+Shift+M')
  const [file] = checkByCommand(desk.drafts, ['街道.txt']).files
  for (const { message } of file!.diagnostics) await problem(message).first().waitFor()
  const count = page.locator('.panel .badge-content, .markers-panel-container .monaco-count-badge')
  await expect.poll(() => count.allTextContents()).toContain(`${file!.diagnostics.length}`)
})

test('the score is in the status bar, the checklist in the view', async () => {
  const { status, node } = workbench
  await expect.poll(() => status().textContent()).toContain('90.5')
  await workbench.openView()
  await node('主要举措和成效').waitFor()
})

test('a quick fix by the keyboard puts right what it is for', async () => {
  const { page, line } = workbench
  await workbench.quickFix('应对能力能力', '能力能力')
  await expect.poll(() => line('应对能力得到').isVisible()).toBe(true)
  await expect.poll(() => page.locator('.statusbar').textContent()).not.toContain('90.5')
})

test('the report opens beside the draft', async () => {
  await workbench.run('Review This Draft')
  const report = workbench.report()
  await report.locator('.dial').waitFor()
  expect(await report.locator('.finding').count()).toBeGreaterThan(0)
})

test('of a text a Word file with comments is made', async () => {
  const { page } = workbench
  await workbench.report().locator('button[name=annotate]').click()
  const input = page.locator('.quick-input-box input').first()
  await expect.poll(() => input.inputValue()).toContain('街道 (comments).docx')
  await page.keyboard.press('Enter')
  await page.locator('.notification-toast', { hasText: '(comments).docx' }).waitFor()
})

test('nothing was asked of any other machine', async () => {
  expect(outside.attempts).toEqual([])
  // One would have been noted.
  await workbench.page.evaluate(() => fetch('http://example.org/').catch(() => undefined))
  expect(outside.attempts).toEqual(['GET http://example.org/ HTTP/1.1'])
})

import { expect, test } from 'vitest'
import { bureau, street, streetInWord } from '../drafts.js'
import { startWorkbench } from './start.js'

const { desk, open } = startWorkbench(async desk => {
  desk.put('街道.txt', street)
  desk.put('水利局.txt', bureau)
  desk.put('街道.docx', await streetInWord())
})

test('the report opens beside the draft; a click in it goes to the line', async () => {
  const workbench = await open('水利局.txt')
  const { page, status } = workbench
  await expect.poll(() => status().textContent()).toContain('核稿')
  await workbench.run('核这份文稿')
  const report = workbench.report()
  await report.locator('.dial').waitFor()
  expect(await report.locator('.finding').count()).toBeGreaterThan(5)
  await report.locator('.checklist a').last().click()
  // The focus stays in the report: the line is marked, the status bar does not name it.
  const line = page.locator('.monaco-editor .active-line-number')
  await expect.poll(() => line.textContent()).toMatch(/^\d\d$/)
})

test('by the keyboard one goes from finding to finding', async () => {
  const workbench = await open('水利局.txt')
  const report = workbench.report()
  await report.locator('h1').click()
  await workbench.page.keyboard.press('n')
  await expect.poll(() => report.locator('.finding:focus').getAttribute('id')).toBe('d1-f1')
  await workbench.page.keyboard.press('n')
  await expect.poll(() => report.locator('.finding:focus').getAttribute('id')).toBe('d1-f2')
})

test('a folder is checked at once, the worst draft first', async () => {
  const workbench = await open('街道.txt')
  await expect.poll(() => workbench.status().textContent()).toContain('90.5')
  await workbench.run('核这个文件夹里的文稿')
  const rows = workbench.report().locator('.ranking tbody tr')
  await expect.poll(() => rows.count()).toBe(3)
  expect(await rows.first().textContent()).toContain('水利局.txt')
})

test('a Word file is checked from the Explorer, and offers a copy with comments', async () => {
  const workbench = await open()
  const { page } = workbench
  const file = page.locator('.explorer-folders-view .monaco-list-row', { hasText: '街道.docx' })
  const item = page.locator('.context-view .action-label', { hasText: '核稿此文件' })
  // The menu is as long as the extensions that VS Code has read by now.
  await expect
    .poll(
      async () => {
        await page.keyboard.press('Escape')
        await file.click({ button: 'right' })
        await item.waitFor({ timeout: 2000 }).catch(() => undefined)
        return item.isVisible()
      },
      { timeout: 60_000 },
    )
    .toBe(true)
  await item.click()
  const report = workbench.report()
  await report.locator('.dial', { hasText: '90.5' }).waitFor()
  await report.locator('button[name=annotate]').click()
  const input = page.locator('.quick-input-box input').first()
  await expect.poll(() => input.inputValue()).toContain('街道（批注）.docx')
  await page.keyboard.press('Enter')
  await page.locator('.notification-toast', { hasText: '街道（批注）.docx' }).waitFor()
  expect(desk.read('街道（批注）.docx').startsWith('PK')).toBe(true)
})

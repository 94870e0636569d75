import { expect, test } from 'vitest'
import { checkByCommand } from '../bench/cli.js'
import { bureau, street, streetInWord } from '../drafts.js'
import { startWorkbench } from './start.js'

const { desk, open } = startWorkbench(async desk => {
  desk.put('街道.txt', street)
  desk.put('水利局.txt', bureau)
  desk.put('街道.docx', await streetInWord())
  // Left out of the folder; asked for by themselves they are taken.
  desk.put('hegao.yaml', 'ignore:\n  - 一批/\n')
  desk.put('.gitignore', '*.旧.md\n')
  desk.put('去年.旧.md', bureau)
  for (let number = 100; number < 400; number++) desk.put(`一批/${number}.txt`, bureau)
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

test('the report follows the draft without moving under the reader', async () => {
  const workbench = await open('水利局.txt')
  const { page, line } = workbench
  const body = workbench.report().locator('body')
  const finding = workbench.report().locator('.finding', { hasText: '“认真”写了两遍' })
  // Long enough a page to be in the middle of; what is not loaded anew keeps what is written on it.
  const go = "scrollTo(0, 900), (document.body.dataset.before = 'yes'), scrollY"
  const place = Number(await body.evaluate(go))
  expect(place).toBeGreaterThan(100)
  await line('水利局').click()
  await page.keyboard.press('Control+End')
  await page.keyboard.insertText('\n我们认真认真总结。')
  await expect.poll(() => finding.count()).toBe(1)
  const now = '[scrollY, document.body.dataset.before]'
  expect(await body.evaluate(now)).toEqual([place, 'yes'])
  await page.keyboard.press('Control+z')
  await expect.poll(() => finding.count()).toBe(0)
})

test('a folder is checked at once as the command line does, the worst draft first', async () => {
  const workbench = await open('街道.txt')
  const { page } = workbench
  await expect.poll(() => workbench.status().textContent()).toContain('90.5')
  await workbench.run('核这个文件夹里的文稿')
  const rows = workbench.report().locator('.ranking tbody tr')
  const { files } = checkByCommand(desk.drafts, ['.'])
  await expect.poll(() => rows.count()).toBe(files.length)
  expect(files.map(({ path }) => path)).toEqual(['水利局.txt', '街道.docx', '街道.txt'])
  expect(await rows.first().textContent()).toContain('水利局.txt')
  // What was found is in the list of problems although only one of them is open.
  const listed = files.filter(({ positions }) => positions === 'file')
  const count = listed.reduce((sum, { diagnostics }) => sum + diagnostics.length, 0)
  await page.keyboard.press('Control+Shift+M')
  const badge = page.locator('.panel .badge-content').first()
  await expect.poll(() => badge.textContent()).toBe(`${count}`)
})

test('a long batch can be broken off', async () => {
  const workbench = await open('街道.txt')
  const { page } = workbench
  await workbench.inExplorer('一批', '核这个文件夹里的文稿')
  const toast = page.locator('.notification-toast', { hasText: '/300' })
  await toast.waitFor()
  await toast.locator('.monaco-button', { hasText: 'Cancel' }).click()
  await toast.waitFor({ state: 'detached' })
  // No more drafts are read, and there is no report of those that were.
  const badge = page.locator('.panel .badge-content').first()
  const counts: (string | null)[] = []
  await expect
    .poll(async () => {
      counts.unshift(await badge.textContent())
      await page.waitForTimeout(1000)
      return counts.length > 3 && counts.slice(0, 4).every(count => count === counts[0])
    })
    .toBe(true)
  expect(await page.locator('.tab', { hasText: '300' }).count()).toBe(0)
})

test('a Word file is checked from the Explorer, and offers a copy with comments', async () => {
  const workbench = await open()
  const { page } = workbench
  await workbench.inExplorer('街道.docx', '核稿此文件')
  const report = workbench.report()
  await report.locator('.dial', { hasText: '90.5' }).waitFor()
  await report.locator('button[name=annotate]').click()
  const input = page.locator('.quick-input-box input').first()
  await expect.poll(() => input.inputValue()).toContain('街道（批注）.docx')
  await page.keyboard.press('Enter')
  await page.locator('.notification-toast', { hasText: '街道（批注）.docx' }).waitFor()
  expect(desk.read('街道（批注）.docx').startsWith('PK')).toBe(true)
})

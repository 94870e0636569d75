import { expect, test } from 'vitest'
import { bureau, noDraft, street } from '../drafts.js'
import { startWorkbench } from './start.js'

const { desk, open } = startWorkbench(desk => {
  for (const name of ['街道', '改', '写']) desk.put(`${name}.txt`, street)
  desk.put('水利局.txt', bureau)
  desk.put('说明.md', noDraft)
})

test('hovering over a fault says why', async () => {
  const { page } = await open('街道.txt')
  const fault = page.locator('.monaco-editor .squiggly-error').first()
  await fault.waitFor()
  const hover = page.locator('.monaco-hover:not(.hidden)', { hasText: '132' }).first()
  await expect
    .poll(
      async () => {
        const { x, y, width, height } = (await fault.boundingBox())!
        await page.mouse.move(x + width / 2, y + 120)
        await page.mouse.move(x + width / 2, y + height / 2, { steps: 4 })
        await hover.waitFor({ timeout: 4000 }).catch(() => undefined)
        return hover.isVisible()
      },
      { timeout: 60_000 },
    )
    .toBe(true)
  // What the server says comes after what VS Code knows already.
  const all = page.locator('.monaco-hover:not(.hidden)')
  await expect
    .poll(async () => (await all.allTextContents()).join())
    .toContain('《党政机关公文处理工作条例》')
})

test('faults are underlined and listed, the score is in the status bar', async () => {
  const { page, problem, status } = await open('街道.txt')
  await page.waitForSelector('.monaco-editor .squiggly-error')
  await expect.poll(() => status().textContent()).toContain('核稿 90.5 优')
  await page.keyboard.press('Control+Shift+M')
  await problem('91＋27＋14＝132').first().waitFor()
  await problem('“能力”写了两遍').first().waitFor()
})

test('the ledger says where the points went, and goes there', async () => {
  const { page, row, status } = await open('街道.txt')
  await expect.poll(() => status().textContent()).toContain('90.5')
  await status().click()
  await row('总数与分项之和不符').waitFor()
  await row('总数与分项之和不符').click()
  await expect.poll(() => page.locator('.statusbar').textContent()).toMatch(/(?:Ln|行) 14\b/)
})

test('every rule is explained, those that the draft met first', async () => {
  const workbench = await open('街道.txt')
  const { page, row } = workbench
  await workbench.run('说明规则')
  await row('这份文稿里查出的').waitFor()
  const input = page.locator('.quick-input-box input').first()
  await input.fill('structure/missing-section')
  await row('structure/missing-section').click()
  await page.locator('.tab', { hasText: 'missing-section' }).waitFor()
  await page.keyboard.press('Control+w')
})

test('a quick fix by the keyboard, saved, is on the disk', async () => {
  const workbench = await open('改.txt')
  const { page, line } = workbench
  await page.waitForSelector('.monaco-editor .squiggly-error')
  await page.keyboard.press('Control+Shift+M')
  await workbench.problem('“能力”写了两遍').first().click()
  await workbench.quickFix('应对能力能力', '能力能力')
  await expect.poll(() => line('应对能力得到').isVisible()).toBe(true)
  await workbench.save()
  await expect.poll(() => desk.read('改.txt')).toBe(street.replace('能力能力', '能力'))
})

test('the score follows what is written', async () => {
  const { page, line, status } = await open('写.txt')
  await expect.poll(() => status().textContent()).toContain('90.5')
  await line('岚浦区人民政府').click()
  await page.keyboard.press('Control+End')
  await page.keyboard.insertText('\n我们认真认真总结。')
  await expect.poll(() => status().textContent()).not.toContain('90.5')
  await page.keyboard.press('Control+z')
  await expect.poll(() => status().textContent()).toContain('90.5')
})

test('the view has the checklist; a click goes there, or puts in what is missing', async () => {
  const workbench = await open('水利局.txt')
  const { page, node, line, status } = workbench
  await expect.poll(() => status().textContent()).toContain('核稿')
  await workbench.openView()
  await node('主要举措和成效').click()
  await expect.poll(() => page.locator('.statusbar').textContent()).toMatch(/(?:Ln|行) 7\b/)
  const before = await status().textContent()
  await node('存在的不足和原因缺').click()
  await line('推进法治政府建设存在的不足和原因').waitFor()
  await expect.poll(() => status().textContent()).not.toBe(before)
  await node('存在的不足和原因第').waitFor()
})

test('a file that is no draft has no score and no faults', async () => {
  const { page, problem, status, node } = await open('说明.md')
  // The other file shows that the server has had its say.
  await node('街道.txt').click()
  await expect.poll(() => status().textContent()).toContain('90.5')
  await page.keyboard.press('Control+Shift+M')
  await problem('91＋27＋14＝132').first().waitFor()
  expect(await problem('说明.md').count()).toBe(0)
  await page.locator('.tab[data-resource-name="说明.md"]').click()
  await expect.poll(() => status().count()).toBe(0)
})

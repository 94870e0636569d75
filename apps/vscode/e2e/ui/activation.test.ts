import { expect, test } from 'vitest'
import { street } from '../drafts.js'
import { startWorkbench } from './start.js'

const { open } = startWorkbench(desk => void desk.put('街道.txt', street))

test('VS Code says how long it took to activate the extension', async () => {
  const workbench = await open('街道.txt')
  await expect.poll(() => workbench.status().textContent()).toContain('90.5')
  await workbench.run('Developer: Show Running Extensions')
  const row = workbench.page.locator('.runtime-extensions-editor .extension', {
    hasText: '核稿 Hegao',
  })
  const said = (await row.locator('.activation-time').textContent()) ?? ''
  expect(said).toMatch(/\d+ ?ms/)
  // A figure to look at: a busy machine only takes longer.
  console.log(`The extension was activated in ${said.trim()}`)
})

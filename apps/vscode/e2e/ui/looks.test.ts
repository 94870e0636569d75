import { expect, test } from 'vitest'
import { bureau } from '../drafts.js'
import { startWorkbench } from './start.js'

// The pictures of the README are draft-light and report-dark, made small by `pngquant 128`.
const { close, desk, open } = startWorkbench(desk => void desk.put('水利局.txt', bureau))

test.each([
  ['light', 'Default Light Modern'],
  ['dark', 'Default Dark Modern'],
  ['contrast', 'Default High Contrast'],
  ['contrast-light', 'Default High Contrast Light'],
])(
  'in the %s: draft, checklist and the report beside it are in the colours of the theme',
  async (name, theme) => {
    desk.set({ 'workbench.colorTheme': theme })
    await close()
    const workbench = await open('水利局.txt')
    const { page } = workbench
    await expect.poll(() => workbench.status().textContent()).toContain('核稿')
    await workbench.openView()
    await workbench.screenshot(`draft-${name}`)
    await workbench.run('核这份文稿')
    const report = workbench.report()
    await report.locator('.dial').waitFor()
    const colourOf = (place: string) =>
      `getComputedStyle(document.querySelector('${place}')).backgroundColor`
    const editor = await page.evaluate(colourOf('.monaco-editor-background'))
    expect(editor).toMatch(/^rgb/)
    expect(await report.locator('body').evaluate(colourOf('body'))).toBe(editor)
    await workbench.screenshot(`report-${name}`)
  },
)

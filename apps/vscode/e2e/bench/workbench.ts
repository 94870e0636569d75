import { join } from 'node:path'
import type { Browser, BrowserContextOptions, FrameLocator, Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { screenshots } from './places.js'

export interface Opening {
  /** Of the workbench. */
  readonly address: string
  /** The draft that is open by it; none if it is empty. */
  readonly file: string
  readonly options?: BrowserContextOptions
}

/** VS Code as it is seen: what a hand would do, and what an eye would look for. */
export class Workbench {
  private constructor(
    readonly page: Page,
    readonly file: string,
  ) {}

  static async open(browser: Browser, { address, file, options }: Opening): Promise<Workbench> {
    const page = await browser.newPage({
      viewport: { width: 1360, height: 850 },
      locale: 'zh-CN',
      ...options,
    })
    page.setDefaultTimeout(60_000)
    await page.goto(address)
    await page.waitForSelector('.monaco-workbench')
    if (file) await page.waitForSelector(`.tab[data-resource-name="${file}"]`)
    return new Workbench(page, file)
  }

  readonly line = (words: string): Locator =>
    this.page.locator('.monaco-editor .view-line', { hasText: words }).first()

  readonly status = (): Locator => this.page.locator('.statusbar-item[id*="hegao.score"]')

  /** The rows of the list in a part of the window, by what they say. */
  readonly problem = (words: string): Locator =>
    this.page.locator('.markers-panel .monaco-list-row', { hasText: words })

  readonly node = (words: string): Locator =>
    this.page.locator('.sidebar .monaco-list-row', { hasText: words }).first()

  /** The page inside of the panel: a frame in a frame. */
  readonly report = (): FrameLocator =>
    this.page.frameLocator('iframe.webview').last().frameLocator('#active-frame')

  /** Runs a command as one does who does not know its key. */
  async run(title: string): Promise<void> {
    await this.page.keyboard.press('F1')
    const input = this.page.locator('.quick-input-box input').first()
    await input.fill(`>${title}`)
    await this.choose(title)
  }

  /** Takes a row of the list that VS Code asks with. */
  async choose(words: string): Promise<void> {
    await this.row(words).click()
  }

  readonly row = (words: string): Locator =>
    this.page.locator('.quick-input-list .monaco-list-row', { hasText: words }).first()

  /** Chooses from the menu of a file or a folder in the Explorer. */
  async inExplorer(name: string, item: string): Promise<void> {
    const { page } = this
    const row = page.locator('.explorer-folders-view .monaco-list-row', { hasText: name })
    const action = page.locator('.context-view .action-label', { hasText: item })
    // The menu is as long as the extensions that VS Code has read by now.
    await expect
      .poll(
        async () => {
          await page.keyboard.press('Escape')
          await row.first().click({ button: 'right' })
          await action.waitFor({ timeout: 2000 }).catch(() => undefined)
          return action.isVisible()
        },
        { timeout: 60_000 },
      )
      .toBe(true)
    // A menu that has only just opened takes no click.
    await expect
      .poll(
        async () => {
          await action.click({ timeout: 2000 }).catch(() => undefined)
          await action.waitFor({ state: 'hidden', timeout: 2000 }).catch(() => undefined)
          return action.isVisible()
        },
        { timeout: 60_000 },
      )
      .toBe(false)
  }

  async openView(): Promise<void> {
    await this.page.locator('.activitybar .action-label[aria-label*="核稿"]').click()
    await this.node('').waitFor()
  }

  /** Puts the caret behind words of a line, and waits until VS Code says that it is there. */
  async caretIn(words: string): Promise<void> {
    await this.line(words).click()
    await expect.poll(() => this.page.locator('.statusbar').textContent()).toMatch(/(?:Ln|行) \d+/)
  }

  /** Takes the first fix of what is wrong with words of a line, by the keyboard alone. */
  async quickFix(line: string, words: string): Promise<void> {
    const { page } = this
    await this.line(line).click({ position: { x: 4, y: 9 } })
    await page.keyboard.press('Control+f')
    await page.keyboard.insertText(words)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    const menu = page.locator('.action-widget .monaco-list-row').first()
    await expect
      .poll(
        async () => {
          if (await menu.isVisible()) return true
          await page.keyboard.press('Control+.')
          await menu.waitFor({ timeout: 2000 }).catch(() => undefined)
          return menu.isVisible()
        },
        { timeout: 60_000 },
      )
      .toBe(true)
    await page.keyboard.press('Enter')
  }

  async save(): Promise<void> {
    await this.page.keyboard.press('Control+s')
  }

  async screenshot(name: string): Promise<void> {
    await this.page.mouse.move(700, 500)
    // What was shown under the pointer goes.
    await this.page.waitForTimeout(700)
    await this.page.screenshot({ path: join(screenshots, `${name}.png`) })
  }

  async close(): Promise<void> {
    await this.page.context().close()
  }
}

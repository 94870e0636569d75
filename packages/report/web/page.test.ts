import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Diagnostic } from '@hegao/core'
import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from './browser.js'
import { Pages } from './pages.js'

const pages = new Pages()
const faulty = 'fixtures/reports/county-bureau-2023.txt'
let browser: Browser
let folder: string
let draft: string
/** What is found in that draft, and the numbers of two of its findings. */
let found: Diagnostic[]
let sum: number
let twice: number
/** What a browser had to say of the pages of a test. */
let complaints: string[] = []

beforeAll(async () => {
  browser = await openBrowser()
  folder = pages.check('fixtures/reports')
  draft = pages.check(faulty)
  found = pages.findings(faulty)
  const numberOf = (rule: string) => found.findIndex(one => one.rule === rule) + 1
  sum = numberOf('number/total-mismatch')
  twice = numberOf('wording/repeated-word')
})

afterAll(async () => {
  await browser?.close()
  pages.remove()
})

afterEach(async () => {
  for (const context of browser.contexts()) await context.close()
  const own = complaints
  complaints = []
  expect(own).toEqual([])
})

type Options = NonNullable<Parameters<Browser['newPage']>[0]>

async function open(address: string, options: Options = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options })
  page.on('console', message => complaints.push(message.text()))
  page.on('pageerror', ({ message }) => complaints.push(message))
  page.on('dialog', dialog => complaints.push(`dialog: ${dialog.message()}`))
  page.on('request', request => {
    if (request.url() !== address) complaints.push(`request: ${request.url()}`)
  })
  await page.addInitScript(
    `document.addEventListener('securitypolicyviolation', event => console.error('CSP: ' + event.violatedDirective))`,
  )
  await page.goto(address)
  return page
}

/** Waits until the top of an element is in the window. */
const sees = (page: Page, selector: string) =>
  expect.poll(() => isSeen(page, selector), { timeout: 30_000 }).toBe(true)

const isSeen = async (page: Page, selector: string): Promise<boolean> => {
  const box = await page.locator(selector).boundingBox()
  const { height } = page.viewportSize()!
  return box !== null && box.y >= 0 && box.y + Math.min(box.height, 20) <= height
}

describe('the filter', () => {
  test('shows the findings of the chosen severities and categories', async () => {
    const page = await open(draft)
    const shown = page.locator('.finding:visible')
    expect(await shown.count()).toBe(found.length)
    await page.getByRole('checkbox', { name: '错误' }).uncheck()
    expect(await page.locator('.finding.error:visible').count()).toBe(0)
    expect(await shown.count()).toBe(found.filter(one => one.severity !== 'error').length)
    await page.getByRole('checkbox', { name: '一致性' }).uncheck()
    const left = await shown.evaluateAll(all => all.map(one => one.getAttribute('data-category')))
    expect(left.length).toBeGreaterThan(0)
    expect(left).not.toContain('consistency')
    const said = await page.locator('output').textContent()
    expect(said).toBe(`显示 ${left.length} / ${found.length} 个问题`)
    expect(await page.locator('a.number-of.error:visible').count()).toBe(0)
  })

  test('finds by words, and leaves the drafts that have them', async () => {
    const page = await open(folder)
    const drafts = page.locator('.draft:visible')
    const all = await drafts.count()
    await page.keyboard.press('/')
    await page.keyboard.type('写了两遍')
    const left = await drafts.count()
    expect(left).toBeGreaterThan(1)
    expect(left).toBeLessThan(all)
    expect(await page.locator('.ranking tbody tr:visible').count()).toBe(left)
    for (const text of await page.locator('.finding:visible').allTextContents())
      expect(text).toContain('写了两遍')
    await page.keyboard.press('Escape')
    expect(await drafts.count()).toBe(all)
    expect(await page.locator('output').textContent()).toMatch(/显示 (\d+) \/ \1 /)
  })

  test('finds a draft by its name, with all its findings', async () => {
    const page = await open(folder)
    await page.getByRole('searchbox').fill('township-2025')
    expect(await page.locator('.draft:visible').count()).toBe(1)
    const own = pages.findings('fixtures/reports/township-2025.txt')
    expect(await page.locator('.finding:visible').count()).toBe(own.length)
  })

  test('leaves out nothing on paper', async () => {
    const page = await open(draft)
    await page.getByRole('checkbox', { name: '错误' }).uncheck()
    await page.getByRole('searchbox').fill('没有这样的字')
    expect(await page.locator('.finding:visible').count()).toBe(0)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.finding:visible').count()).toBe(found.length)
    expect(await page.locator('.toolbar').isVisible()).toBe(false)
  })
})

describe('the keyboard', () => {
  test('first leads past the filter', async () => {
    const page = await open(draft)
    await page.keyboard.press('Tab')
    expect(await page.locator('.skip').isVisible()).toBe(true)
    await sees(page, '.skip')
    await page.keyboard.press('Enter')
    expect(await page.evaluate('document.activeElement.id')).toBe('results')
  })

  test('n and p go from finding to finding, and over those that are filtered', async () => {
    const page = await open(draft)
    const focus = () => page.evaluate('document.activeElement.id')
    await page.keyboard.press('n')
    expect(await focus()).toBe('d1-f1')
    await page.keyboard.press('n')
    await page.keyboard.press('n')
    expect(await focus()).toBe('d1-f3')
    await sees(page, '#d1-f3')
    await page.keyboard.press('p')
    expect(await focus()).toBe('d1-f2')
    await page.getByRole('checkbox', { name: '警告' }).uncheck()
    await page.keyboard.press('n')
    const next = found.findIndex((one, index) => index > 1 && one.severity !== 'warning') + 1
    expect(next).toBeGreaterThan(3)
    expect(await focus()).toBe(`d1-f${next}`)
  })

  test('types n, p and / into the filter', async () => {
    const page = await open(draft)
    await page.keyboard.press('/')
    await page.keyboard.type('np/')
    expect(await page.getByRole('searchbox').inputValue()).toBe('np/')
  })

  test('shows where it is', async () => {
    const page = await open(draft)
    await page.locator('.badge').first().focus()
    await page.keyboard.press('Tab')
    const outline = await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')
    expect(outline).toBe('solid')
  })
})

describe('links', () => {
  test('lead from a finding to its words and to the other places, and back', async () => {
    const page = await open(draft)
    const places = page.locator(`#d1-f${sum} .places a`)
    expect(await places.count()).toBe(3)
    await places.nth(1).click()
    await page.locator(`mark[data-to="d1-p${sum}-2"].flash`).waitFor()
    await sees(page, `#d1-p${sum}-2`)
    expect(await page.evaluate('location.hash')).toBe(`#d1-p${sum}-2`)
    await page.locator(`#d1-p${sum}-2`).click()
    await page.locator(`#d1-f${sum}.flash`).waitFor()
    expect(await page.evaluate('document.activeElement.id')).toBe(`d1-f${sum}`)
    await page.locator(`#d1-f${sum} .badge`).click()
    await page.locator(`mark[data-to="d1-m${sum}"].flash`).waitFor()
  })

  test('lead from marked words to what is said of them', async () => {
    const page = await open(draft)
    await page.locator(`mark[data-to="d1-m${twice}"]`).click()
    expect(await page.evaluate('document.activeElement.id')).toBe(`d1-f${twice}`)
  })

  test('lead from both tables to the draft and its sections', async () => {
    const page = await open(folder)
    await page.locator('.ranking tbody a').nth(5).click()
    await sees(page, '#d6 h2')
    await page.locator('.matrix td a').last().click()
    await page.waitForFunction('/^#d12-l\\d+$/.test(location.hash)')
    await sees(page, await page.evaluate<string>('location.hash'))
  })

  test('light up the words of the finding under the pointer', async () => {
    const page = await open(draft)
    await page.locator(`#d1-f${sum}`).hover()
    expect(await page.locator('mark.lit').count()).toBe(found[sum - 1]!.related.length + 1)
  })
})

test('without script it is a plain page: everything is there, links lead to their places', async () => {
  const page = await open(draft, { javaScriptEnabled: false })
  expect(await page.locator('.finding:visible').count()).toBe(found.length)
  expect(await page.locator('.toolbar').isVisible()).toBe(false)
  expect(await page.locator('.keys').isVisible()).toBe(false)
  await page.locator(`#d1-f${sum} .places a`).first().click()
  await sees(page, `#d1-p${sum}-1`)
})

describe('its colours', () => {
  const ground = 'getComputedStyle(document.body).backgroundColor'

  test('follow the system, and the button', async () => {
    const page = await open(draft, { colorScheme: 'dark' })
    const dark = await page.evaluate(ground)
    await page.locator('[name=theme]').click()
    const light = await page.evaluate(ground)
    expect([dark, light]).toEqual(['rgb(22, 24, 27)', 'rgb(255, 255, 255)'])
    await page.locator('[name=theme]').click()
    expect(await page.evaluate(ground)).toBe(dark)
    await page.emulateMedia({ media: 'print' })
    expect(await page.evaluate(ground)).toBe(light)
  })

  test('flash only where motion is welcome', async () => {
    const page = await open(draft, { reducedMotion: 'reduce' })
    await page.keyboard.press('n')
    expect(
      await page.locator('.flash').evaluate(one => one.ownerDocument.getAnimations().length),
    ).toBe(0)
  })
})

describe.each(['light', 'dark'] as const)('accessibility, %s', colorScheme => {
  test.each([1280, 390])('%i wide', async width => {
    const page = await open(folder, { colorScheme, viewport: { width, height: 900 } })
    // Everything has to be laid out to be judged.
    await page.evaluate(
      `for (const one of document.querySelectorAll('.draft')) one.style.contentVisibility = 'visible'`,
    )
    await page.evaluate(axe.source)
    const found = await page.evaluate<{ id: string; impact: string; nodes: unknown[] }[]>(
      `axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, impact, nodes }) => ({ id, impact, nodes: nodes.slice(0, 3).map(({ html, failureSummary }) => [html, failureSummary]) })))`,
    )
    expect(found).toEqual([])
  })
})

test.each([320, 390, 768, 1280])('%i wide nothing is cut off', async width => {
  const page = await open(folder, { viewport: { width, height: 900 } })
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
  expect(
    await page.evaluate(
      `[...document.querySelectorAll('.draft *')].filter(one => one.getBoundingClientRect().right > innerWidth + 1).length`,
    ),
  ).toBe(0)
})

test('notes stand beside their paragraph where there is room, under it where there is not', async () => {
  const page = await open(draft)
  const boxes = async () => {
    const line = (await page.locator(`#d1-l${found[sum - 1]!.range.start.line}`).boundingBox())!
    const note = (await page.locator(`#d1-f${sum}`).boundingBox())!
    return { line, note }
  }
  const wide = await boxes()
  expect(wide.note.x).toBeGreaterThanOrEqual(wide.line.x + wide.line.width)
  await page.setViewportSize({ width: 390, height: 900 })
  const narrow = await boxes()
  expect(narrow.note.y).toBeGreaterThanOrEqual(narrow.line.y + narrow.line.height)
})

test('prints on A4, every draft from a page of its own', async () => {
  const page = await open(folder)
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const sizes = new Set(pdf.match(/\/MediaBox \[[^\]]*\]/g))
  expect(sizes.size).toBe(1)
  const [width, height] = [...sizes][0]!
    .match(/[\d.]+/g)!
    .slice(2)
    .map(Number)
  expect(Math.round(width!)).toBe(595)
  expect(Math.round(height!)).toBe(842)
  expect(pdf.match(/\/Type \/Page\b/g)!.length).toBeGreaterThan(12)
})

test('a hostile draft does nothing', async () => {
  const attack = `"><img src=x onerror=alert(1)><script>alert(2)</script><svg onload=alert(3)>'</style>&lt;b&gt;\u202e`
  const text = `某县${attack}2024年法治政府建设年度报告\n\n一、主要举措和成效${attack}\n现将现将${attack}有关情况报告如下，办结率达102%。\n`
  const page = await open(pages.check(pages.draft(`a'"&<img src=x onerror=alert(4)>.txt`, text)))
  expect(await page.locator('img, .draft script, .draft style, b').count()).toBe(0)
  expect(await page.locator('.draft .line').first().textContent()).toContain('<img src=x')
  expect(await page.locator('.finding:visible').count()).toBeGreaterThanOrEqual(3)
})

test('nor does a hostile config', async () => {
  const attack = '"><img src=x onerror=alert(1)><script>alert(2)</script>'
  const quoted = JSON.stringify(attack)
  pages.draft(
    'hostile.yaml',
    `id: hostile
title: ${quoted}
sources:
  own: { level: 实务, name: ${quoted}, verified: practice }
recognise: []
sections:
  - { id: part, title: ${quoted}, heading: ${quoted}, hint: ${quoted}, source: own, headings: [[没有]] }
parts: []
`,
  )
  const config = pages.draft(
    'hostile-config.yaml',
    `profile: hostile.yaml
terms: [${quoted}]
accepted:
  - { rule: wording/repeated-word, text: 现将现将, reason: ${quoted} }
`,
  )
  const draft = pages.draft('值班.txt', '值班报告\n\n现将现将有关情况报告如下。\n')
  const page = await open(pages.check(draft, '--config', config))
  expect(await page.locator('img, .draft script, .draft style').count()).toBe(0)
  // The name of the profile, its missing part, its authority and the reason, as words.
  const words = (await page.locator('main').textContent())!
  expect(words.split('<img src=x').length).toBeGreaterThan(4)
})

test('two hundred drafts in one page can be used', async () => {
  const texts = ['county-bureau-2023.txt', 'city-market-2024.txt', 'township-2025.txt'].map(name =>
    readFileSync(new URL(`../../../fixtures/reports/${name}`, import.meta.url), 'utf8'),
  )
  const paths = Array.from({ length: 200 }, (_, index) =>
    pages.draft(`${index}-${index % 3}号.txt`, texts[index % 3]!),
  )
  const page = await open(pages.check(...paths))
  expect(await page.locator('.draft').count()).toBe(200)
  await page.getByRole('searchbox').fill('-2号')
  expect(await page.locator('.draft:visible').count()).toBe(66)
  await page.keyboard.press('Escape')
  await page.locator('.ranking tbody a').last().click()
  await sees(page, '#d200 h2')
})

/** UPDATE_IMAGES=1 puts them in docs/images. */
test('the pictures of the READMEs can be taken, and are small', async () => {
  const pictures = fileURLToPath(new URL('../../../docs/images/', import.meta.url))
  const viewport = { width: 1024, height: 480 }
  const ranking = await (await open(folder, { viewport })).screenshot()
  const page = await open(draft, { viewport })
  await page.locator('#d1-l13').evaluate(line => line.scrollIntoView())
  const reading = await page.screenshot()
  for (const [name, picture] of Object.entries({ ranking, reading })) {
    expect(picture.length).toBeLessThan(200_000)
    if (process.env.UPDATE_IMAGES !== '1') continue
    mkdirSync(pictures, { recursive: true })
    writeFileSync(`${pictures}page-${name}.png`, picture)
  }
})

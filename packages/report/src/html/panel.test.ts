import { expect, test } from 'vitest'
import { attribute, elementsIn, hasClass, readPage, textOf } from '../testing/html-tree.js'
import { sample, sampleSource } from '../testing/sample.js'
import { renderPanel } from './panel.js'

const nonce = 'abcDEF0123456789'
const panel = (canAnnotate = false, lang: 'zh-CN' | 'en' = 'zh-CN') =>
  renderPanel(sample(lang), { lang, sourceOf: sampleSource, nonce, canAnnotate })
const read = (html: string) => readPage(html)

test('is HTML without a mistake in both languages, and every link leads to a place in it', () => {
  for (const lang of ['zh-CN', 'en'] as const) {
    const { elements, mistakes } = read(panel(true, lang).html)
    expect(mistakes).toEqual([])
    const ids = elements.flatMap(one => attribute(one, 'id') ?? [])
    const links = elements.flatMap(one => attribute(one, 'href') ?? [])
    expect(links.length).toBeGreaterThan(40)
    expect(links.filter(link => !ids.includes(link.slice(1)))).toEqual([])
  }
})

test('only what bears the nonce is obeyed, and nothing is loaded', () => {
  const { html } = panel()
  const { elements } = read(html)
  const policy = attribute(elements.filter(({ tagName }) => tagName === 'meta')[1]!, 'content')
  expect(policy).toBe(
    `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`,
  )
  const own = elements.filter(({ tagName }) => tagName === 'style' || tagName === 'script')
  expect(own.map(one => attribute(one, 'nonce'))).toEqual([nonce, nonce])
  const inline = elements.flatMap(({ attrs }) => attrs.map(({ name }) => name))
  expect(inline.filter(name => /^on|^style$|^src/.test(name))).toEqual([])
  expect(html).not.toMatch(/https?:|url\(|@import/)
})

test('every colour is one of the theme of the editor', () => {
  const { elements } = read(panel().html)
  const style = textOf(elements.find(({ tagName }) => tagName === 'style')!)
  const known = new Set([...style.matchAll(/(--[a-z-]+):/g)].map(([, name]) => name))
  const used = [...style.matchAll(/var\((--[a-z-]+)/gi)].map(([, name]) => name!)
  expect(used.filter(name => !name.startsWith('--vscode-') && !known.has(name))).toEqual([])
  expect(style).not.toMatch(/#[0-9a-f]{3,8}\b/i)
})

test('light and dark are up to the editor; a copy is offered where there can be one', () => {
  const names = (html: string) =>
    read(html).elements.flatMap(one =>
      one.tagName === 'button' ? (attribute(one, 'name') ?? []) : [],
    )
  expect(names(panel().html)).toEqual(['previous', 'next'])
  expect(names(panel(true).html)).toEqual(['previous', 'next', 'annotate'])
})

test('names the drafts in the order in which they stand there', () => {
  const { html, drafts } = panel()
  const paths = read(html)
    .elements.filter(one => hasClass(one, 'draft') && one.tagName === 'article')
    .map(article => textOf(elementsIn(article).find(one => hasClass(one, 'path'))!))
  expect(drafts.length).toBeGreaterThan(1)
  expect(paths).toEqual(drafts)
})

test('a nonce that would end its attribute is refused', () => {
  for (const wrong of ["'; script-src *", 'short', '"><script>alert(1)'])
    expect(() =>
      renderPanel(sample(), {
        lang: 'en',
        sourceOf: sampleSource,
        nonce: wrong,
        canAnnotate: false,
      }),
    ).toThrow('nonce')
})

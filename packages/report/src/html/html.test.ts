import { createHash } from 'node:crypto'
import type { Report } from '@hegao/core'
import { describe, expect, test } from 'vitest'
import {
  attribute,
  type Element,
  elementsIn,
  hasClass,
  readPage,
  textOf,
} from '../testing/html-tree.js'
import { rangeOf } from '../testing/places.js'
import { sample, sampleSource } from '../testing/sample.js'
import { whole } from '../whole.js'
import { renderHtml } from './index.js'

const names: Record<string, string> = {
  'fazhi-annual': '法治政府建设年度报告',
  education: '教育部门',
}
const render = (report: Report, lang: 'zh-CN' | 'en' = 'zh-CN') =>
  whole(
    renderHtml(report, {
      lang,
      sourceOf: sampleSource,
      profileTitle: (profile, variant) => names[variant ?? profile],
    }),
  )

const page = render(sample())
const { elements } = readPage(page)
const all = (name: string, among = elements) => among.filter(one => hasClass(one, name))
const tags = (tag: string) => elements.filter(({ tagName }) => tagName === tag)
const text = (element: Element) => textOf(element).replace(/\s+/g, ' ').trim()
const noNumbers = (element: Element) => hasClass(element, 'number-of')

describe.each(['zh-CN', 'en'] as const)('the page in %s', lang => {
  const tree = readPage(render(sample(lang), lang))
  const ids = tree.elements.flatMap(one => attribute(one, 'id') ?? [])

  test('is HTML without a mistake, in its language', () => {
    expect(tree.mistakes).toEqual([])
    expect(attribute(tree.elements[0]!, 'lang')).toBe(lang)
  })

  test('names each place once, and every link leads to one', () => {
    expect(new Set(ids).size).toBe(ids.length)
    const links = tree.elements.flatMap(one => attribute(one, 'href') ?? [])
    expect(links.length).toBeGreaterThan(40)
    expect(links.filter(link => !ids.includes(link.slice(1)))).toEqual([])
  })

  test('has no Chinese of its own in English', () => {
    const own = tree.elements.filter(({ tagName }) => tagName === 'legend' || tagName === 'caption')
    for (const one of own) expect(/\p{Script=Han}/u.test(textOf(one))).toBe(lang === 'zh-CN')
  })
})

test('only its own style and script are obeyed, nothing is loaded', () => {
  const policy = attribute(tags('meta')[1]!, 'content')!
  const hash = (tag: string) =>
    createHash('sha256')
      .update(textOf(tags(tag)[0]!), 'utf8')
      .digest('base64')
  expect(tags('style')).toHaveLength(1)
  expect(tags('script')).toHaveLength(1)
  expect(policy).toBe(
    `default-src 'none'; style-src 'sha256-${hash('style')}'; script-src 'sha256-${hash('script')}'; base-uri 'none'; form-action 'none'`,
  )
  const inline = elements.flatMap(({ attrs }) => attrs.map(({ name }) => name))
  expect(inline.filter(name => /^on|^style$|^src/.test(name))).toEqual([])
  expect(page).not.toMatch(/https?:|url\(|@import/)
})

test('the worst draft comes first, in the ranking and in the page', () => {
  const drafts = all('draft').map(one => text(elementsIn(one)[0]!))
  expect(drafts[0]).toContain('临澜县𠮷林教育局')
  const rows = tags('tr').filter(one => attribute(one, 'data-draft'))
  expect(rows.map(one => attribute(one, 'data-draft'))).toEqual(['d1', 'd2', 'd1', 'd2'])
  expect(text(rows[0]!)).toMatch(/^1.*县教育局\.txt.*61\.5.*中.*522$/)
})

test('the account adds up', () => {
  expect(all('ledger')).toHaveLength(2)
  for (const words of all('ledger').map(text)) {
    const values = [...words.matchAll(/(−?\d+\.\d)(?=满分|完整性|一致性|规范性|得分)/g)].map(
      ([, value]) => Math.round(Number(value!.replace('−', '-')) * 10),
    )
    const total = values.pop()
    expect(values).toHaveLength(4)
    expect(values.reduce((sum, value) => sum + value, 0)).toBe(total)
  }
})

test('every finding is explained once, with its authority', () => {
  const report = sample()
  const findings = all('finding')
  expect(findings).toHaveLength(report.files[0]!.diagnostics.length)
  report.files[0]!.diagnostics.forEach(({ message, rule }, index) => {
    expect(text(findings[index]!)).toContain(message)
    expect(text(findings[index]!)).toContain(rule)
    expect(text(findings[index]!)).toContain('依据：')
  })
})

test('what is said of the whole draft stands above the text, the rest after its line', () => {
  expect(all('whole')).toHaveLength(1)
  const above = elementsIn(all('whole')[0]!).filter(one => hasClass(one, 'finding'))
  expect(above.map(one => attribute(one, 'id'))).toEqual(['d1-f1', 'd1-f2'])
  const order = elements
    .filter(one => hasClass(one, 'line') || hasClass(one, 'finding'))
    .map(one => attribute(one, 'id'))
  expect(order.indexOf('d1-f4')).toBe(order.indexOf('d1-l7') + 1)
})

test('the words of a finding and its other places are marked and numbered', () => {
  const marked = (to: string) =>
    elements
      .filter(one => one.tagName === 'mark' && attribute(one, 'data-to') === to)
      .map(one => textOf(one))
  expect(marked('d1-m4')).toEqual(['28项'])
  expect(['d1-p4-1', 'd1-p4-2', 'd1-p4-3'].flatMap(marked)).toEqual(['12项', '9项', '6项'])
  const numbers = elements.filter(noNumbers).map(one => attribute(one, 'id'))
  expect(numbers).toContain('d1-p4-3')
  expect(marked('d1-m6').join('')).toBe('“谁执法谁普法普法责任制落实，推动法治教育进课堂、进教材，')
})

test('words like the title further down are marked where they stand', () => {
  const [file] = sample().files
  const { title, diagnostics } = file!
  const source = `${title}\n${title}\n`
  const second = { ...diagnostics[0]!, range: rangeOf(source, title!, 1), text: title! }
  const files = [{ ...file!, source, diagnostics: [diagnostics[0]!, second], suppressed: [] }]
  const tree = readPage(render({ ...sample(), files }))
  const marks = tree.elements.filter(({ tagName }) => tagName === 'mark')
  expect(marks.map(one => attribute(one, 'data-to')).filter(Boolean)).toEqual(['d1-m2'])
})

test('blank lines inside of what is marked are not shown', () => {
  const [file] = sample().files
  const source = '宣\n\n\n传法治。\n\n'
  const text = '宣\n\n\n传'
  const cut = { ...file!.diagnostics[3]!, range: rangeOf(source, text), text, related: [] }
  const files = [{ ...file!, source, title: null, diagnostics: [cut], suppressed: [] }]
  const tree = readPage(render({ ...sample(), files }))
  const lines = tree.elements.filter(one => hasClass(one, 'line'))
  expect(lines.map(one => attribute(one, 'data-line'))).toEqual(['1', '4'])
})

test('a place with nothing in it has a mark', () => {
  const report = sample()
  const start = report.files[0]!.diagnostics[3]!.range.start
  const one = { ...report.files[0]!.diagnostics[3]!, range: { start, end: start }, text: '' }
  const files = [{ ...report.files[0]!, diagnostics: [one] }]
  const tree = readPage(render({ ...report, files }))
  const marks = tree.elements.filter(element => attribute(element, 'data-to') === 'd1-m1')
  expect(marks.map(({ tagName }) => tagName)).toEqual(['mark', 'a'])
  expect(textOf(marks[0]!)).toBe('')
})

test('what was not checked, left, skipped or unreadable is said with its reason', () => {
  const lists = all('list').map(text)
  expect(lists.join('\n')).toMatchInlineSnapshot(`
    "没能检查的文件 报送/坏.txt 认不出文字编码。 undecodable
    未检查 没有找到成文日期，是否逾期没有检查。 date/signing-date
    已忽略（1 个问题，不计入得分） 第 16 行 “2025年2月30日”理由：原文如此，已报请领导同意 2025年2月没有30日。 配置里已认可 date/impossible-date
    跳过的文件 报送/读我.md 没有认出报告"
  `)
})

test('one draft needs no ranking and no table', () => {
  const { files, ...rest } = sample()
  const one = render({ ...rest, files: files.slice(1) })
  expect(one).not.toContain('id="ranking"')
  expect(readPage(one).elements.filter(element => hasClass(element, 'matrix'))).toEqual([])
})

test('without the text there are findings, and links that lead somewhere', () => {
  const tree = readPage(whole(renderHtml(sample(), { lang: 'zh-CN', sourceOf: () => undefined })))
  expect(tree.elements.filter(one => hasClass(one, 'finding'))).toHaveLength(9)
  const ids = new Set(tree.elements.flatMap(one => attribute(one, 'id') ?? []))
  const links = tree.elements.flatMap(one => attribute(one, 'href') ?? [])
  expect(links.filter(link => !ids.has(link.slice(1)))).toEqual([])
})

test('nothing to check is no crash', () => {
  const summary = { ...sample().summary, files: 0, errors: 0, warnings: 0, infos: 0, score: null }
  const empty = render({ ...sample(), files: [], errors: [], skipped: [], summary })
  expect(empty).toContain('共 0 份文稿')
})

test('a report of ordinary length stays small', () => {
  const { files, ...rest } = sample()
  const line = `${'全年办理行政许可事项。'.repeat(20)}\n`
  const source = line.repeat(23)
  expect(Buffer.byteLength(source)).toBeGreaterThan(15_000)
  const long = { ...rest, files: [{ ...files[0]!, source, positions: 'text' as const }] }
  expect(Buffer.byteLength(render(long))).toBeLessThan(150_000)
})

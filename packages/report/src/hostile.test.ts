import { type Diagnostic, type Report, severities } from '@hegao/core'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type FormatId, formats } from './formats.js'
import { hostileReport } from './testing/hostile.js'
import { nodesOf, readCommands, readMarkdown, readXml } from './testing/parse.js'
import { sampleSource } from './testing/sample.js'
import { whole } from './whole.js'
import { harmless } from './words/harmless.js'

const render = (format: FormatId, report: Report): string =>
  whole(formats[format].render(report, { lang: 'zh-CN', colour: false, sourceOf: sampleSource }))

const findingsOf = (report: Report): Diagnostic[] =>
  report.files.flatMap(({ diagnostics }) => [...diagnostics])

function holds(check: (report: Report) => void): void {
  const property = fc.property(hostileReport, report => {
    // What an expectation returns is no verdict of the property.
    check(report)
  })
  fc.assert(property, { numRuns: 100 })
}

test.each(Object.keys(formats) as FormatId[])('%s holds no raw control character', format => {
  // Line ends are the format's own, the mark before a CSV too; an emoji may hold its joiner.
  const allowed = format === 'csv' ? /^\ufeff|\r\n|\u200d/g : /\n|\u200d/g
  holds(report => {
    expect(render(format, report).replace(allowed, '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
  })
})

test.each(['json', 'sarif', 'gitlab'] as const)('%s stays JSON', format => {
  holds(report => expect(() => JSON.parse(render(format, report))).not.toThrow())
})

test('json says what the report says, character by character', () => {
  holds(report =>
    expect(JSON.parse(render('json', report))).toEqual(JSON.parse(JSON.stringify(report))),
  )
})

test('ndjson stays one object a line, and loses nothing of a finding', () => {
  holds(report => {
    const lines = render('ndjson', report)
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line))
    const found = lines.filter(({ type }) => type === 'diagnostic')
    expect(found.map(({ type, path, ...finding }) => finding)).toEqual(findingsOf(report))
  })
})

test('sarif tells text from placeholders and links', () => {
  holds(report => {
    const { results } = JSON.parse(render('sarif', report)).runs[0]
    expect(results.length).toBe(findingsOf(report).length * 2)
    for (const { message } of results) {
      expect(message.text.replaceAll('{{', '').replaceAll('\\](', '')).not.toMatch(/\{\d|\]\(/)
    }
  })
})

test('junit stays well-formed, a case for each finding', () => {
  holds(report => {
    const elements = readXml(render('junit', report))
    const failures = elements.filter(({ name }) => name === 'failure')
    const errors = findingsOf(report).filter(({ severity }) => severity === 'error')
    expect(failures.map(({ attributes }) => attributes.message)).toEqual(
      errors.map(({ message }) => harmless(message).replace(/[\ufffe\uffff]/g, '�')),
    )
  })
})

test('github: every line is one of our commands, and nothing else is', () => {
  const names = { error: 'error', warning: 'warning', info: 'notice' }
  holds(report => {
    const commands = readCommands(render('github', report))
    const found = findingsOf(report)
    expect(commands.map(one => (typeof one === 'string' ? one : one.name))).toEqual([
      ...found.map(({ severity }) => names[severity]),
      'error',
    ])
    for (const [index, { message, rule }] of found.entries()) {
      const command = commands[index]!
      if (typeof command === 'string') throw new Error(`no command: ${command}`)
      expect(Object.keys(command.properties)[0]).toBe('file')
      expect(command.properties.file).toBe(harmless(report.files[0]!.path))
      expect(command.properties.title).toBe(harmless(`${report.rules[rule]!.title} ${rule}`))
      expect(command.data.startsWith(harmless(message))).toBe(true)
    }
  })
})

test('csv: a row for each finding, no cell that a spreadsheet would reckon', () => {
  holds(report => {
    const rows: string[][] = parse(render('csv', report), { bom: true, record_delimiter: '\r\n' })
    const [head, ...rest] = rows
    expect(rest.length).toBe(findingsOf(report).length)
    for (const row of rows) {
      expect(row.length).toBe(head!.length)
      for (const cell of row) expect(cell).not.toMatch(/^[=+\-@＝＋－＠\t\r\n]/)
    }
    const at = head!.indexOf('问题')
    expect(rest.map(row => row[at]!)).toEqual(
      findingsOf(report).map(({ message }) =>
        harmless(message).replace(/^(?=[=+\-@＝＋－＠])/, "'"),
      ),
    )
  })
})

test('markdown: text stays text', () => {
  const plain = ['root', 'heading', 'paragraph', 'text', 'strong', 'inlineCode', 'list', 'listItem']
  const known = new Set([...plain, 'table', 'tableRow', 'tableCell'])
  holds(report => {
    const tree = readMarkdown(render('markdown', report))
    const nodes = nodesOf(tree)
    expect(nodes.map(({ type }) => type).filter(type => !known.has(type))).toEqual([])
    const headings = tree.children.filter(node => node.type === 'heading')
    expect(headings.filter(({ depth }) => depth === 1).length).toBe(1)
    // What failed, what was skipped, the two drafts.
    expect(headings.filter(({ depth }) => depth === 2).length).toBe(4)
    const items = nodes.filter(
      node =>
        node.type === 'listItem' &&
        node.children[0]?.type === 'paragraph' &&
        node.children[0].children[0]?.type === 'strong' &&
        severities
          .map(severity => ({ error: '错误', warning: '警告', info: '提示' })[severity])
          .includes(nodesOf(node.children[0].children[0]).map(textOf).join('')),
    )
    expect(items.length).toBe(findingsOf(report).length)
    const shown = squash(nodes.map(textOf).join(''))
    for (const { message } of findingsOf(report)) expect(shown).toContain(squash(harmless(message)))
  })
})

const squash = (text: string): string => text.replace(/\s+/gu, '')
const textOf = (node: object): string => ('value' in node ? String(node.value) : '')

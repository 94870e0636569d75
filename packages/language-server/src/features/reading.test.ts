import { afterEach, expect, test } from 'vitest'
import type {
  CompletionList,
  DocumentSymbol,
  FoldingRange,
  Hover,
  Location,
  Position,
} from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { CheckedDraft, ReportResult } from '../protocol.js'
import { type Client, fixture, startClient } from '../testing/client.js'

const uri = 'file:///稿/报告.txt'
const text = fixture('subdistrict-2024.txt')
const head = '临澜县司法局2024年法治政府建设年度报告\n\n'

let client: Client
afterEach(() => client.end())

async function open(source: string, file = uri): Promise<TextDocument> {
  client = await startClient({
    capabilities: {
      textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } },
    },
  })
  await client.open(file, source)
  return TextDocument.create(file, '', 0, source)
}

/** Behind the first place of some words. */
const behind = (document: TextDocument, words: string): Position =>
  document.positionAt(document.getText().indexOf(words) + words.length)

const ask = <T>(method: string, position: Position, more = {}): Promise<T> =>
  client.request(`textDocument/${method}`, { textDocument: { uri }, position, ...more })

const hoverOn = async (source: string, words: string): Promise<string> => {
  const document = await open(source)
  const hover = await ask<Hover | null>('hover', behind(document, words))
  return hover ? (hover.contents as { value: string }).value : ''
}

test('hover on a finding says why, by which authority, and what was reckoned', async () => {
  const said = await hoverOn(text, '罚案件136')
  expect(said).toContain('**总数与分项之和不符** `number/total-mismatch`')
  expect(said).toContain('91＋27＋14＝132，文中为136件')
  expect(said).toContain('- 分项：市容环境类（第 14 行）')
  expect(said).toContain('依据：《党政机关公文处理工作条例》第二十条第（四）项')
})

test('hover on a title says what the catalogue knows of it', async () => {
  const said = await hoverOn(
    `${head}全年贯彻《中华人民共和国行政处罚法》。\n`,
    '《中华人民共和国行政',
  )
  expect(said).toContain('**中华人民共和国行政处罚法**')
  expect(said).toMatch(/- 种类：法律/)
  expect(said).toMatch(/- 通过：1996\\?-03\\?-17/)
  expect(said).toMatch(/- 2024年：有效/)
})

test('hover on a title that the catalogue does not know says no more than that', async () => {
  const said = await hoverOn(`${head}制定《临澜县岚浦湿地巡护办法》。\n`, '《临澜县')
  expect(said).toContain('没有不等于不存在')
})

test('hover on a figure says what it was read as', async () => {
  const said = await hoverOn(`${head}全年受理行政复议案件28件，办结率96.4%。\n`, '案件28')
  expect(said).toContain('**数量** 28件')
  expect(said).toContain('数值：28件')
  expect(said).toContain('时间：2024年（据本句）')
  expect(await hoverOn(`${head}全年受理行政复议案件。\n`, '行政复议')).toBe('')
})

test('the outline has the sections, one in another, and folds them', async () => {
  const document = await open(text)
  const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', {
    textDocument: { uri },
  })
  expect(symbols.map(({ name }) => name.slice(0, 2))).toEqual(['一、', '二、', '三、', '四、'])
  expect(symbols[0]!.children!.length).toBeGreaterThan(1)
  for (const { name, range, selectionRange } of symbols) {
    expect(document.getText(selectionRange)).toBe(name)
    expect(document.getText(range).startsWith(name)).toBe(true)
  }
  const folds = await client.request<FoldingRange[]>('textDocument/foldingRange', {
    textDocument: { uri },
  })
  const starts = symbols.map(({ range }) => range.start.line)
  expect(folds.map(({ startLine }) => startLine)).toEqual(expect.arrayContaining(starts))
  expect(folds.every(({ startLine, endLine }) => startLine < endLine)).toBe(true)
})

test('titles of the catalogue are proposed behind an open 《', async () => {
  const document = await open(`${head}认真贯彻《行政处`)
  const { items } = await ask<CompletionList>('completion', behind(document, '《行政处'))
  expect(items[0]!.label).toBe('中华人民共和国行政处罚法')
  const edited = TextDocument.applyEdits(document, [items[0]!.textEdit as never])
  expect(edited).toBe(`${head}认真贯彻《中华人民共和国行政处罚法》`)
  const closed = await open(`${head}认真贯彻《行政处》。`)
  const inside = await ask<CompletionList>('completion', behind(closed, '《行政处'))
  expect(TextDocument.applyEdits(closed, [inside.items[0]!.textEdit as never])).toContain(
    '《中华人民共和国行政处罚法》。',
  )
  const prose = await ask<CompletionList>('completion', behind(closed, '认真贯彻'))
  expect(prose.items).toEqual([])
})

test('what is not in force in the year of the report is proposed last, and said to be so', async () => {
  const years = ['2012', '2024'].map(
    year => `临澜县司法局${year}年法治政府建设年度报告\n\n贯彻《合同法`,
  )
  const details = []
  for (const source of years) {
    const document = await open(source)
    const at = document.positionAt(source.length)
    const { items } = await ask<CompletionList>('completion', at)
    details.push(items.find(({ label }) => label === '中华人民共和国合同法')?.detail)
  }
  expect(details).toEqual([undefined, '已失效'])
})

test('headings that the report lacks are proposed at the start of a line', async () => {
  const source = `${head}一、主要举措和成效\n\n做了工作。\n\n二、`
  const document = await open(source)
  const { items } = await ask<CompletionList>('completion', document.positionAt(source.length))
  expect(items.map(({ label }) => label)).toContain('推进法治政府建设存在的不足和原因')
  expect(items.map(({ label }) => label)).not.toContain('推进法治政府建设的主要举措和成效')
  const edited = TextDocument.applyEdits(document, [items[0]!.textEdit as never])
  expect(edited).toBe(`${source}${items[0]!.label}`)
})

test('a title leads to its other mentions, by another of its names too', async () => {
  const source = `${head}贯彻《中华人民共和国行政处罚法》，开展《行政处罚法》培训。学习《行政许可法》。\n`
  const document = await open(source)
  const second = behind(document, '，开展《行政')
  const found = await ask<Location[]>('references', second, {
    context: { includeDeclaration: true },
  })
  expect(found.map(({ range }) => document.getText(range))).toEqual([
    '《中华人民共和国行政处罚法》',
    '《行政处罚法》',
  ])
  expect(await ask<Location[]>('definition', second)).toEqual([found[0]])
  expect(await ask<Location[]>('definition', behind(document, '贯彻《中华'))).toEqual([found[1]])
})

test('an indicator leads to its other figures', async () => {
  const source = `${head}一、主要举措和成效\n\n受理52件，办结50件，办结率96.2%。\n\n二、不足\n\n办结率96.2%，不高。\n`
  const document = await open(source)
  const found = await ask<Location[]>('references', behind(document, '，办结率'), {
    context: { includeDeclaration: true },
  })
  expect(found.map(({ range }) => document.getText(range))).toEqual(['办结率', '办结率'])
})

const checked = async () => (await client.lastChecked(uri)) as CheckedDraft

test('the ledger adds up, and its rows lead to their places', async () => {
  const document = await open(text)
  const { score, ledger, counts, findings, checklist } = await checked()
  const points = ledger.reduce((sum, row) => sum + row.points, 0)
  expect(100 - points).toBeCloseTo(score.total)
  expect(ledger.every(({ ranges, count }) => ranges.length === count)).toBe(true)
  const total = ledger.find(({ rule }) => rule === 'number/total-mismatch')!
  expect(document.getText(total.ranges[0])).toBe('136件')
  expect(counts.error + counts.warning + counts.info).toBe(findings.length)
  expect(checklist.map(({ status }) => status)).toEqual(Array(4).fill('present'))
})

test('a missing section can be put where it belongs, and is found there', async () => {
  const source = `${head}一、推进法治政府建设的主要举措和成效\n\n（一）健全制度。全年制定制度3件。\n\n二、下一年度推进法治政府建设的主要安排\n\n加强培训。\n\n临澜县司法局\n2025年1月10日\n`
  await open(source)
  let now = TextDocument.create(uri, '', 0, source)
  for (const id of ['problems', 'leadership']) {
    const { checklist } = await checked()
    const item = checklist.find(one => one.id === id)!
    expect(item.status).toBe('missing')
    now = TextDocument.create(uri, '', 0, TextDocument.applyEdits(now, [...item.insertion!]))
    await client.change(uri, [{ text: now.getText() }])
  }
  const { checklist } = await checked()
  expect(checklist.filter(({ kind }) => kind === 'section').map(({ status }) => status)).toEqual(
    Array(4).fill('present'),
  )
  expect(now.getText().match(/^[一二三四]、.{4}/gm)).toEqual([
    '一、推进法治',
    '二、推进法治',
    '三、党政主要',
    '四、下一年度',
  ])
  const { report } = await client.request<ReportResult>('hegao/report', { uri })
  expect(report.files[0]!.diagnostics.map(({ rule }) => rule)).not.toContain(
    'structure/heading-number',
  )
})

test('a missing section at the end goes before signature and date', async () => {
  const source = `# ${head}## 一、推进法治政府建设的主要举措和成效\n\n全年制定制度3件。\n\n临澜县司法局\n\n2025年1月10日\n`
  const file = 'file:///稿/报告.md'
  const document = await open(source, file)
  const { checklist } = (await client.lastChecked(file)) as CheckedDraft
  const { insertion } = checklist.find(({ id }) => id === 'plan')!
  expect(TextDocument.applyEdits(document, [...insertion!])).toBe(
    source.replace(
      '\n\n临澜县司法局\n',
      `\n\n## 二、下一年度推进法治政府建设的主要安排\n\n【待补充】${checklist.find(({ id }) => id === 'plan')!.hint}\n\n临澜县司法局\n`,
    ),
  )
})

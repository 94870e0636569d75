// Reads rules/catalogue/laws: one row a law, name or number of articles, checked with file and line, and packs them.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hasPackingSigns, keyOf, packLaws, packName } from '@hegao/core'
import { LineCounter, parseDocument } from 'yaml'
import { readTable, report } from './table.mjs'

/** Which kinds each file holds. */
const files = {
  'statutes.tsv': { 宪法: 'constitution', 法律: 'statute', 修正案: 'amendment' },
  'decisions.tsv': { 决定: 'decision', 法律解释: 'interpretation' },
  'regulations.tsv': { 行政法规: 'regulation', 监察法规: 'supervision-regulation' },
  'department-rules.tsv': { 部门规章: 'department-rule' },
  'party-regulations.tsv': { 党内法规: 'party-regulation' },
  'policies.tsv': { 政策文件: 'policy' },
}
const columns = [
  'title',
  'kind',
  'issuers',
  'adopted',
  'effective',
  'amended',
  'repealed',
  'successor',
  'numbers',
  'verified',
  'source',
]
const nameColumns = ['name', 'use', 'titles', 'note', 'source']
const articleColumns = ['title', 'articles', 'verified', 'source']
const uses = ['short', 'colloquial', 'slip', 'none']
const verifications = ['text', 'secondary', 'practice']

/** True for a day of the calendar, written 2021-08-11. */
function isDay(text) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

const listOf = cell => (cell === '' ? [] : cell.split(';'))

/** @returns {{data?: object, sources?: object, errors: {path: string, line: number, column: number, message: object}[]}} */
export function readLaws(folder, date) {
  const errors = []
  const read = (name, header) => {
    const path = `catalogue/laws/${name}`
    const table = readTable(readFileSync(join(folder, name), 'utf8'), path, header)
    errors.push(...table.errors)
    return table.rows
  }
  const laws = Object.keys(files).flatMap(name =>
    read(name, columns).map(row => ({ ...row, kinds: files[name] })),
  )
  const names = read('names.tsv', nameColumns)
  const articles = read('articles.tsv', articleColumns)
  errors.push(...checkLaws(laws), ...checkNames(names, laws), ...checkArticles(articles, laws))
  const coverage = readCoverage(readFileSync(join(folder, 'coverage.yaml'), 'utf8'))
  errors.push(...coverage.errors)
  if (errors.length > 0) return { errors }
  const { data, sources } = pack(laws, names, articles)
  return { data: { date, coverage: coverage.list, ...data }, sources, errors }
}

/** How far each file reaches, in the order of the files. */
export function readCoverage(text) {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const errors = []
  const list = Object.entries(files).map(([name, kinds]) => {
    const entry = document.get(name)?.toJSON() ?? {}
    const offset = document.get(name, true)?.range?.[0] ?? 0
    const place = { path: 'catalogue/laws/coverage.yaml', line: lines.linePos(offset).line }
    const { until, complete, gaps } = entry
    const isWhole = ['yes', 'no'].includes(complete) && gaps?.['zh-CN'] && gaps.en
    if (!isWhole || !isDay(String(until)))
      errors.push(
        report(
          place,
          `“${name}”应写明 until（日期）、complete（yes 或 no）、gaps（zh-CN 和 en）`,
          `“${name}” needs until (a day), complete (yes or no) and gaps (zh-CN and en)`,
        ),
      )
    return { kinds: Object.values(kinds), until, complete: complete === 'yes', gaps }
  })
  return { list, errors }
}

export function checkLaws(laws) {
  const errors = []
  const titles = new Set(laws.map(({ cells }) => cells.title))
  const seen = new Map()
  for (const row of laws) {
    const { cells, kinds } = row
    const { title, kind, adopted, effective, repealed, successor, verified, source } = cells
    const wrong = (zh, en) => errors.push(report(row, zh, en))
    if (title === '') {
      wrong('篇名为空', 'The title is empty')
      continue
    }
    if (hasPackingSigns(title))
      wrong(
        '篇名里不能有 | ~ @ ! # + % & = ? * ^ _ 这些半角符号',
        'A title has none of the signs | ~ @ ! # + % & = ? * ^ _',
      )
    const key = keyOf(title)
    const first = seen.get(key)
    if (first)
      wrong(
        `“${title}”与 ${first.path} 第 ${first.line} 行是同一篇`,
        `“${title}” is there already: ${first.path}, line ${first.line}`,
      )
    seen.set(key, row)
    if (!(kind in kinds))
      wrong(
        `种类“${kind}”不属于这个文件，可以是：${Object.keys(kinds).join('、')}`,
        `The kind “${kind}” has no place in this file; known: ${Object.keys(kinds).join(', ')}`,
      )
    if (!verifications.includes(verified))
      wrong(
        `verified 应为 ${verifications.join('、')} 之一`,
        `verified must be one of ${verifications.join(', ')}`,
      )
    if (source === '') wrong('没有写来源', 'The source is missing')
    if (successor !== '' && !titles.has(successor))
      wrong(
        `接替它的“${successor}”不在目录里`,
        `The successor “${successor}” is not in the catalogue`,
      )
    if (successor === title) wrong('它不能接替自己', 'It cannot be its own successor')

    const amendments = listOf(cells.amended).map(version => version.split(':'))
    const days = [adopted, effective, ...amendments.flat()]
    if (repealed !== '?' && repealed !== 'unchecked') days.push(repealed)
    for (const day of days)
      if (day !== '' && !isDay(day))
        wrong(`“${day}”不是日期，应写成 2021-08-11 的样子`, `“${day}” is no day like 2021-08-11`)
      else if (day !== '' && (day < '1945' || day >= '2070'))
        wrong(`“${day}”不在1945年至2069年之间`, `“${day}” is not between 1945 and 2069`)
    const before = (earlier, later, zh, en) => {
      if (isDay(earlier) && isDay(later) && later < earlier) wrong(zh, en)
    }
    before(
      adopted,
      effective,
      `施行（${effective}）早于公布（${adopted}）`,
      `It came into force (${effective}) before it was adopted (${adopted})`,
    )
    before(
      adopted,
      repealed,
      `废止（${repealed}）早于公布（${adopted}）`,
      `It was repealed (${repealed}) before it was adopted (${adopted})`,
    )
    let last = adopted
    for (const [day, from = ''] of amendments) {
      if (day === last || (isDay(day) && isDay(last) && day < last))
        wrong(
          `修改（${day}）不晚于前一次（${last}）`,
          `The amendment of ${day} is not after ${last}`,
        )
      before(
        day,
        from,
        `修改的施行（${from}）早于修改（${day}）`,
        `The amendment of ${day} is in force before, on ${from}`,
      )
      before(
        day,
        repealed,
        `废止（${repealed}）早于修改（${day}）`,
        `It was repealed (${repealed}) before its amendment of ${day}`,
      )
      last = day
    }
  }
  return errors
}

export function checkNames(names, laws) {
  const errors = []
  const titles = new Map(laws.map(({ cells }) => [cells.title, cells]))
  const keys = new Set(laws.map(({ cells }) => keyOf(cells.title)))
  const seen = new Map()
  for (const row of names) {
    const { name, use, titles: meant, note, source } = row.cells
    const wrong = (zh, en) => errors.push(report(row, zh, en))
    const key = keyOf(name)
    const first = seen.get(key)
    if (first)
      wrong(
        `“${name}”在第 ${first.line} 行已有，一个名称只能有一行`,
        `“${name}” is there already in line ${first.line}: a name has one row`,
      )
    seen.set(key, row)
    if (keys.has(key))
      wrong(`“${name}”本身就是目录里的篇名`, `“${name}” is itself a title of the catalogue`)
    if (!uses.includes(use))
      wrong(`use 应为 ${uses.join('、')} 之一`, `use must be one of ${uses.join(', ')}`)
    if (source === '') wrong('没有写来源', 'The source is missing')
    if (use === 'none' && (meant !== '' || note === ''))
      wrong(
        '并不存在的法律不应有 titles，应在 note 里说明',
        'A law that does not exist has no titles, and a note that says so',
      )
    if (use !== 'none' && meant === '') wrong('没有写它指哪一篇', 'The titles are missing')
    for (const title of listOf(meant))
      if (!titles.has(title))
        wrong(`它所指的“${title}”不在目录里`, `The title “${title}” is not in the catalogue`)
  }
  return errors
}

/** How many articles a law has: of versions that are there, more and more of them. */
export function checkArticles(rows, laws) {
  const errors = []
  const known = new Map(laws.map(({ cells }) => [cells.title, cells]))
  for (const row of rows) {
    const { title, articles, verified, source } = row.cells
    const wrong = (zh, en) => errors.push(report(row, zh, en))
    const law = known.get(title)
    if (!law) {
      wrong(`“${title}”不在目录里`, `The title “${title}” is not in the catalogue`)
      continue
    }
    if (!['text', 'practice'].includes(verified))
      wrong('verified 应为 text、practice 之一', 'verified must be one of text, practice')
    if (source === '') wrong('没有写来源', 'The source is missing')
    const days = [law.adopted, ...listOf(law.amended).map(version => version.split(':')[0])]
    let last = { at: -1, count: 0 }
    for (const entry of articles.split(';')) {
      const [day, count] = entry.split(':')
      const next = { at: days.indexOf(day), count: Number(count) }
      if (next.at < 0)
        wrong(`“${title}”没有“${day}”的文本`, `“${title}” has no version of “${day}”`)
      else if (!(/^[1-9]\d*$/.test(count ?? '') && next.count > last.count && next.at > last.at))
        wrong(
          `“${entry}”应写成 2021-01-22:86 的样子，日期和条数都比前一个大`,
          `“${entry}” must be like 2021-01-22:86, later and more than the one before`,
        )
      last = next
    }
  }
  return errors
}

/** Core's LawData, and where each row comes from: the text of each source and its number for each row. */
function pack(laws, names, articles) {
  const rowOf = new Map(laws.map(({ cells }, row) => [cells.title, row]))
  const named = names.map(({ cells: { name, use, titles, note } }) =>
    packName(
      name,
      use,
      listOf(titles).map(title => rowOf.get(title)),
      note,
    ),
  )
  const rows = laws.map(({ cells, kinds }) => ({
    ...cells,
    kind: kinds[cells.kind],
    issuers: listOf(cells.issuers),
    amended: listOf(cells.amended),
    numbers: listOf(cells.numbers),
  }))
  const sources = [...new Set(laws.map(({ cells }) => cells.source))]
  const numberOf = new Map(sources.map((source, index) => [source, index]))
  return {
    data: {
      ...packLaws(rows),
      names: named.join('\n'),
      articles: articles
        .map(({ cells }) => `${rowOf.get(cells.title)}|${cells.articles}`)
        .join('\n'),
    },
    sources: { sources, rows: laws.map(({ cells }) => numberOf.get(cells.source)).join(' ') },
  }
}

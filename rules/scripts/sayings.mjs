// Reads what happened when, numbered events and fixed formulations from rules/catalogue: timeline.yaml,
// editions.yaml, formulations.yaml. Every row has its source; rows that contradict one another are
// refused with file and line.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isSeq, LineCounter, parseDocument } from 'yaml'

const isWord = value => typeof value === 'string' && value !== '' && value.trim() === value
const isWords = value => Array.isArray(value) && value.every(isWord)
const isYear = value => Number.isInteger(value) && value > 1900 && value < 2100
const oneOf = (...values) => Object.assign(value => values.includes(value), { values })
const isDay = value => /^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/.test(String(value))

const optional = isValid => ({ isValid, optional: true })
const sourced = { source: isWord, verified: oneOf('text', 'secondary', 'practice') }

/** What each list holds: words, or rows of these keys. */
const files = {
  timeline: {
    events: {
      name: isWord,
      kind: oneOf(
        'congress',
        'plenum',
        'session',
        'committee',
        'five-year-plan',
        'law-education',
        'campaign',
        'term',
      ),
      from: isDay,
      to: optional(isDay),
      unheld: optional(oneOf(true)),
      ...sourced,
    },
    coming: isWord,
    underway: isWord,
    begun: isWord,
    preparing: isWord,
    making: isWord,
    plain: value => typeof value === 'string',
    lookingBack: isWord,
  },
  editions: {
    series: { names: isWords, first: isYear, local: optional(oneOf(true)), ...sourced },
    anniversaries: { names: isWords, year: isYear, ...sourced },
    days: {
      names: isWords,
      month: value => Number.isInteger(value) && value >= 1 && value <= 12,
      day: value => Number.isInteger(value) && value >= 1 && value <= 31,
      ...sourced,
    },
    localWords: isWord,
    nationalWords: isWord,
    awards: isWord,
    lookingBack: isWord,
    held: isWord,
    planTitles: isWord,
  },
  formulations: {
    misquotes: { wrong: isWord, right: isWord, severity: oneOf('error', 'warning'), ...sourced },
    labels: {
      label: isWord,
      right: isWord,
      verb: optional(isWord),
      wrongVerbs: optional(isWords),
      beside: optional(isWords),
      ending: optional(isWord),
      wrongEndings: optional(isWords),
      endingVerbs: optional(isWords),
      ...sourced,
    },
    lists: {
      name: isWord,
      members: isWords,
      least: optional(Number.isInteger),
      wrong: optional(isWords),
      former: optional(isWords),
      since: optional(isYear),
      ...sourced,
    },
    runs: { parts: isWords, orders: isWords, ...sourced },
  },
}
/** Lists that rules read without asking whether they are there. */
const always = {
  labels: ['wrongVerbs', 'beside', 'wrongEndings', 'endingVerbs'],
  lists: ['wrong', 'former'],
}

/** @returns {{sayings: object, errors: {path: string, line: number, column: number, message: object}[]}} */
export function readSayings(folder) {
  const errors = []
  const sayings = {}
  for (const [name, lists] of Object.entries(files)) {
    const path = join('catalogue', `${name}.yaml`)
    const lines = new LineCounter()
    const source = readFileSync(join(folder, `${name}.yaml`), 'utf8')
    const document = parseDocument(source, { lineCounter: lines })
    const report = (offset, zh, en) => {
      const { line, col } = lines.linePos(offset)
      errors.push({ path, line, column: col, message: { 'zh-CN': zh, en } })
    }
    for (const error of document.errors)
      report(error.pos[0], `不是合法的 YAML：${error.message}`, error.message)
    sayings[name] = {}
    for (const [key, shape] of Object.entries(lists)) {
      const list = document.get(key, true)
      if (!isSeq(list)) {
        report(0, `缺少“${key}”这一列表`, `The list “${key}” is missing`)
        continue
      }
      const rows = list.items.map(item => ({ value: item.toJSON(), at: item.range[0] }))
      for (const row of rows) checkShape(row, shape, report)
      if (errors.length > 0) continue
      contradictions[key]?.(rows, report)
      sayings[name][key] = rows.map(({ value }) => compile(value, key))
    }
  }
  return { sayings, errors }
}

function checkShape({ value, at }, shape, report) {
  if (typeof shape === 'function') {
    if (!shape(value)) report(at, `${JSON.stringify(value)} 不是一个词`, `no word`)
    return
  }
  for (const key of Object.keys(value ?? {}))
    if (!shape[key]) report(at, `不认识“${key}”这一项`, `Unknown key “${key}”`)
  for (const [key, want] of Object.entries(shape)) {
    const isValid = want.isValid ?? want
    const given = value?.[key]
    if (given === undefined && want.optional) continue
    if (isValid(given)) continue
    const values = isValid.values ? `，应为 ${isValid.values.join('、')} 之一` : ''
    report(at, `“${key}”不合要求：${JSON.stringify(given)}${values}`, `“${key}” is not valid`)
  }
}

const dayOf = (written, last) => {
  const [year, month, day = last ? 31 : 1] = String(written).split('-').map(Number)
  return year * 10_000 + month * 100 + day
}

/** Of these one follows another. */
const periods = ['five-year-plan', 'law-education']
const numerals = '零一二三四五六七八九'
/** 二十届四中全会 is the fourth of the 二十届. */
const orderOf = name => /^(?<term>.+届)(?<number>.)中全会$/.exec(name)?.groups

const contradictions = {
  events(rows, report) {
    const named = new Map()
    let before = 0
    for (const { value, at } of rows) {
      const { name, kind } = value
      const [from, to] = [dayOf(value.from), value.to && dayOf(value.to, true)]
      if (named.has(name)) report(at, `“${name}”重复`, `${name} is there twice`)
      if (to && to < from) report(at, `“${name}”的结束早于开始`, `${name} ends before it begins`)
      if (from < before) report(at, `“${name}”没有按日期排列`, `${name} is out of order`)
      before = from
      const own = orderOf(name)
      for (const [other, day] of named) {
        const theirs = orderOf(other)
        if (!own || theirs?.term !== own.term) continue
        const later = numerals.indexOf(theirs.number) > numerals.indexOf(own.number)
        if (later && day < from)
          report(at, `“${other}”不会早于“${name}”`, `${other} before ${name}`)
      }
      const last = periods.includes(kind)
        ? rows.findLast(row => row.value.kind === kind && row.at < at)
        : undefined
      if (last?.value.to && dayOf(last.value.to, true) >= from)
        report(at, `“${name}”与“${last.value.name}”的时期重叠`, `${name} overlaps another period`)
      named.set(name, from)
    }
  },
  series(rows, report) {
    const names = new Set()
    for (const { value, at } of rows)
      for (const name of value.names) {
        if (names.has(name)) report(at, `“${name}”重复`, `${name} is there twice`)
        names.add(name)
      }
  },
  misquotes(rows, report) {
    const rights = new Set(rows.map(({ value }) => value.right))
    for (const { value, at } of rows)
      for (const right of rights)
        if (right.includes(value.wrong))
          report(
            at,
            `“${value.wrong}”就在正确的“${right}”之中`,
            `${value.wrong} is part of ${right}`,
          )
  },
  labels(rows, report) {
    for (const { value, at } of rows) {
      if (value.wrongVerbs?.includes(value.verb) || value.wrongEndings?.includes(value.ending))
        report(at, `“${value.label}”的正确写法列进了错误写法`, `${value.label}: right is wrong`)
      if (!value.right.includes(value.label))
        report(at, `“${value.right}”里没有“${value.label}”`, `${value.right} lacks its label`)
    }
  },
  lists(rows, report) {
    for (const { value, at } of rows) {
      const both = [...(value.wrong ?? []), ...(value.former ?? [])]
      for (const word of both.filter(one => value.members.includes(one)))
        report(at, `“${word}”既是成员又是错误写法`, `${word} is a member and wrong`)
      if ((value.least ?? 0) > value.members.length)
        report(at, `“${value.name}”的 least 多于成员数`, `${value.name}: least is too many`)
      if ((value.former === undefined) !== (value.since === undefined))
        report(at, `former 和 since 要一起写`, `former and since go together`)
    }
  },
  runs(rows, report) {
    for (const { value, at } of rows)
      for (const order of value.orders)
        if ([...value.parts].some(part => order.split(part).length !== 2))
          report(at, `“${order}”不是各部分各一次`, `${order} does not have each part once`)
  },
}

/** Source and days in the form that rules read. */
function compile(value, key) {
  if (typeof value === 'string') return value
  const { source, verified, ...rest } = value
  const [, name = source, clause] = /^(《.+》)(第[^（）]+条(?:第（.）项)?)$/.exec(source) ?? []
  const level = !name.startsWith('《')
    ? '实务'
    : /(?:规定|章程|条例)》/.test(name)
      ? '党内法规'
      : '政策'
  const compiled = {
    ...Object.fromEntries((always[key] ?? []).map(list => [list, []])),
    ...rest,
    source: { level, name, ...(clause && verified === 'text' ? { clause } : {}), verified },
  }
  if (key === 'events') {
    compiled.from = dayOf(rest.from)
    if (rest.to) compiled.to = dayOf(rest.to, true)
  }
  return compiled
}

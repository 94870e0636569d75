// Reads the words that are mistaken for others from rules/catalogue/confusions.yaml and compiles each
// row into a regular expression. A row whose own example is not found, or whose near miss is, is
// refused with file and line.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isMap, isSeq, LineCounter, parseDocument } from 'yaml'

const path = 'catalogue/confusions.yaml'
const kinds = ['typo', 'variant', 'misuse', 'redundant', 'negation']
/** Kinds whose message has to say more than what to write instead. */
const explained = ['misuse', 'redundant', 'negation']

const isWord = value => typeof value === 'string' && value !== '' && value.trim() === value
const isWords = value => Array.isArray(value) && value.length > 0 && value.every(isWord)
const oneOf = (...values) => Object.assign(value => values.includes(value), { values })

const shared = {
  kind: oneOf(...kinds),
  severity: oneOf('warning', 'info'),
  level: oneOf('法律', '党内法规', '国家标准', '政策', '实务'),
  source: isWord,
  verified: oneOf('text', 'secondary', 'practice'),
}
const needed = { wrong: isWord, example: isWord, nearMiss: isWord }
const contexts = { before: isWords, after: isWords, notBefore: isWords, notAfter: isWords }
const optional = { right: isWord, note: isWord, severity: shared.severity, ...contexts }

const han = '\\u3400-\\u9fff'
const figure =
  '(?:[0-9０-９]{1,12}(?:[.．,，][0-9０-９]{1,12}){0,4}|[一二三四五六七八九十百千两]{1,6})[十百千万亿]{0,2}'
const monthAndDay =
  '[0-9０-９一二三四五六七八九十]{1,3}月(?:底|末|初|份|[上中下]旬|[0-9０-９一二三四五六七八九十]{1,3}[日号])?'
/** What the file may write in braces besides its own lists of words. */
const blanks = {
  数: figure,
  日期: `(?:(?:[0-9０-９]{4}|[二〇○零一三四五六七八九]{4})年(?:${monthAndDay}|年?[底末初])?|[今去上本]年(?:${monthAndDay}|年?[底末初])?|${monthAndDay}|年底|年末|月底|目前|当前|现在|今日|发稿)`,
  // A word of purpose turns 防止事故，确保不再发生 into what is meant.
  词: `(?:(?!确保|保证|做到|力争|实现|达到|使|让|[而以])[${han}“”]){0,14}?`,
  句首: '(?:^|[，。；：、！？…（“‘》\\0\\s,;:!?("])',
  句末: '(?:$|[，。；：、！？…）”’\\0\\s,;:!?)"])',
  停顿: '(?:$|[，。；！？）\\n,;!?)])',
}

const literal = words => words.replace(/[.*+?^$()[\]\\|]/g, '\\$&')

/** 约{数}余 as a regular expression; each blank is a group where `capture` is set. */
function compile(words, lists, capture) {
  return words
    .split(/(\{[^{}]*\})/)
    .map(piece => {
      const name = /^\{(.*)\}$/.exec(piece)?.[1]
      if (name === undefined) return literal(piece)
      const inside = blanks[name] ?? (lists[name] && `(?:${lists[name].map(literal).join('|')})`)
      if (inside === undefined) throw new Error(name)
      return capture ? `(${inside})` : inside
    })
    .join('')
}

function patternOf({ wrong, before, after, notBefore, notAfter }, lists) {
  const any = words => words.map(word => compile(word, lists, false)).join('|')
  return [
    before && `(?<=${any(before)})`,
    notBefore && `(?<!${any(notBefore)})`,
    compile(wrong, lists, true),
    after && `(?=${any(after)})`,
    notAfter && `(?!${any(notAfter)})`,
  ]
    .filter(Boolean)
    .join('')
}

const longest = words => words.reduce((a, b) => (b.length > a.length ? b : a))
const keyOf = wrong => longest(wrong.split(/\{[^{}]*\}/))

/** @returns {{confusions: object[], errors: {path: string, line: number, column: number, message: object}[]}} */
export function readConfusions(folder) {
  const errors = []
  const lines = new LineCounter()
  const text = readFileSync(join(folder, 'confusions.yaml'), 'utf8')
  const document = parseDocument(text, { lineCounter: lines })
  const report = (offset, zh, en) => {
    const { line, col } = lines.linePos(offset)
    errors.push({ path, line, column: col, message: { 'zh-CN': zh, en } })
  }
  for (const error of document.errors)
    report(error.pos[0], `不是合法的 YAML：${error.message}`, error.message)
  const lists = document.get('words')?.toJSON() ?? {}
  const groups = document.get('groups', true)
  if (!isSeq(groups)) report(0, '缺少“groups”这一列表', 'The list “groups” is missing')
  if (errors.length > 0) return { confusions: [], errors }

  const confusions = []
  const known = new Map()
  for (const group of groups.items) {
    const { rows: _, ...common } = group.toJSON()
    checkShape(common, { ...shared }, {}, problem => report(group.range[0], ...problem))
    const rows = isMap(group) ? group.get('rows', true) : undefined
    if (!isSeq(rows)) {
      report(group.range[0], '这一组缺少“rows”', 'The group has no “rows”')
      continue
    }
    for (const item of rows.items) {
      const row = item.toJSON()
      const refuse = (...problem) => report(item.range[0], ...problem)
      if (!checkShape(row, needed, optional, problem => refuse(...problem))) continue
      const confusion = compileRow({ ...common, ...row }, lists, refuse)
      if (!confusion) continue
      if (known.has(confusion.pattern))
        refuse(`与第${known.get(confusion.pattern)}行重复`, `There twice: ${row.wrong}`)
      known.set(confusion.pattern, lines.linePos(item.range[0]).line)
      confusions.push(confusion)
    }
  }
  return { confusions, errors }
}

/** True where the value has all keys that it must have and no other. */
function checkShape(value, must, may, refuse) {
  let sound = true
  const wrong = (zh, en) => {
    sound = false
    refuse([zh, en])
  }
  for (const key of Object.keys(value ?? {}))
    if (!must[key] && !may[key]) wrong(`不认识“${key}”这一项`, `Unknown key “${key}”`)
  for (const [key, isValid] of Object.entries({ ...may, ...must })) {
    const given = value?.[key]
    if (given === undefined && may[key] && !must[key]) continue
    if (isValid(given)) continue
    const values = isValid.values ? `，应为 ${isValid.values.join('、')} 之一` : ''
    wrong(`“${key}”不合要求：${JSON.stringify(given)}${values}`, `“${key}” is not valid`)
  }
  return sound
}

function compileRow(row, lists, refuse) {
  const { kind, severity, right, note, level, source, verified, wrong, example, nearMiss } = row
  if (right === undefined && (kind === 'typo' || kind === 'variant' || kind === 'misuse'))
    refuse(`“${wrong}”缺少 right`, `“${wrong}” has no right words`)
  if (note === undefined && explained.includes(kind))
    refuse(`“${wrong}”缺少 note，说明为什么`, `“${wrong}” has no note that says why`)
  const pattern = tryPattern(row, lists, refuse)
  if (!pattern) return undefined
  const key = keyOf(wrong)
  const finds = text => new RegExp(pattern, 'u').test(text)
  if (!finds(example)) refuse(`例句里找不到“${wrong}”`, `Not found in its example: ${wrong}`)
  if (finds(nearMiss)) refuse(`“${wrong}”误报了正确的句子`, `Found in its near miss: ${wrong}`)
  if (!nearMiss.includes(key) && !(right && nearMiss.includes(keyOf(right))))
    refuse(
      `正确的句子里既没有“${key}”也没有“${right ?? ''}”`,
      `The near miss has neither “${key}” nor the right words`,
    )
  if (right && finds(right)) refuse(`“${right}”自己也会被指出`, `“${right}” would be found itself`)
  return {
    kind,
    severity,
    pattern,
    key,
    ...(right ? { right } : {}),
    ...(note ? { note } : {}),
    source: { level, name: source, verified },
  }
}

function tryPattern(row, lists, refuse) {
  try {
    return patternOf(row, lists)
  } catch ({ message }) {
    refuse(`不认识“{${message}}”`, `Unknown blank “{${message}}”`)
    return undefined
  }
}

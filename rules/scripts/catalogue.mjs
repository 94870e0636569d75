// Reads rules/catalogue: facts that an expert edits, one YAML file a subject, each value checked.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isSeq, LineCounter, parseDocument } from 'yaml'

const isWord = value => typeof value === 'string' && value.trim() === value && value !== ''

/** What each file holds: key in the file, name in the catalogue, and whether it is rows of words. */
const files = {
  'rates.yaml': { bounded: 'boundedRates', unbounded: 'unboundedRates' },
  'kinds.yaml': {
    wholes: 'wholes',
    dimensions: 'dimensions',
    outcomes: 'outcomes',
    attributes: 'attributes',
    stages: 'stages',
  },
  'repetition.yaml': { reduplicated: 'reduplicated', ambivalent: 'ambivalent' },
}
const rows = new Set(['wholes', 'dimensions'])

/** @returns {{catalogue: object, errors: {path: string, line: number, column: number, message: object}[]}} */
export function readCatalogue(folder) {
  const errors = []
  const found = {}
  const open = name => {
    const path = join('catalogue', name)
    const lines = new LineCounter()
    const document = parseDocument(readFileSync(join(folder, name), 'utf8'), { lineCounter: lines })
    const report = (offset, zh, en) => {
      const { line, col } = lines.linePos(offset)
      errors.push({ path, line, column: col, message: { 'zh-CN': zh, en } })
    }
    for (const error of document.errors)
      report(error.pos[0], `不是合法的 YAML：${error.message}`, error.message)
    return { document, report }
  }

  for (const [name, keys] of Object.entries(files)) {
    const { document, report } = open(name)
    for (const [key, target] of Object.entries(keys)) {
      const list = document.get(key, true)
      if (!isSeq(list)) {
        report(0, `缺少“${key}”这一列表`, `The list “${key}” is missing`)
        continue
      }
      const seen = new Set()
      for (const item of list.items) {
        const value = item.toJSON()
        const valid = rows.has(target)
          ? Array.isArray(value) && value.length > 1 && value.every(isWord)
          : isWord(value)
        const written = JSON.stringify(value)
        if (!valid)
          report(
            item.range[0],
            `${written} 不是${rows.has(target) ? '一组词' : '一个词'}`,
            `${written} is no ${rows.has(target) ? 'row of words' : 'word'}`,
          )
        else if (seen.has(written))
          report(item.range[0], `${written} 重复`, `${written} is there twice`)
        seen.add(written)
      }
      found[target] = list.toJSON()
    }
  }
  const { document, report } = open('catalogue.yaml')
  const date = String(document.get('date') ?? '')
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date))
    report(0, '“date”应写成 2026-09-28 的样子', '“date” must look like 2026-09-28')
  const { reduplicated, ambivalent, ...lists } = found
  return { catalogue: { date, ...lists, repetition: { reduplicated, ambivalent } }, errors }
}

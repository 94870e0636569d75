import type { Language } from '@hegao/core'
import type { ListedFact } from './list.js'
import { keys, kinds } from './words.js'

/** One fact in two lines: its place, kind and words; below, what was read in them. */
export function printFact({ kind, range, text, data }: ListedFact, language: Language): string {
  const { line, column } = range.start
  const title = kinds[kind]?.[language] ?? kind
  const said = pairs(data, language)
  return `${line}:${column}  ${title}  ${oneLine(text)}\n${said ? `    ${said}\n` : ''}`
}

/** What stands around a fact; it is in the JSON, and the reader has it before his eyes. */
const context = new Set([
  'sentence',
  'before',
  'after',
  'section',
  'occasions',
  'precision',
  'plan',
])

/** What does not hold (false) and what is not there is left out. */
function pairs(data: Readonly<Record<string, unknown>>, language: Language): string {
  return Object.entries(data)
    .filter(([key, value]) => !context.has(key) && !isNothing(value))
    .map(([key, value]) => {
      const name = language === 'en' ? key : (keys[key] ?? key)
      return value === true ? name : `${name}＝${show(value, language)}`
    })
    .join(' · ')
}

function show(value: unknown, language: Language): string {
  if (Array.isArray(value)) {
    const shown = value.filter(one => !isNothing(one)).map(one => show(one, language))
    return `［${shown.join('，')}］`
  }
  if (typeof value !== 'object' || value === null) return oneLine(String(value))
  const { range, text, ...rest } = value as Record<string, unknown>
  if (range !== undefined) return oneLine(String(text))
  return `｛${pairs(rest, language)}｝`
}

const isNothing = (value: unknown): boolean =>
  value === undefined ||
  value === false ||
  value === '' ||
  (Array.isArray(value) && value.length === 0)

/** The longest words that are shown whole. */
const longest = 80

function oneLine(text: string): string {
  const plain = text.replace(/\s+/gu, ' ')
  const characters = [...plain]
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : plain
}

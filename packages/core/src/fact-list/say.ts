import type { Language } from '../language.js'
import type { ListedFact } from './list.js'
import { factKinds, keys } from './words.js'

/** A fact in words: what it is called, and what was read in it. */
export interface SaidFact {
  readonly title: string
  /** 值＝136 · 单位＝件; empty where there is no more to it than its words. */
  readonly said: string
}

export const sayFact = (fact: ListedFact, language: Language): SaidFact => ({
  title: factTitle(fact, language),
  said: pairs(fact.data, language),
})

export const factTitle = ({ kind }: ListedFact, language: Language): string =>
  factKinds[kind]?.[language] ?? kind

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

/** In one line, cut where it is long. */
export function oneLine(text: string): string {
  const plain = text.replace(/\s+/gu, ' ')
  const characters = [...plain]
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : plain
}

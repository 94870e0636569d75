import { limits } from '../limits.js'
import { attributeOf, child, childrenOf, type Element, numberOf, valueIn } from '../xml/tree.js'
import { isOn } from '../xml/walk.js'
import type { Styles } from './styles.js'

export interface NumberLevel {
  readonly index: number
  readonly start: number
  readonly format: string
  /** %1、 with the number of each level by its place. */
  readonly text: string
  /** The style that stands for this level. */
  readonly style?: string
  /** The level, from 1, after which it begins anew; 0 never; undefined after any above it. */
  readonly restart?: number
  /** True where all numbers in its text are in figures (w:isLgl). */
  readonly legal: boolean
  readonly suffix: 'tab' | 'space' | 'nothing'
}

export interface NumberingList {
  /** Lists of one definition count together. */
  readonly counter: string
  readonly levels: ReadonlyMap<number, NumberLevel>
  /** Levels at which this list begins to count anew, with its first number. */
  readonly starts: ReadonlyMap<number, number>
}

type Lists = ReadonlyMap<string, NumberingList>

/** Reads numbering.xml: the lists by the id that paragraphs name. */
export function readNumbering(root: Element | undefined, styles: Styles): Lists {
  const definitions = new Map(
    childrenOf(root, 'w:abstractNum').map(one => [attributeOf(one, 'abstractNumId') ?? '', one]),
  )
  const uses = childrenOf(root, 'w:num')
  const definitionOf = new Map(
    uses.map(one => [attributeOf(one, 'numId') ?? '', valueIn(one, 'w:abstractNumId') ?? '']),
  )
  /** A definition may say no more than that it is that of a list style. */
  const resolve = (id: string): string => {
    const link = valueIn(definitions.get(id), 'w:numStyleLink')
    const linked = link === undefined ? undefined : styles.numberingOf(link)?.use.id
    return linked === undefined ? id : (definitionOf.get(linked) ?? id)
  }
  return new Map(
    uses.map(use => {
      const id = attributeOf(use, 'numId') ?? ''
      const counter = resolve(definitionOf.get(id)!)
      return [id, listOf(use, counter, definitions.get(counter))]
    }),
  )
}

function listOf(use: Element, counter: string, definition: Element | undefined): NumberingList {
  const levels = new Map(childrenOf(definition, 'w:lvl').map(one => levelOf(one)))
  const starts = new Map<number, number>()
  for (const override of childrenOf(use, 'w:lvlOverride')) {
    const index = Number(attributeOf(override, 'ilvl'))
    const own = child(override, 'w:lvl')
    if (own) levels.set(index, levelOf(own)[1])
    const start =
      numberOf(override, 'w:startOverride') ?? (own ? numberOf(own, 'w:start') : undefined)
    if (start !== undefined) starts.set(index, start)
  }
  return { counter, levels, starts }
}

function levelOf(element: Element): [number, NumberLevel] {
  const index = Number(attributeOf(element, 'ilvl'))
  const style = valueIn(element, 'w:pStyle')
  const restart = numberOf(element, 'w:lvlRestart')
  const legal = child(element, 'w:isLgl')
  const suffix = valueIn(element, 'w:suff')
  const level: NumberLevel = {
    index,
    start: numberOf(element, 'w:start') ?? 0,
    format: formatOf(element),
    text: (valueIn(element, 'w:lvlText') ?? '').slice(0, limits.numberForm),
    legal: legal !== undefined && isOn(attributeOf(legal, 'val')),
    suffix: suffix === 'space' || suffix === 'nothing' ? suffix : 'tab',
    ...(style === undefined ? {} : { style }),
    ...(restart === undefined ? {} : { restart }),
  }
  return [index, level]
}

/** 01, 02 and the like come as `custom` with an example, beside what older programs take instead. */
function formatOf(element: Element): string {
  const own = valueIn(element, 'w:numFmt')
  if (own !== undefined) return own
  const alternative = child(element, 'mc:AlternateContent')
  return (
    valueIn(child(alternative, 'mc:Fallback'), 'w:numFmt') ??
    valueIn(child(alternative, 'mc:Choice'), 'w:numFmt') ??
    'decimal'
  )
}

import { type Span, span } from '@hegao/document'
import { matchesOf } from '../matches.js'
import type { Respective } from '../types.js'
import {
  clauseStart,
  countsItself,
  isOpen,
  kinship,
  longestClause,
  maskedText,
  membersOf,
  spansRange,
} from './listing.js'

/** What may stand between the subjects and 分别. */
const aside =
  /(?:同比|环比|(?:较|比)(?:上年|去年|同期|上年同期|20\d\d年)|年均|累计|同期|预计|将|已|均|全年|今年)$/
const lead = /^分别(?:[\u4e00-\u9fa5]{0,6})\s?/
const value =
  /^(?:约|近|超|超过|达)?[0-9０-９]{1,12}(?:[.．][0-9０-９]{1,6})?\s?(?<unit>[%％]|[\u4e00-\u9fa5]{0,5}?)(?:左右|以上|以内|余)?(?=[、和与及，,。；;！）)\n]|以及|$)/
const joint = /^(?:、|和|与|及|以及)/

/** Finds lists of subjects with 分别 and a list of figures. */
export function scanRespectives(text: string): Respective[] {
  if (!text.includes('分别')) return []
  const masked = maskedText(text)
  return matchesOf(masked, /分别/g).flatMap(({ index }) => read(text, masked, index) ?? [])
}

function read(text: string, masked: string, at: number): Respective | undefined {
  const figures = valuesOf(text.slice(at, at + longestClause), at)
  if (!figures || figures.spans.length < 2) return undefined
  const start = clauseStart(masked, at)
  const end = at - (aside.exec(text.slice(start, at))?.[0].length ?? 0)
  const list = text.slice(start, end)
  const subjects = membersOf(list, masked.slice(start, end), start)
  if (subjects.length < 2 || isOpen(subjects) || spansRange(list)) return undefined
  if (subjects.some(({ plain }) => countsItself.test(plain))) return undefined
  return {
    span: span(subjects[0]!.span.start, figures.spans.at(-1)!.end),
    subjects,
    values: figures.spans,
    oneKind: new Set(figures.units.filter(unit => unit !== '')).size < 2,
    kinship: kinship(subjects, true),
  }
}

/** The figures behind 分别, where they are nothing but a list up to the end of the clause. */
function valuesOf(ahead: string, offset: number): { spans: Span[]; units: string[] } | undefined {
  const spans: Span[] = []
  const units: string[] = []
  let at = lead.exec(ahead)![0].length
  for (;;) {
    const match = value.exec(ahead.slice(at, at + 40))
    if (!match) return undefined
    spans.push(span(offset + at, offset + at + match[0].length))
    units.push(match.groups!.unit!)
    at += match[0].length
    const between = joint.exec(ahead.slice(at, at + 2))
    if (!between) break
    at += between[0].length
  }
  return at === ahead.length || /[，,。；;！）)\n]/.test(ahead[at]!) ? { spans, units } : undefined
}

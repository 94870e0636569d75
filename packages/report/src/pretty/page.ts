import type { Language, Severity } from '@hegao/core'
import picocolors from 'picocolors'
import { type Speaker, say } from '../words/messages.js'

export type Colours = ReturnType<typeof picocolors.createColors>
export type Paint = (text: string) => string

/** What every part of the output needs to know: how wide, in which colours, in which words. */
export interface Page extends Speaker {
  readonly width: number
  readonly colours: Colours
  severity(severity: Severity): Paint
}

/** Narrower than this nothing can be laid out; wider than this nobody reads a line to its end. */
const narrowest = 64
const widest = 120

export function createPage(lang: Language, width: number, colour: boolean): Page {
  const colours = picocolors.createColors(colour)
  const bySeverity = { error: colours.red, warning: colours.yellow, info: colours.cyan }
  return {
    lang,
    width: Math.min(widest, Math.max(narrowest, Math.floor(width))),
    colours,
    say: (id, values) => say(lang, id, values),
    severity: severity => bySeverity[severity],
  }
}

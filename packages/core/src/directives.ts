import type { Directive, Draft, Span } from '@hegao/document'
import { namesRule, type RuleNames } from './rule-pattern.js'
import type { Suppression } from './suppression.js'
import { lineBehind, textLines } from './text-lines.js'

/** Kind, rules, reason. What follows the rules without a colon is no reason: it is reported, not lost. */
const directive =
  /^hegao-([\w-]*)(?:\s+([^\s:：,]+(?:\s*,\s*[^\s:：,]+)*))?\s*(?:[:：]([\s\S]*)|[\s\S]*)$/

const words = ['disable-next-line', 'disable-file', 'disable', 'enable']

/** What a slip of them looks like, or what other tools have: disable-line, diable, ignore. */
const likeWords = /^(?:dis|en)|able|ignore|line|file/

/** What a comment asks for; several rules may stand in one. */
interface Request {
  readonly word: string
  /** One that is empty where none is named. */
  readonly rules: readonly string[]
  readonly reason: string
  readonly range: Span
}

function readRequest({ text, range }: Directive): Request[] {
  const match = directive.exec(text)
  if (!match) return []
  const [, word = '', rules, reason = ''] = match
  if (!words.includes(word) && !likeWords.test(word)) return []
  return [{ word, rules: rules?.split(/\s*,\s*/) ?? [''], reason: reason.trim(), range }]
}

/** What the comments of a draft ask for; `used` is counted by those who run the rules. */
export function readDirectives({ directives, source }: Draft, names: RuleNames): Suppression[] {
  if (directives.length === 0) return []
  const scopeOf = scopesIn(source)
  const named = (rule: string) => {
    const meant = names.isKnown(rule) ? undefined : names.meant(rule)
    return { rule, known: names.isKnown(rule), ...(meant ? { meant } : {}) }
  }
  // Without an `enable` a `disable` holds to the end.
  let open: { readonly rule: string; readonly scope: { start: number; end: number } }[] = []
  return directives
    .flatMap(readRequest)
    .flatMap(({ word, rules, reason, range }): Suppression[] => {
      const own = { kind: 'directive' as const, reason, directive: range, used: 0 }
      if (!words.includes(word)) {
        const slip = { written: `hegao-${word}`, meant: `hegao-${meant(word)}` }
        return [{ ...own, action: 'unknown' as const, word: slip, rule: '', known: true }]
      }
      if (word !== 'enable')
        return rules.map(rule => {
          const scope = scopeOf(word, range)
          if (word === 'disable') open.push({ rule, scope })
          return { ...own, action: 'disable' as const, ...named(rule), scope }
        })
      const before = open
      return rules.map(rule => {
        // `hegao-enable` alone ends all that is disabled.
        const ended = new Set(before.filter(one => rule === '' || namesRule(rule, one.rule)))
        for (const { scope } of ended) scope.end = range.start
        open = open.filter(one => !ended.has(one))
        const name = rule === '' ? { rule, known: true } : named(rule)
        return { ...own, action: 'enable' as const, ...name, used: ended.size }
      })
    })
}

/** The word that was meant: disable-line for disable-next-line, disable-all for disable-file. */
function meant(word: string): string {
  if (/^en/.test(word)) return 'enable'
  if (/line/.test(word)) return 'disable-next-line'
  return /file|all/.test(word) ? 'disable-file' : 'disable'
}

/** What each directive covers as long as no `enable` ends it. */
function scopesIn(source: string) {
  const lines = textLines(source)
  const lastBreak = Math.max(source.lastIndexOf('\n'), source.lastIndexOf('\r'))
  return (word: string, { end: from }: Span): { start: number; end: number } => {
    const end = source.length
    if (word === 'disable-file') return { start: 0, end }
    if (word === 'disable') return { start: from, end }
    // On the last line there is nothing but the rest of it.
    return { ...(lineBehind(lines, from) ?? { start: lastBreak < from ? from : end, end }) }
  }
}

import { type AnyRule, type Diagnostic, namesRule, ruleNames } from '@hegao/core'
import type { Values } from '../command.js'
import { type UsageError, usageError } from '../usage-error.js'
import type { CheckedDraft } from './draft.js'

/** Which findings are meant: what --rule, --text, --line and --data say. */
export interface Wanted {
  readonly rule?: string
  readonly text?: string
  readonly line?: number
  readonly data?: readonly [key: string, value: string]
}

export function readWanted({ rule, text, line, data }: Values, rules: readonly AnyRule[]): Wanted {
  return {
    ...(typeof rule === 'string' ? { rule: readRule(rule, rules) } : {}),
    ...(typeof text === 'string' ? { text } : {}),
    ...(typeof line === 'string' ? { line: readLine(line) } : {}),
    ...(typeof data === 'string' ? { data: readData(data) } : {}),
  }
}

function readRule(written: string, rules: readonly AnyRule[]): string {
  const names = ruleNames(rules.map(({ id }) => id))
  if (names.isKnown(written)) return written
  const meant = names.meant(written)
  throw usageError(
    `没有“${written}”这条规则。${meant ? `是不是想写“${meant}”？` : ''}hegao rules 列出全部规则。`,
    `There is no rule “${written}”.${meant ? ` Did you mean “${meant}”?` : ''} See hegao rules.`,
  )
}

function readLine(written: string): number {
  if (/^[1-9]\d*$/.test(written)) return Number(written)
  throw usageError(
    `--line 要写行号（从 1 起），不能是“${written}”。`,
    `--line takes the number of a line, from 1 on, not “${written}”.`,
  )
}

function readData(written: string): [string, string] {
  const [, key, value] = /^([^=]+)=(.+)$/.exec(written) ?? []
  if (key && value) return [key, value]
  throw usageError(
    `--data 要写成 键=值，如 section=plan，不能是“${written}”。`,
    `--data takes KEY=VALUE, as section=plan, not “${written}”.`,
  )
}

const squash = (text: string): string => text.replace(/\s+/gu, '')

/** True where the finding is one of those that are meant. */
export const isWanted = ({ rule, text, range, data }: Diagnostic, wanted: Wanted): boolean =>
  (wanted.rule === undefined || namesRule(wanted.rule, rule)) &&
  (wanted.text === undefined || squash(wanted.text) === squash(text)) &&
  (wanted.line === undefined || wanted.line === range.start.line) &&
  (wanted.data === undefined || `${data?.[wanted.data[0]]}` === wanted.data[1])

/** A finding by what tells it apart: its data where it has some, else its words. */
export const wordsOf = ({ text, data }: Pick<Diagnostic, 'text' | 'data'>): string =>
  data ? pairsOf(data) : text

export const pairsOf = (data: object): string =>
  Object.entries(data)
    .map(pair => pair.join('='))
    .join(' ')

const mostShown = 5

/** None of the findings is meant: says which there are. */
export function noneWanted(drafts: readonly CheckedDraft[], { rule }: Wanted): UsageError {
  const near = drafts.flatMap(({ path, findings }) =>
    findings
      .filter(one => rule === undefined || namesRule(rule, one.rule))
      .map(one => `${path}:${one.range.start.line} ${one.rule} “${wordsOf(one)}”`),
  )
  const what = rule ?? ''
  if (near.length === 0)
    return usageError(
      `${drafts.map(({ path }) => path).join('、')} 里没有 ${what} 的问题，没有写入。`,
      `There is no finding of ${what} in ${drafts.map(({ path }) => path).join(', ')}; nothing was written.`,
    )
  const list = near.slice(0, mostShown).join('\n  ')
  return usageError(
    `没有这样的问题，没有写入。有的是：\n  ${list}`,
    `There is no such finding; nothing was written. There are:\n  ${list}`,
  )
}

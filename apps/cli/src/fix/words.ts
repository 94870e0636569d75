import { applyEdits, type Diagnostic, editsOf, type Language, type Text } from '@hegao/core'
import type { UnreadDraft } from '../drafts.js'

export const notADraft = (path: string): UnreadDraft => ({
  path,
  code: 'not-fixable',
  message: {
    'zh-CN': `${path}：只改 .md、.markdown、.txt 文稿，这份没有改动。`,
    en: `${path}: Only .md, .markdown and .txt drafts are fixed; this one was not touched.`,
  },
})

export type Answer = 'yes' | 'no' | 'all' | 'quit'

const answers: Readonly<Record<string, Answer>> = {
  y: 'yes',
  yes: 'yes',
  n: 'no',
  no: 'no',
  a: 'all',
  all: 'all',
  q: 'quit',
  quit: 'quit',
}

/** What a line says; undefined where it says nothing of the four. Full-width letters count too. */
export const answerOf = (line: string): Answer | undefined =>
  answers[line.normalize('NFKC').trim().toLowerCase()]

const choices: Text = {
  'zh-CN': '改吗？y 改，n 不改，a 这处和以后各处都改，q 以后都不改：',
  en: 'Change it? y yes, n no, a this and all that follow, q none that follow: ',
}

export const askAgain: Text = {
  'zh-CN': '请答 y（改）、n（不改）、a（都改）或 q（不再改）：',
  en: 'Please answer y (yes), n (no), a (all) or q (quit): ',
}

export const cannot: Text = {
  'zh-CN': '这一处改了会牵动排版标记，没有改；请手工核改。\n',
  en: 'This change would touch markup and was not made; please mend it by hand.\n',
}

/** How much of the text is shown before and behind what changes. */
const around = 20

/** The finding, the words as they are and as they would be, and the choices. */
export function question(
  diagnostic: Diagnostic,
  path: string,
  source: string,
  language: Language,
): string {
  const { rule, message, range } = diagnostic
  const edits = editsOf([diagnostic])
  const from = edits[0]!.start
  const to = edits.at(-1)!.end
  const lead = tail(source.slice(Math.max(0, from - around), from))
  const rest = head(source.slice(to, to + around))
  const inner = edits.map(edit => ({ ...edit, start: edit.start - from, end: edit.end - from }))
  const words = source.slice(from, to)
  const [before, after] = language === 'en' ? ['Now:    ', 'Change: '] : ['原文：', '改为：']
  return [
    '',
    `${path}:${range.start.line}:${range.start.column}  ${message}  ${rule}`,
    `  ${before}${lead}${words}${rest}`,
    `  ${after}${lead}${applyEdits(words, inner)}${rest}`,
    choices[language],
  ].join('\n')
}

const tail = (text: string): string => text.slice(text.search(/[^\r\n]*$/))
const head = (text: string): string => text.slice(0, text.search(/[\r\n]|$/))

import type { Span } from '@hegao/document'

/** A span that a fixture marks: ⟦words⟧ in an example, ⟦words⟧{group/rule#1} in a marked draft. */
export interface Mark extends Span {
  /** Rule id; absent in examples, whose rule is known. */
  readonly rule?: string
  /** Ties a finding (`finding`) to its related places (`related`). */
  readonly number?: number
  readonly role: 'finding' | 'related'
}

export interface Marked {
  /** The text without marks. */
  readonly text: string
  readonly marks: readonly Mark[]
}

const mark = /⟦([^⟦⟧]*)⟧(?:\{([a-z]+\/[a-z0-9-]+)(?:([#!])(\d+))?\})?/g

/** Takes the marks out of a text and says where they stood. */
export function readMarks(marked: string): Marked {
  let text = ''
  let last = 0
  const marks: Mark[] = []
  for (const match of marked.matchAll(mark)) {
    const [whole, words, rule, sign, number] = match
    text += marked.slice(last, match.index)
    marks.push({
      start: text.length,
      end: text.length + words!.length,
      role: sign === '#' ? 'related' : 'finding',
      ...(rule ? { rule } : {}),
      ...(number ? { number: Number(number) } : {}),
    })
    text += words
    last = match.index + whole.length
  }
  text += marked.slice(last)
  if (/[⟦⟧]/.test(text)) throw new Error(`A mark is not closed: ${text.slice(0, 80)}`)
  return { text, marks }
}

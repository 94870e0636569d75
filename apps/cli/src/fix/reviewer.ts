import {
  applyFixes,
  type Check,
  type Diagnostic,
  editsOf,
  type Fixed,
  followedBy,
  type Language,
} from '@hegao/core'
import type { Io } from '../io.js'
import { answerOf, askAgain, cannot, question } from './words.js'

/** Asks about the fixes that want a person's decision, in the order of the text. */
export class Reviewer {
  #takesAll = false
  #hasLeft = false

  constructor(
    readonly ask: NonNullable<Io['ask']>,
    readonly io: Pick<Io, 'err'>,
    readonly language: Language,
  ) {}

  /** The draft with what was agreed to. After each change it is checked again. */
  async review(first: Fixed, check: Check): Promise<Fixed> {
    let fixed = first
    let queue = toReview(fixed, 0)
    while (!this.#hasLeft) {
      const next = queue.shift()
      if (!next) break
      if (!(await this.#agrees(next, fixed))) continue
      const changed = applyFixes(fixed, [next], check)
      if (!changed) {
        this.io.err(cannot[this.language])
        continue
      }
      const [edit] = editsOf([next])
      fixed = followedBy(fixed, changed)
      queue = toReview(fixed, edit!.start + edit!.newText.length)
    }
    return fixed
  }

  async #agrees(diagnostic: Diagnostic, { draft, report }: Fixed): Promise<boolean> {
    if (this.#takesAll) return true
    let words = question(diagnostic, report.path, draft.source, this.language)
    for (;;) {
      const written = await this.ask(words)
      const answer = written === undefined ? 'quit' : answerOf(written)
      if (answer === 'quit') this.#hasLeft = true
      if (answer === 'all') this.#takesAll = true
      if (answer) return answer === 'yes' || answer === 'all'
      words = askAgain[this.language]
    }
  }
}

/** What stands before `from` was asked about. */
function toReview({ report }: Fixed, from: number): Diagnostic[] {
  const startOf = (diagnostic: Diagnostic) => editsOf([diagnostic])[0]!.start
  return report.diagnostics
    .filter(one => one.fix?.tier === 'review' && startOf(one) >= from)
    .toSorted((a, b) => startOf(a) - startOf(b))
}

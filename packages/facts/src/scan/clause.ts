import type { Figure } from '../types.js'

/** The rest of a clause behind its figure: 94名【干部参加考试】. */
const restOfClause = /^[^，,。；;、：:（()）\n]{0,24}/
const startOfClause = /[^，,。；;、：:（()）\n]*$/

/** The clause that a figure stands in, without the figure. */
export function wordsAround(text: string, { span: { start, end } }: Figure): string {
  const before = startOfClause.exec(text.slice(Math.max(0, start - 40), start))![0]
  const behind = restOfClause.exec(text.slice(end, end + 24))![0]
  return before.trim() + behind.trim()
}

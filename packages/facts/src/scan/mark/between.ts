import { ofLast } from '../../of-last.js'

/**
 * Says of an offset whether it lies between two marks that belong together. An opening mark that
 * nothing closes encloses nothing: 《 that lost its 》 must not hide what stands behind it.
 */
export function between(text: string, open: string, close: string): (at: number) => boolean {
  if (!text.includes(open)) return () => false
  const steps = new Int32Array(text.length + 1)
  const opened: number[] = []
  for (let index = 0; index < text.length; index++) {
    if (text[index] === open) opened.push(index)
    else if (text[index] === close) {
      const from = opened.pop()
      if (from === undefined) continue
      steps[from + 1]! += 1
      steps[index]! -= 1
    }
  }
  for (let index = 1; index < steps.length; index++) steps[index]! += steps[index - 1]!
  return at => steps[at]! > 0
}

/** Whether an offset stands inside 《》 (书名号). */
export const titlesIn = ofLast((text: string) => between(text, '《', '》'))

/** Whether an offset stands inside “” (引号). */
export const quotesIn = ofLast((text: string) => between(text, '“', '”'))

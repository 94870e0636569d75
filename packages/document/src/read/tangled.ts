/**
 * Marks of one paragraph beyond which Markdown is no longer read as such: the parser holds each
 * against all that were before it. Prose full of links has some hundred.
 */
const mostMarks = 2_000
/** For each mark the rest of its paragraph may be searched for a partner: so many steps in all. */
const mostSteps = 100_000_000
/** Quotations and lists within one another. */
const mostNested = 100

const nested = new RegExp(
  `^(?:[ \\t]{0,9}(?:>|[*+-](?=[ \\t])|[0-9]{1,9}[.)](?=[ \\t]))){${mostNested}}`,
  'm',
)

/** A list that is as deep, over many lines. */
const indented = new RegExp(`^[ \\t]{${2 * mostNested},}(?:[*+-]|[0-9]{1,9}[.)])[ \\t]`, 'm')

/** True for a text that would keep a parser of Markdown for minutes: nobody wrote it as Markdown. */
export const isTangled = (source: string): boolean =>
  nested.test(source) || indented.test(source) || hasTangledParagraph(source)

function hasTangledParagraph(source: string): boolean {
  let [start, marks, isBlank] = [0, 0, true]
  for (let at = 0; at < source.length; at++) {
    const unit = source.charCodeAt(at)
    if (unit === lineFeed) {
      if (isBlank) [start, marks] = [at + 1, 0]
      isBlank = true
    } else if (!blanks.has(unit)) {
      isBlank = false
      if (!alone.has(unit) && !(inRuns.has(unit) && source.charCodeAt(at - 1) !== unit)) continue
      marks++
      if (marks > mostMarks || marks * (at - start) > mostSteps) return true
    }
  }
  return false
}

const codesOf = (marks: string): ReadonlySet<number> =>
  new Set(Array.from(marks, mark => mark.charCodeAt(0)))

const lineFeed = 10
const blanks = codesOf(' \t\r')
/** Brackets and tags: each is a mark. Of ____ and ``` the run is one. */
const alone = codesOf('[]<')
const inRuns = codesOf('*_`')

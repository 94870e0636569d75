import { type Cell, cells, totalWidth } from './cells.js'

/** 行首禁则: marks that may not begin a line. */
const closing = /^[，。、；：？！）》〉】〕」』”’］｝…—～％‰℃°·,.;:?!)\]}%]$/u
/** 行尾禁则: marks that may not end a line. */
const opening = /^[（《〈【〔「『“‘［｛([{]$/u
/** Letters, figures and ASCII marks: what stands together without a space is one word. */
const wordPart = /^[!-~\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u
const space = /^[ \u3000]$/

/**
 * Breaks a text into lines of at most `width` columns. Chinese breaks between any two characters,
 * but no closing mark begins a line and no opening mark ends one; Latin words and figures stay
 * whole. Only what is wider than a whole line is cut.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  let gap: Cell[] = []
  const finish = () => {
    lines.push(line)
    line = ''
    used = 0
  }
  const append = (added: readonly Cell[]) => {
    for (const cell of added) {
      if (used > 0 && used + cell.width > width) finish()
      line += cell.text
      used += cell.width
    }
  }
  for (const unit of units(cells(text))) {
    if (space.test(unit[0]!.text)) {
      gap = used > 0 ? unit : []
      continue
    }
    if (used > 0 && used + totalWidth(gap) + totalWidth(unit) > width) finish()
    else append(gap)
    gap = []
    append(unit)
  }
  if (line !== '' || lines.length === 0) finish()
  return lines
}

/** The text in stretches that may not be broken; spaces make stretches of their own. */
function units(all: readonly Cell[]): Cell[][] {
  const result: Cell[][] = []
  let previous: Cell | undefined
  for (const cell of all) {
    if (previous && staysWith(previous.text, cell.text)) result.at(-1)!.push(cell)
    else result.push([cell])
    previous = cell
  }
  return result
}

function staysWith(before: string, after: string): boolean {
  if (space.test(before) || space.test(after)) return space.test(before) && space.test(after)
  if (closing.test(after) || opening.test(before)) return true
  return wordPart.test(after) && (wordPart.test(before) || before === '’')
}

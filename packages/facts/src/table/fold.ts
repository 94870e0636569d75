import type { CellContent } from './cell.js'
import type { Grid } from './head.js'

/** Narrower columns are no table of their own. */
const narrowest = 2
const mostFolds = 4

/**
 * A long table that is set in two or three columns beside each other (左右两栏), each under the same heads, with its
 * rows one below the other; any other as it is.
 */
export function unfolded(grid: Grid): Grid {
  const [head, ...rows] = grid
  const width = head && widthOf(head)
  if (!head || width === undefined || rows.some(row => row.length > head.length)) return grid
  const starts = Array.from({ length: head.length / width }, (_, fold) => fold * width)
  const folds = starts.flatMap(start => rows.map(row => row.slice(start, start + width)))
  return [head.slice(0, width), ...folds.filter(row => row.some(isFilled))]
}

/** How many heads there are before they begin anew; `undefined` where they do not. */
function widthOf(head: readonly CellContent[]): number | undefined {
  const texts = head.map(({ text }) => text.replace(/\s/g, ''))
  const width = texts.indexOf(texts[0]!, 1)
  const isRepeated = texts.every((text, column) => text === texts[column % width])
  const folds = texts.length / width
  const isFolded = width >= narrowest && Number.isInteger(folds) && folds <= mostFolds
  return isFolded && isRepeated && !texts.includes('') ? width : undefined
}

const isFilled = ({ kind }: CellContent): boolean => kind !== 'blank'

import type { Quantity } from '../../types.js'

/** How far off the figure may stand that all of them come to. */
const furthest = 200
/** 其余3处暂缓，另4处补办手续: there are more of them. */
const goesOn = /^[^。！？\n]{0,50}?(?:另有?|还有|[尚仍]有|此外)[\u3400-\u9fff]{0,6}[0-9０-９]/
/** As many figures behind the rest may be left with it. */
const mostBehind = 3

/** True where the figures up to a rest, the one at `index`, are not all that the text has of their kind. */
export const isOfMore = (
  text: string,
  figures: readonly Quantity[],
  quantities: readonly Quantity[],
  index: number,
): boolean =>
  goesOn.test(text.slice(figures.at(-1)!.span.end, figures.at(-1)!.span.end + 60)) ||
  areTogether(figures, quantities) ||
  isLeftWith(text, figures, quantities.slice(index + 1, index + 1 + mostBehind))

/** 全年收到20件。办理12件，移送3件，其余5件: all of them come to a figure near by, so that the first is no whole of the others. */
function areTogether(figures: readonly Quantity[], quantities: readonly Quantity[]): boolean {
  const sum = figures.reduce((all, { value }) => all + value, 0)
  const [first] = figures
  const last = figures.at(-1)!
  return quantities.some(
    ({ value, unit, span: at }) =>
      value === sum &&
      unit === last.unit &&
      at.start > first!.span.start - furthest &&
      at.start < last.span.end + furthest,
  )
}

/** 需整改86处，已整改60处，其余16处正在整改，10处列入计划: with those behind it, it is what is left. */
function isLeftWith(
  text: string,
  figures: readonly Quantity[],
  behind: readonly Quantity[],
): boolean {
  const [whole, ...parts] = figures
  const { span: at, unit } = parts.at(-1)!
  let left = parts.reduce((value, part) => value - part.value, whole!.value)
  return behind.some(one => {
    if (one.unit !== unit || /[。！？\n]/.test(text.slice(at.end, one.span.start))) return false
    left -= one.value
    return Math.abs(left) < 1e-6
  })
}

import { type Change, type Figure, inScale, type Step, scaleIn } from '@hegao/facts'
import { quotient } from '../quotient.js'

/** A figure as the text writes it. */
export type Write = (figure: Pick<Figure, 'span'>) => string

/** 下降25%、33.3%: the second has no verb of its own. */
export const sayStep = (step: Step, write: Write): string =>
  step.span.start < step.figure.span.start ? write(step) : wayOf(step) + write(step)

export const wayOf = ({ by, direction }: Step): string => {
  if (by === 'difference') return direction === 'down' ? '减少' : '增加'
  return direction === 'down' ? '下降' : '上升'
}

/** Two decimals at most, the minus in full width. */
export const show = (value: number): string => String(Number(value.toFixed(2))).replace('-', '－')

/** What comes out of the value before and the value after. */
export function changeOf({ by, direction }: Step, { from, to }: Change, write: Write): string {
  const [a, b] = direction === 'down' ? [to!, from!] : [from!, to!]
  const change = b.value - a.value
  if (by === 'percent')
    return `（${write(b)}－${write(a)}）÷${write(from!)}${quotient((change / from!.value) * 100)}%`
  if (by === 'points') return `${write(b)}－${write(a)}＝${show(change)}个百分点`
  if (by === 'difference') {
    const scale = scaleIn(write(to!))
    return `${write(b)}－${write(a)}＝${inScale(change, scale).replace('-', '－')}${scale}${unitIn(to!, write)}`
  }
  return `${write(to!)}÷${write(from!)}${quotient(to!.value / from!.value)}`
}

/** 个工作日 in 8.5个工作日. */
const unitIn = (figure: Figure, write: Write): string =>
  figure.unit === '个' ? (/个.{0,4}$/.exec(write(figure))?.[0] ?? figure.unit) : figure.unit

/** What comes out of the amount of the change. */
export function amountOf({ from, to }: Change, { figure, direction }: Step, write: Write): string {
  const less = direction === 'down'
  const base = from?.value ?? (less ? to!.value + figure.value : to!.value - figure.value)
  const written = from ? write(from) : `（${write(to!)}${less ? '＋' : '－'}${write(figure)}）`
  return `${write(figure)}÷${written}${quotient((figure.value / base) * 100)}%`
}

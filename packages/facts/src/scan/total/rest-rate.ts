import { readArabic } from '../../numeral.js'
import type { Quantity } from '../../types.js'
import { earlierInSentence } from '../sentence.js'

/** 已完成41个，完成率78.85%，剩余: behind the part stands the rate that it has of its whole. */
const rateBehind =
  /^[\u3400-\u9fff]{0,8}[，,]\s?[\u3400-\u9fff]{1,8}率(?:达到|达|为)?\s?(?<value>[0-9０-９]{1,3}(?:[.．](?<decimals>[0-9０-９]{1,3}))?)[%％][，,；;]/
const longest = 30

/**
 * The figures up to a rest, where a rate says which of those before is the whole of the part: 52个派出所…，已完成41个，完成率
 * 78.85%，剩余11个. None where no other figure, or more than one, fits the rate.
 */
export function figuresByRate(
  text: string,
  quantities: readonly Quantity[],
  index: number,
): Quantity[] | undefined {
  const rest = quantities[index]!
  const before = earlierInSentence(text, quantities, index).filter(({ unit }) => unit === rest.unit)
  const part = before.at(-1)
  if (!part || part.value === 0) return undefined
  const behind = text.slice(part.span.end, part.span.end + longest)
  const rate = rateBehind.exec(behind)?.groups
  if (!rate) return undefined
  const written = readArabic(rate.value!)
  const step = 10 ** -(rate.decimals?.length ?? 0)
  const isWhole = ({ value }: Quantity) =>
    value > part.value && Math.abs((part.value / value) * 100 - written) < step
  const [whole, ...others] = before.slice(0, -1).filter(isWhole)
  return whole && others.every(({ value }) => value === whole.value)
    ? [whole, part, rest]
    : undefined
}

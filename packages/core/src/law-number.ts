/** 第十四届, 修正案（十二）, 2021: what is counted in a title. */
const numbers = /\d+|[零〇一二三四五六七八九十百]+/g
/** 第次会议: the number is lost, and no other one is written. */
const lostNumber = /第(?![\d零〇一二三四五六七八九十百])/

/**
 * True where two titles are of two numbers: 修正案（十三） is no slip of 修正案（十二） or （三）, and may be
 * newer than the catalogue. A number that nobody writes (第十十三届, 进一一步, 202年) is a slip.
 */
export function isAnotherNumber(written: string, right: string): boolean {
  const was: readonly string[] = written.match(numbers) ?? []
  const is: readonly string[] = right.match(numbers) ?? []
  if (was.length === is.length)
    return was.some((number, at) => number !== is[at] && !isMiswritten(number, is[at]!))
  if (was.some(number => !is.includes(number))) return true
  return without(written) === without(right) && !lostNumber.test(written)
}

/** A character of it doubled, or a figure lost. */
function isMiswritten(number: string, right: string): boolean {
  if (/\d/.test(number)) return /\d/.test(right) && number.length !== right.length
  return [...number].some(
    (character, at) =>
      character === number[at + 1] && number.slice(0, at) + number.slice(at + 1) === right,
  )
}

/** All but the number and what belongs to it: what is left of 修正案（二） is 修正案. */
const without = (title: string): string => title.replace(numbers, '').replace(/[第()年-]/g, '')

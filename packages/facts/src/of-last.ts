/**
 * Remembers what a function read of the last text. The scanners of one paragraph ask one after the
 * other for the same views of it: its sentences, its words of scope and time, its quotations.
 */
export function ofLast<T>(read: (text: string) => T): (text: string) => T {
  let last: string | undefined
  let known: T
  return text => {
    if (text === last) return known
    known = read(text)
    last = text
    return known
  }
}

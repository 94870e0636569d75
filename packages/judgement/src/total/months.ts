/** The months of a year that a word of the total names (第三季度), first and last. */
const stretches: readonly (readonly [RegExp, number, number])[] = [
  [/(?<!前)(?:一|1|首)季度/, 1, 3],
  [/(?:二|2)季度/, 4, 6],
  [/(?<!前)(?:三|3)季度/, 7, 9],
  [/(?:四|4)季度/, 10, 12],
  [/前三季度/, 1, 9],
  [/上半年/, 1, 6],
  [/下半年/, 7, 12],
  [/全年/, 1, 12],
]
const month = /^(?:20\d\d年)?([0-9]{1,2})月份?/

/** True where the parts are the months of the total's quarter, half or year, each once and in order. */
export function areMonthsOf(subject: string, labels: readonly string[]): boolean {
  const named = labels.map(label => Number(month.exec(label.normalize('NFKC'))?.[1]))
  const stretch = stretches.find(([words]) => words.test(subject))
  if (!stretch || named.includes(Number.NaN)) return false
  const [, first, last] = stretch
  return named.length === last - first + 1 && named.every((one, index) => one === first + index)
}

/** True for two or more months of which each is named once. */
export function areMonthsApart(labels: readonly string[]): boolean {
  const named = labels.map(
    label => /^(?:20\d\d年)?[0-9]{1,2}月(?=份|$)/.exec(label.normalize('NFKC'))?.[0],
  )
  return labels.length > 1 && !named.includes(undefined) && new Set(named).size === labels.length
}

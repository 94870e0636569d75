import { isOwnLevel, isWholeArea, withArea } from './area.js'
import { isAmong, isGrand, type LineLabel, withoutLongerTimes } from './label.js'

/** How one line of a table (合计) may be the sum of others, told by their heads alone. */
export interface Plan {
  readonly total: number
  /**
   * Which lines it may be the sum of. More than one reading where a line may or may not be counted
   * in (其中, 上年结转), or where subtotals stand for their parts.
   */
  readonly readings: readonly (readonly number[])[]
  /** True where the form alone proves nothing: 总数, or figures on both sides of the total. */
  readonly weak: boolean
  /** True where the total (全市) may have more than the lines beside it, which are its districts. */
  readonly mayExceed: boolean
  /** True for a sum of times: what is counted at the end of each (在册) cannot be added up. */
  readonly isOfTime?: true
}

/** A table with more of them than this is read by its author, not by us. */
const mostDoubtful = 6

/** Reads which lines are sums of which; `at` holds the lines with figures in their order. */
export function planSums(labels: readonly LineLabel[], at: readonly number[]): Plan[] {
  const own = at.map(line => labels[line]!)
  const opens = at.map((line, index) =>
    labels.slice((at[index - 1] ?? line - 1) + 1, line + 1).some(isAmong),
  )
  const roles = withLoneSubtotal(withArea(own, rolesOf(own, opens)))
  const where = (role: LineLabel['role']) => at.filter((_, index) => roles[index] === role)
  const [total, ...others] = where('total')
  if (total === undefined || others.length > 0) return []
  const subtotals = where('subtotal')
  const parts = where('part')
  const unsure = where('doubtful')
  if (unsure.length > mostDoubtful) return []
  const ofArea = isWholeArea(labels[total]!.name)
  // At the end 总数 can only be the sum of what stands before it; 小计 may be that of the last ones.
  const isOfSome = labels[total]!.role === 'subtotal'
  const weak = ofArea || isOfSome || (labels[total]!.role === 'count' && total !== at.at(-1))
  const mayExceed = ofArea && !at.some(line => isOwnLevel(labels[line]!.name))
  const before = parts.filter(line => line < total)
  const after = parts.filter(line => line > total)
  if (subtotals.length === 0 && before.length > 0 && after.length > 0) {
    return [before, after].flatMap(side => planOf(total, [side], unsure, { weak: true, mayExceed }))
  }
  const groups = groupsOf(parts, subtotals, total)
  const whole = subtotals.length > 1 ? [subtotals, parts] : [parts]
  return [
    ...groups.flatMap(({ subtotal, tails }) =>
      planOf(subtotal, tails, [], { weak: false, mayExceed: false }),
    ),
    ...planOf(total, whole, unsure, {
      weak: weak || (subtotals.length > 0 && groups.length === 0),
      mayExceed,
    }),
  ]
}

/** Each reading with every choice of the lines that may or may not be counted in. */
function planOf(
  total: number,
  bases: readonly (readonly number[])[],
  unsure: readonly number[],
  { weak, mayExceed }: Pick<Plan, 'weak' | 'mayExceed'>,
): Plan[] {
  const choices = Array.from({ length: 2 ** unsure.length }, (_, bits) =>
    unsure.filter((_line, bit) => bits & (1 << bit)),
  )
  const readings = bases
    .flatMap(base => choices.map(choice => [...base, ...choice].toSorted((a, b) => a - b)))
    .filter(reading => reading.length > 1)
  return readings.length > 0
    ? [{ total, readings, weak: weak || unsure.length > 0, mayExceed }]
    : []
}

/** 小计 is a total where there is no other, and it stands at one end. */
function withLoneSubtotal(roles: readonly LineLabel['role'][]): readonly LineLabel['role'][] {
  const only = roles.indexOf('subtotal')
  const isAtEnd = only === 0 || only === roles.length - 1
  const isLone = only === roles.lastIndexOf('subtotal') && !roles.includes('total')
  return only >= 0 && isAtEnd && isLone ? roles.with(only, 'total') : roles
}

/**
 * What stands below 其中 may be a part of the line above it, up to the next total.
 * @param opens true for a line that has the word, or has it above itself in a line without figures
 */
function rolesOf(labels: readonly LineLabel[], opens: readonly boolean[]): LineLabel['role'][] {
  const grand = labels.some(isGrand)
  const hasTotal = labels.some(({ role }) => role === 'total')
  let among = false
  return withoutLongerTimes(labels).map((label, index) => {
    const { role } = label
    if (role === 'total') {
      among = false
      return grand && !isGrand(label) ? 'subtotal' : 'total'
    }
    if (role === 'subtotal') among = false
    if (role === 'count') return hasTotal ? 'doubtful' : 'total'
    if (opens[index]) among = true
    return among && role === 'part' ? 'doubtful' : role
  })
}

interface Group {
  readonly subtotal: number
  /** Its parts, and the shorter lists next to it: a line by itself may stand before its group. */
  readonly tails: readonly (readonly number[])[]
}

/** Subtotals with the lines above them, or below them where the first line is one. */
function groupsOf(parts: readonly number[], subtotals: readonly number[], total: number): Group[] {
  const lines = [...parts, ...subtotals].filter(line => line !== total).toSorted((a, b) => a - b)
  const opens = subtotals.includes(lines[0]!)
  const closes = subtotals.includes(lines.at(-1)!)
  if (subtotals.length === 0 || opens === closes) return []
  return subtotals.map((subtotal, index) => {
    const next = opens ? (subtotals[index + 1] ?? Infinity) : subtotal
    const from = opens ? subtotal : (subtotals[index - 1] ?? -1)
    const own = parts.filter(line => line > from && line < next)
    const tails = own
      .map((_, skipped) => (opens ? own.slice(0, own.length - skipped) : own.slice(skipped)))
      .filter(tail => tail.length > 1)
    return { subtotal, tails }
  })
}

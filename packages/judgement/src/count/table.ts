import type { Facts, TableCell } from '@hegao/facts'
import { type Checked, isExact, statedCounts } from './conflict.js'
import { type Counted, headOf, withoutCases } from './counted.js'

type Table = Facts['tables'][number]

/** A count of the text, and the figure of the table beside it that has its name. */
export interface TableConflict {
  readonly own: Counted
  readonly label: string
  readonly cell: { readonly paragraph: number; readonly span: TableCell['span'] }
  readonly value: number
  /** `total` is a 合计; `row` the figure of the row that has the name. */
  readonly by: 'total' | 'row'
}

/** A figure of a table that has a name, and the counts of the text that have the same. */
interface Pair {
  readonly cell: TableCell
  readonly label: string
  readonly by: TableConflict['by']
  readonly own: readonly Counted[]
}

/**
 * 检查企业163家, and 合计164 in the table right behind: the name and the unit are those of the total,
 * nothing narrows the count, and another total that the text has as well shows that the table is
 * of the same matter. So does the sentence that sends the reader there: 办理案件126件（见表1）.
 */
export function unlikeItsTable(input: Checked): TableConflict[] {
  const plain = statedCounts(input).filter(isPlain)
  if (plain.length === 0) return []
  return input.facts.tables.flatMap(table => {
    const near = plain.filter(count => isBeside(count.paragraph, table))
    const pairs = pairsOf(table, near).filter(({ by }) => by === 'total')
    const isConfirmed = pairs.some(
      ({ cell, own }) => cell.value! >= leastTelling && isGiven(cell, own),
    )
    const sent = plain.filter(count => sendsTo(table, count, input))
    const told = isConfirmed ? pairs : []
    return [...told, ...clearPairs(table, sent)]
      .filter(({ cell, own }, index, all) => {
        const first = all.findIndex(other => other.own[0] === own[0])
        return first === index && !isGiven(cell, own)
      })
      .map(({ cell, label, by, own }) => ({
        own: own[0]!,
        label,
        by,
        value: cell.value!,
        cell: { paragraph: table.paragraph, span: cell.span },
      }))
  })
}

/** Smaller figures are equal by chance. */
const leastTelling = 10

const isGiven = ({ value }: TableCell, counts: readonly Counted[]): boolean =>
  counts.some(count => count.value === value)

/** The figures of a table that are whole numbers, each with the counts that have its name. */
function pairsOf(table: Table, counts: readonly Counted[]): Pair[] {
  const totals = table.sums.map(({ total, by }) => ({
    cell: total,
    label: by === 'row' ? total.rowLabel : total.columnLabel,
    by: 'total' as const,
  }))
  const rows = (table.columns.length === 1 ? table.cells : [])
    .filter(({ kind }) => kind === 'number')
    .map(cell => ({ cell, label: cell.rowLabel, by: 'row' as const }))
  return [...totals, ...rows].flatMap(({ cell, label, by }) => {
    if (cell.precision !== 1) return []
    const unit = cell.unit?.replace(/数$/, '')
    const own = counts.filter(
      count => count.quantity!.unit === unit && isCalled(count, plainLabel(label)),
    )
    return own.length > 0 ? [{ cell, label, by, own }] : []
  })
}

/** Those where one count has the name of one figure, and the count stands nowhere in the table. */
function clearPairs(table: Table, counts: readonly Counted[]): Pair[] {
  const pairs = pairsOf(table, counts)
  const isIn = ({ value }: Counted) => table.cells.some(cell => cell.value === value)
  return pairs.filter(
    ({ own }) =>
      own.length === 1 &&
      !isIn(own[0]!) &&
      pairs.filter(other => other.own.includes(own[0]!)).length === 1,
  )
}

/** An exact count of the whole year and the own area, nothing narrowing it. */
const isPlain = (count: Counted): boolean =>
  isExact(count) &&
  count.quantity!.precision === 1 &&
  count.headFrom !== 'earlier' &&
  count.subject === undefined &&
  count.qualifiers.length === 0 &&
  count.setting.scope.name === '' &&
  count.time?.kind === 'year' &&
  count.setting.time.part === ''

/** 检查企业, or 行政处罚 of 办理行政处罚案件. */
const isCalled = (count: Counted, label: string): boolean =>
  headOf(count) === label || (count.verb !== undefined && count.verb.text + headOf(count) === label)

/** 行政复议 of 行政复议案件数. */
const plainLabel = (label: string): string =>
  withoutCases(label.replace(/(?:总数|数量|件数|数)$/, ''))

/** Right before the table or its caption, or right behind it. */
const isBeside = (paragraph: number, { paragraph: own, captions }: Table): boolean =>
  paragraph === own - captions.length - 1 || paragraph === own + 1

const leadsOn = /(?:见|如)下表|情况如下|数据如下|见表|如表/
/** What is told in the table may be of a part only, or of another time. */
const narrows = /季度|半年|[0-9０-９一二三四五六七八九十]月|截至|部分|主要|典型|其中|等/

/** True where the sentence of the count sends the reader to this table, and neither is of a part of the year. */
function sendsTo(table: Table, count: Counted, { draft, facts }: Checked): boolean {
  const { text, sentences } = draft.paragraphs[count.paragraph]!
  const sentence = sentences.find(({ end }) => end >= count.span.end)!
  const behind = text.slice(count.span.end, sentence.end)
  const isPointedTo = facts.pointers.some(
    ({ paragraph, span, to, number }) =>
      paragraph === count.paragraph &&
      span.start >= count.span.end &&
      span.end <= sentence.end &&
      to === 'table' &&
      number !== undefined &&
      number === table.number,
  )
  const isIntroduced =
    count.paragraph === table.paragraph - table.captions.length - 1 &&
    leadsOn.test(behind) &&
    facts.pointers.every(
      ({ paragraph, to, number }) =>
        paragraph !== count.paragraph || to !== 'table' || number === table.number,
    )
  if (!isPointedTo && !isIntroduced) return false
  const heads = [...table.rows, ...table.columns].map(({ label }) => label)
  const captions = table.captions.map(index => draft.paragraphs[index]!.text)
  const words = [...heads, ...captions].join('\n')
  const { year } = count.setting.time
  const years = words.match(/20[0-9]{2}(?=年)/g) ?? []
  return !narrows.test(behind) && !narrows.test(words) && years.every(one => Number(one) === year)
}

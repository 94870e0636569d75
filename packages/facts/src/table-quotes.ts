import type { Scanned } from './gather.js'
import type { TableLead } from './table-leads.js'
import type { Quantity, Table, TableCell } from './types.js'

/** Figures that lie further apart are of something else. */
const share = 0.25
const opening = /(?:^|[。！？；\n])\s?(?:从|由|据)?$/
const tells = /^(?:所[示列]|显示|反映|可[见知以看][\u3400-\u9fff]{0,3})?[，,：:]/
const sentence = /^[^。！？\n]{0,300}/
/** 全年立案: the head of a column and what only says that it is all of it. */
const named =
  /^(?:20\d\d年|全[年省市县区州旗镇乡]|年内|本年度?|共|累计|合计|总计){0,3}(?<name>[\u3400-\u9fff]{2,10}?)(?:数|金额|总数|总额)?(?:共计?|合计|总计|达到?|为)?$/
const ends = /^[\u3400-\u9fff]{0,6}(?:[，,。；;、]|$)/
const scales: readonly (readonly [string, number])[] = [
  ['亿', 1e8],
  ['万', 1e4],
  ['千', 1e3],
]

/** 如表1所示，全年立案200件，罚款524.5万元: figures of the columns of that table, against its 合计. */
export function resolveTableQuotes(
  scanned: readonly Scanned[],
  tables: readonly Table[],
): TableLead[] {
  const numbered = tables.filter(({ number }) => number !== undefined)
  if (numbered.length === 0) return []
  return scanned.flatMap(({ paragraph: { index, text, role, quoted }, raw }) => {
    if (role !== 'body' || quoted) return []
    return raw.pointers.flatMap(({ span: { start, end }, to, number, elsewhere }) => {
      const called = numbered.filter(table => table.number === number)
      const [table] = called
      if (to !== 'table' || elsewhere || !table || called.length > 1) return []
      const behind = text.slice(end)
      if (!opening.test(text.slice(Math.max(0, start - 4), start)) || !tells.test(behind)) return []
      const words = sentence.exec(behind)![0]
      // 其中应急局立案48件: of one row.
      if (table.rows.some(({ label, total }) => !total && label !== '' && words.includes(label)))
        return []
      if (/其中|分别|同比|[较比]/.test(words)) return []
      return raw.quantities
        .filter(({ span: at }) => at.start >= end && at.end <= end + words.length)
        .flatMap(total => {
          const cell = cellOf(text, total, table)
          return cell ? [{ paragraph: index, total, table: table.paragraph, cell }] : []
        })
    })
  })
}

/** The 合计 of the column that the figure is called by, where it is another and no cell of the column is the figure. */
function cellOf(
  text: string,
  { span: { start, end }, value, precision, unit, approximation }: Quantity,
  { rows, columns, cells }: Table,
): TableCell | undefined {
  if (approximation || !ends.test(text.slice(end, end + 8))) return undefined
  const clause = /[^，,。；;：:、（()）\n]{0,24}$/.exec(
    text.slice(Math.max(0, start - 24), start),
  )![0]
  const name = named.exec(clause)?.groups?.name
  const totals = rows.filter(({ total }) => total)
  const heads = columns.filter(({ label }) => label === name)
  if (!name || totals.length !== 1 || heads.length !== 1 || heads[0]!.total) return undefined
  const own = cells.filter(({ columnLabel, kind }) => columnLabel === name && kind === 'number')
  const cell = own.find(({ rowLabel }) => rowLabel === totals[0]!.label)
  if (!cell) return undefined
  const scale = scaleOf(cell.unit ?? '', unit)
  if (scale === undefined) return undefined
  const isSame = (one: TableCell) =>
    Math.abs(one.value! * scale - value) <= (precision + (one.precision ?? 1) * scale) / 2
  const off = Math.abs(cell.value! * scale - value)
  return own.some(isSame) || off > value * share ? undefined : cell
}

/** How many of the unit one of the table is: 1e4 of 元 for 万元; none where they count different things. */
function scaleOf(written: string, unit: string): number | undefined {
  if (written === unit) return 1
  return scales.find(([word]) => written === word + unit)?.[1]
}

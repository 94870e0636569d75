import type { Scanned } from './gather.js'
import type { Quantity, Table, TableCell } from './types.js'
import { comparable } from './unit.js'

/** A sentence that gives a total and hands on to a table, or names one, with the total that the table has itself. */
export interface TableLead {
  readonly paragraph: number
  readonly total: Quantity
  readonly table: number
  /** The 合计 of the table's first column of figures. */
  readonly cell: TableCell
}

/** Totals that lie further apart are of something else. */
const share = 0.25
const rest = /^其[他它余]/

/** 全年办理168件，其中：, or 具体情况如下表：, with a table right below that has one row 合计. */
export function resolveTableLeads(
  scanned: readonly Scanned[],
  tables: readonly Table[],
): TableLead[] {
  if (tables.length === 0) return []
  return scanned.flatMap(({ paragraph: { index, text, role, quoted }, raw }) => {
    const lead = raw.divisionLeads.at(-1)
    if (!lead || role !== 'body' || quoted || lead.end < text.trimEnd().length) return []
    const below = tables.find(table => isRightBelow(table, index))
    const cell = below && totalCellOf(below, lead.total)
    if (!below || !cell) return []
    // 其中 may name the main kinds: a table with a last row 其他 has them all.
    const isWhole = lead.by === 'list' || below.rows.some(({ label }) => rest.test(label))
    const off = Math.abs(cell.value! - lead.total.value)
    if (!isWhole || off > lead.total.value * share) return []
    return [{ paragraph: index, total: lead.total, table: below.paragraph, cell }]
  })
}

/** With nothing in between but what names the table or its unit. */
const isRightBelow = ({ paragraph, captions }: Table, index: number): boolean =>
  paragraph > index && paragraph - index - 1 === captions.filter(line => line > index).length

/** The total of the first column of figures; none where any total of the table is what the sentence says. */
function totalCellOf({ rows, cells }: Table, { value, unit }: Quantity): TableCell | undefined {
  if (rows.filter(({ total }) => total).length !== 1) return undefined
  const [{ label }] = rows.filter(({ total }) => total) as [Table['rows'][number]]
  const own = cells.filter(({ rowLabel, kind }) => rowLabel === label && kind === 'number')
  const [first] = own
  if (!first || own.some(cell => cell.value === value)) return undefined
  // The head has to say that it counts the same: 件数 or （件） of 168件, where 数量 may count anything.
  const counted = first.unit?.replace(/数$/, '')
  const isCount = first.precision === 1 && counted !== undefined && comparable(counted, unit)
  return isCount && unit !== '元' && Number.isInteger(value) ? first : undefined
}

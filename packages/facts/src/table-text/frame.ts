import type { Table, TableCell } from '../types.js'

/** A row or a column by what the text may call it. */
export interface Called {
  /** The words of its head, as its cells have them. */
  readonly label: string
  /** What of them the text has to say: 处罚决定 of 处罚决定件数. */
  readonly core: string
}

/** A table as a sentence may speak of it. */
export interface Frame {
  readonly table: Table
  /** Without the totals. */
  readonly rows: readonly Called[]
  readonly columns: readonly Called[]
  /** The rows, and the columns, that are the whole: 合计, else 全市, else the only one. */
  readonly wholeRow?: string
  readonly wholeColumn?: string
  readonly captions: string
  /** All that its captions and heads say. */
  readonly words: string
  /** The years that these name. */
  readonly years: readonly number[]
  /** The only cell under two heads; none where they stand in it twice. */
  readonly cellAt: (row: string, column: string) => TableCell | undefined
  /** A cell as it is written. */
  readonly wordsOf: (cell: TableCell) => string
}

const bare =
  /(?<=[\u3400-\u9fff]{2})(?:总件数|总人数|件数|人数|户数|家数|场数|次数|总数|总量|总额|数量|金额|数额|数|量|额)$/
const among = /^(?:其中)?[：:#]?/
const area = /^(?:全[国省市县区州盟旗镇乡局]|全系统)$/
const year = /20[0-9]{2}(?=年|$)/g

/** @param text of the table */
export function frameOf(table: Table, text: string, captions: string): Frame {
  const { rows, columns, cells } = table
  const byHeads = new Map<string, TableCell[]>()
  for (const cell of cells) {
    const key = `${cell.rowLabel}\n${cell.columnLabel}`
    const found = byHeads.get(key)
    if (found) found.push(cell)
    else byHeads.set(key, [cell])
  }
  const wholeRow = wholeOf(rows)
  const wholeColumn = wholeOf(columns)
  const heads = [...rows, ...columns].map(({ label }) => label)
  const words = [captions, ...heads].join('\n')
  return {
    table,
    rows: calledOf(rows, wholeRow),
    columns: calledOf(columns, wholeColumn),
    ...(wholeRow === undefined ? {} : { wholeRow }),
    ...(wholeColumn === undefined ? {} : { wholeColumn }),
    captions,
    words,
    years: (words.match(year) ?? []).map(Number),
    cellAt: (row, column) => {
      const found = byHeads.get(`${row}\n${column}`)
      return found?.length === 1 ? found[0] : undefined
    },
    wordsOf: ({ span: { start, end } }) => text.slice(start, end),
  }
}

const calledOf = (lines: Table['rows'], whole: string | undefined): Called[] =>
  lines.flatMap(({ label, total }) => {
    const core = label.replace(among, '').replace(bare, '')
    return total || label === whole || core.length < 2 ? [] : [{ label, core }]
  })

function wholeOf(lines: Table['rows']): string | undefined {
  const totals = lines.filter(({ total }) => total)
  if (totals.length > 0) return totals.length === 1 ? totals[0]!.label : undefined
  const areas = lines.filter(({ label }) => area.test(label))
  if (areas.length === 1) return areas[0]!.label
  return lines.length === 1 ? lines[0]!.label : undefined
}

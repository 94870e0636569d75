import type { Span } from '@hegao/document'

/** A row or a column of a table by the words at its head. */
export interface TableLine {
  /** Without spaces, ordinal and bracketed unit; a column under a common head has both: 处罚罚款. */
  readonly label: string
  readonly span?: Span
  /** The unit that the head gives: 件 of 处罚（件）. */
  readonly unit?: string
  /** True for 合计, 总计, 小计. */
  readonly total: boolean
}

/** A cell of a table (单元格) below and beside the heads. */
export interface TableCell {
  readonly span: Span
  /** `blank`: empty, or a mark for nothing (— /); `text`: also an approximate figure. */
  readonly kind: 'number' | 'percent' | 'blank' | 'text'
  /** Place in the table, the head included, where it is not set in columns (左右两栏): 0 is the first row, the first column. */
  readonly row: number
  readonly column: number
  readonly rowLabel: string
  readonly columnLabel: string
  /** Of a `number`, in single units as far as the cell itself has a scale (3.2万); of a `percent`. */
  readonly value?: number
  /** The weight of the last digit written. */
  readonly precision?: number
  /** True for a mark in the place of a figure (—), and for what is not one exact figure (约300). */
  readonly withheld?: true
  /** Of the cell itself, else of its column's, its row's or the table's head. */
  readonly unit?: string
}

/** A cell that is the sum of others (合计). */
export interface TableSum {
  /** `column`: a 合计 row, the cells stand in one column; `row`: a 合计 column. */
  readonly by: 'row' | 'column'
  /** Sums of one direction and one plan are read alike: which reading holds in one tells of the others. */
  readonly plan: number
  readonly total: TableCell
  /** The cells it may be the sum of, blank ones included; several where 其中 and the like leave it open. */
  readonly readings: readonly (readonly TableCell[])[]
  /** True where the form alone does not prove of what it is the sum: 总数, 其中, figures on both sides. */
  readonly weak: boolean
  /** True for money, areas and the like, which are rounded even where no decimals are written. */
  readonly rounded: boolean
}

/** A cell with those that stand below or beside it as parts of it (其中). */
export interface TableAmong {
  /** `column`: the cells stand in one column, one below the other. */
  readonly by: 'row' | 'column'
  /** Cells of one direction and one plan stand in the same rows or columns. */
  readonly plan: number
  readonly whole: TableCell
  /** Those that have the word. */
  readonly parts: readonly TableCell[]
  /** Those behind them up to the next total, which the word may be meant for as well. */
  readonly rest: readonly TableCell[]
  /** True where the whole is the 合计 of its line, and what is behind 其中 is counted in nothing else. */
  readonly isOfTotal: boolean
  /** True for money, areas and the like, which are rounded even where no decimals are written. */
  readonly rounded: boolean
}

/** A figure that others of its line come to, by what their heads are. */
export interface TableBalance {
  readonly by: 'row' | 'column'
  /** Balances of one direction and one plan have the same heads. */
  readonly plan: number
  /**
   * `stock`: 上年结转, 新收, 办结 and what is left; `running`: what was counted up to then (累计); `kinds`: a whole and
   * all its kinds (审结: 维持, 撤销, 其他; 已整改, 未整改).
   */
  readonly kind: 'stock' | 'running' | 'kinds'
  readonly result: TableCell
  readonly terms: readonly { readonly cell: TableCell; readonly isTaken: boolean }[]
  readonly rounded: boolean
}

/** The average of a column (平均), with the figures that it is of. */
export interface TableAverage {
  readonly average: TableCell
  readonly of: readonly TableCell[]
}

/** A change as its cell has it (增减): −5, 下降5, ↓5%, 2个百分点. */
export interface WrittenMove {
  readonly value: number
  /** The weight of the last digit written. */
  readonly precision: number
  /** Undefined for a figure without sign or word, and for a sign that means one thing or the other (▲). */
  readonly direction?: 'up' | 'down'
  readonly unit: '%' | '个百分点' | ''
}

/** A value before, a value after, and the cell that says how much it changed. */
export interface TableMove {
  /** `row`: the three stand in one row. */
  readonly by: 'row' | 'column'
  /** Moves of one direction and one plan stand in the same rows or columns. */
  readonly plan: number
  readonly from: TableCell
  readonly to: TableCell
  readonly cell: TableCell
  readonly written: WrittenMove
  /** What the cell may be, by its head and its sign; with several, any that fits. */
  readonly kinds: readonly ('difference' | 'percent')[]
  /** True for money, areas and the like, which are rounded even where no decimals are written. */
  readonly rounded: boolean
}

/** Two lines beside each other that both are of one year, with a line of changes behind them: one of them is of another. */
export interface TwinYears {
  readonly by: 'row' | 'column'
  readonly first: TableLine
  readonly second: TableLine
  readonly change: TableLine
}

/** What a share is of: the 合计, or all the parts where the table has none. */
export interface TableWhole {
  readonly value: number
  readonly precision: number
  readonly cells: readonly TableCell[]
}

/** A share with the part and the whole that the table gives (占比). */
export interface TableShare {
  readonly by: 'row' | 'column'
  readonly plan: number
  readonly share: TableCell
  readonly part: TableCell
  readonly whole: TableWhole
  readonly rounded: boolean
}

/** A rate with the figures of its row that it comes out of: 化解率 of 化解数 and 件数, 完成率 of 完成 and 目标. */
export interface TableRate extends Omit<TableShare, 'whole'> {
  readonly whole: TableCell
}

/** Shares of one whole, listed to the end. */
export interface TableShares {
  readonly by: 'row' | 'column'
  readonly shares: readonly TableCell[]
  /** The 100 % at the 合计. */
  readonly total?: TableCell
}

/** A table with figures (统计表). */
export interface Table {
  readonly paragraph: number
  /** The paragraphs right above it that name it or its unit: 表1 执法情况, 单位：件. */
  readonly captions: readonly number[]
  /** 1 of 表1. */
  readonly number?: number
  /** 单位：万元 above it. */
  readonly unit?: string
  /** Below the head. */
  readonly rows: readonly TableLine[]
  /** Beside the row labels. */
  readonly columns: readonly TableLine[]
  /** Every cell that is not blank. */
  readonly cells: readonly TableCell[]
  readonly sums: readonly TableSum[]
  readonly among: readonly TableAmong[]
  readonly balances: readonly TableBalance[]
  readonly averages: readonly TableAverage[]
  readonly moves: readonly TableMove[]
  readonly twins: readonly TwinYears[]
  readonly shares: readonly TableShare[]
  /** Rates beside the figures that they come out of: 件数 57, 化解数 55, 化解率 96.5%. */
  readonly rates: readonly TableRate[]
  readonly wholes: readonly TableShares[]
}

/** A figure of the text that tells what stands in a table, and the cell that has it otherwise. */
export interface TableQuote {
  readonly paragraph: number
  readonly span: Span
  /** The paragraph of the table. */
  readonly table: number
  readonly cell: TableCell
  readonly row: string
  readonly column: string
  /** `unit`: the same digits in another unit (1068.60万元, and 1068.60 under 亿元). */
  readonly fault: 'other' | 'unit'
}

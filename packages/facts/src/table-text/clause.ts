import type { Called, Frame } from './frame.js'

/** Where in a table a figure should stand, by the words before it. */
export interface Meant {
  /** The row that the clause names; none for one that it leaves open. */
  readonly row?: string
  readonly column?: string
  /** True where it says that it is of all: 全区, 合计. */
  readonly isWhole: boolean
  /** The area that it names: 全区. */
  readonly area?: string
  /** The year that it names. */
  readonly year?: number
  /** True for 下降5.2%, 减少40起. */
  readonly isChange: boolean
  /** True where other words of it stand in the caption or the heads: 行政复议. */
  readonly isTold: boolean
  /** The words that nothing in the table and no common word accounts for. */
  readonly left: readonly string[]
}

const change =
  /(?:同比|较上年|比上年|比去年|较去年|[比较]20[0-9]{2}年)?(?:分别)?(?:减少|下降|降低|回落|增加|增长|上升|提高)了?$/
const compared =
  /(?:[与和]?(?:上年|去年|20[0-9]{2}年)同期?相比|[比较](?:上年|去年|20[0-9]{2}年)(?:同期)?|同比)/
const whole =
  /全[国省市县区州盟旗镇乡局](?:系统)?|合计|总计|总共|一共|[共总](?=计|$|[\u3400-\u9fff])/
const area = /全[国省市县区州盟旗镇乡局]/
const year = /(20[0-9]{2})年度?/
/** What may stand beside the names without saying anything else. */
const fillers =
  /20[0-9]{2}年度?|今年|本年度?|全年度?|年内|全[国省市县区州盟旗镇乡局](?:系统)?|[本我][省市县区州盟旗镇乡局](?:系统)?|合计|总计|累计|总共|一共|共计?|其中|依法|各类|各项|案件|总?数量?|金额|[总]量|最[高低多少]|居首位|达到?|为|是|有|的|了|在|中|已|均|各/g
/** And what was done, where the heads say of what it is told. */
const verbs = /办理|查处|作出|受理|收到|完成|开展|实现|下达|实施|排查|调处/g
const place = /(?:街道|[镇乡县区市州旗局处所队站村]|办公室|中心|支队|大队|分局|委员会)$/

/** Reads the words of a clause before its figure, and those right behind it, by the heads of a table. */
export function readClause(
  before: string,
  behind: string,
  frame: Frame,
  isRate: boolean,
): Meant | undefined {
  if (/分别|其余|其他|除|不含|以外/.test(before)) return undefined
  const moved = change.exec(before)
  const words = moved ? before.slice(0, moved.index).replace(compared, '|') : before
  let rest = `${words}|${behind}`
  const named = longest(rest, [
    ...frame.rows.map(called => ({ ...called, by: 'row' as const })),
    ...(moved ? [] : frame.columns.filter(({ label }) => isRateHead(label) === isRate)).map(
      called => ({ ...called, by: 'column' as const }),
    ),
  ])
  if (!named) return undefined
  for (const { core } of named) rest = rest.replace(core, '|')
  const [row, column] = (['row', 'column'] as const).map(side =>
    named.find(({ by }) => by === side),
  )
  if (!row && /其中/.test(rest)) return undefined
  const said = year.exec(rest)?.[1]
  const where = area.exec(rest)?.[0]
  // 前进街道受理13件 tells of a column 受理, and of no other.
  const tells = column !== undefined || (row !== undefined && !place.test(row.label))
  const pieces = (tells ? rest.replace(verbs, '|') : rest)
    .replace(fillers, '|')
    .split(/[|\s，,]/)
    .filter(piece => piece !== '')
  const isKnown = (piece: string) => piece.length > 1 && frame.words.includes(piece)
  return {
    ...(row ? { row: row.label } : {}),
    ...(column ? { column: column.label } : {}),
    ...(where ? { area: where } : {}),
    ...(said ? { year: Number(said) } : {}),
    isWhole: whole.test(rest),
    isChange: moved !== null,
    isTold: pieces.some(isKnown),
    left: pieces.filter(piece => !isKnown(piece)),
  }
}

/** True for the head of a line of rates, shares or changes in per cent. */
export const isRateHead = (label: string): boolean =>
  /[%％]|率$|占比|比重|比例|百分比|[增降]幅|增速|幅度|同比/.test(label)

type Sided = Called & { readonly by: 'row' | 'column' }

/**
 * The longest name of a row and of a column in the words, one inside the other taken once; `undefined` where two
 * rows or two columns are named.
 */
function longest(words: string, called: readonly Sided[]): readonly Sided[] | undefined {
  const found: Sided[] = []
  let rest = words
  for (const one of called.toSorted((a, b) => b.core.length - a.core.length)) {
    if (!rest.includes(one.core)) continue
    // Two lines of one name, or two that are named beside each other.
    if (found.some(({ by }) => by === one.by)) return undefined
    found.push(one)
    rest = rest.replace(one.core, '|')
  }
  return found
}

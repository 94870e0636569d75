import { span } from '@hegao/document'
import type { Quantity, TotalPart } from '../../types.js'
import type { BareTotal } from './part-list.js'

const noun = '(?<noun>[\\u3400-\\u9fff]{1,12}(?:[（(][\\u3400-\\u9fff、]{1,8}[）)])?)'
const between = new RegExp(`^${noun}(?:、|和|与|及|以及)$`)
const closing = new RegExp(
  `^${noun}(?<comma>[，,])?(?:[两二三四五六七八九十](?:项|类|者))?(?:共计|合计|总计|总共|(?<!公)共)$`,
)
/** 8镇3乡: the unit is the noun. */
const ownUnit = /[乡镇县区市旗]/
const bareBetween = /^(?:、|和|与|及|以及)?$/
const bareClosing = /^(?<comma>[，,])?(?:共计|合计|总计|总共|(?<!公)共)$/
/** Words that tell of more, of less, or of what the figures before them have. */
const reserved = /等$|[各每另除含的中]|其余|以外|所属|下属|辖/
/** One more of them, without a figure. */
const joined = /[、和与及含]$/
/** 在12个乡镇、3个街道共16个单位: those may be in them. */
const within = /(?:在|于|遍布|覆盖)$/
/** 除3个街道外. */
const less = /除(?!尘|夕|险|害|草)|不含|不包括|不计|扣除/

/** Nouns that sum up others: 31个部门、12个乡镇共43个单位. */
const general = /^(?:[县市区乡省镇]级|责任|报送|参加|参评|被考核)?(?:部门和)?单位(?![和与及、（(])/
const ending = /^(?:[\u3400-\u9fff]{1,12}(?:[（(][\u3400-\u9fff、]{1,8}[）)])?)/

/** No sum has more parts than this. */
const mostParts = 12
/** A sum that lies further off counts something else. */
const furthest = 0.15

/** 31个部门、12个乡镇共43个单位, 8镇3乡共11个乡镇: nouns behind their figures, then 共 and the sum. */
export function scanNounSums(text: string, quantities: readonly Quantity[]): BareTotal[] {
  return quantities.flatMap((total, index) => {
    if (!/[共计]$/.test(text.slice(Math.max(0, total.span.start - 1), total.span.start))) return []
    const list = readList(text, quantities, index)
    if (!list) return []
    const parts = partsNamed(text, total, list)
    if (parts.length < 2) return []
    const sum = parts.reduce((all, { quantity }) => all + quantity.value, 0)
    if (Math.abs(sum - total.value) > Math.max(2, total.value * furthest)) return []
    return [
      {
        span: span(parts[0]!.quantity.span.start, total.span.end),
        total,
        parts,
        by: 'sum' as const,
        exhaustive: false,
        listed: true,
        ends: true,
        remarked: false,
        open: false,
        alternatives: [],
      },
    ]
  })
}

interface NounList {
  readonly parts: readonly TotalPart[]
  readonly comma: boolean
}

function readList(
  text: string,
  quantities: readonly Quantity[],
  index: number,
): NounList | undefined {
  const total = quantities[index]!
  const parts: TotalPart[] = []
  let comma = false
  let from = total.span.start
  for (let before = index - 1; before >= 0 && parts.length <= mostParts; before--) {
    const quantity = quantities[before]!
    const gap = text.slice(quantity.span.end, from)
    const last = parts.length === 0
    const bare = ownUnit.test(quantity.unit)
    const match = (bare ? (last ? bareClosing : bareBetween) : last ? closing : between).exec(gap)
    if (!match || (!bare && quantity.unit !== total.unit)) break
    const label = bare ? quantity.unit : match.groups!.noun!
    if (reserved.test(label)) return undefined
    if (last) comma = match.groups!.comma !== undefined
    parts.unshift({ label, quantity })
    from = quantity.span.start
  }
  if (parts.length > mostParts) return undefined
  const sentence = /[^。！？\n]{0,80}$/.exec(text.slice(Math.max(0, from - 80), from))![0]
  const ahead = /[^，,；;：:]*$/.exec(sentence.slice(-30))![0]
  // 县法院、31个部门和12个乡镇共44个单位: some have no figure. 除2个街道外 takes some away.
  return joined.test(ahead) ||
    within.test(ahead) ||
    /[各每0-9０-９]|其中/.test(ahead) ||
    less.test(sentence)
    ? undefined
    : { parts, comma }
}

/**
 * The parts that the noun of the total sums up: of 12个乡镇、214个村、26个社区，共240个村（社区） the last two;
 * none of 9个乡镇、3个街道共24个村.
 */
function partsNamed(
  text: string,
  total: Quantity,
  { parts, comma }: NounList,
): readonly TotalPart[] {
  const behind = text.slice(total.span.end, total.span.end + 24)
  const words = ending.exec(behind)?.[0] ?? ''
  const stops = (from: number) => /^\s?(?:[，,。；;、）)]|$)/.test(behind.slice(from))
  if (words === '') return !comma && stops(0) ? parts : []
  const kinds = general.exec(words)
  // 31个部门、12个乡镇，共42个单位报送: with the comma it may say how many of them did.
  if (kinds) return comma && !stops(kinds[0].length) ? [] : parts
  const isNamed = ({ label }: TotalPart) => {
    const bare = label.replace(/[（(].*$/, '').replace(/^(?:行政|建制)/, '')
    return headOf(words).includes(bare)
  }
  if (comma && !stops(headOf(words).length)) return []
  const first = parts.findIndex(isNamed)
  const named = first < 0 ? [] : parts.slice(first)
  return named.every(isNamed) && pieces(headOf(words)) >= 2 ? named : []
}

/** 乡镇（街道） in 乡镇（街道）全部设立. */
const headOf = (words: string): string =>
  /^[^（(]{1,8}[（(][^）)]{1,8}[）)]/.exec(words)?.[0] ??
  /^(?:乡镇|镇街|县区)/.exec(words)?.[0] ??
  ''
/** A noun of more than one kind. */
const pieces = (head: string): number =>
  /^(?:乡镇|镇街|县区)/.test(head) || /[（(]/.test(head) ? 2 : 1

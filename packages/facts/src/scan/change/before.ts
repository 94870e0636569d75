import { span } from '@hegao/document'
import type { Comparison, Direction, Figure } from '../../types.js'

/** What is said right before a move that it grew by, whichever way that is counted. */
export interface Grown {
  readonly figure: Figure
  /** Where its words begin. */
  readonly start: number
  readonly direction: Direction
  readonly comparison?: Comparison
  /** For what was added while some may have gone (新增). */
  readonly gross?: true
}

/** 新增8名: some may have gone. 净增, 增加: what it grew by. */
const added =
  /(?<verb>净增加?|净减少?|新增|增加|增设|增配|扩充|减少|精简|压减)(?:了)?[\u3400-\u9fff“”]{0,12}$/
/** 同比增长, 增幅达: right before a rate. */
const risen =
  /(?:(?<last>同比|[较比](?:上年|去年|上一年度?|上年度)(?:同期)?)|[较比](?<year>20[0-9]{2})年(?:同期)?)?(?:大幅|明显|显著|逐步)?(?<verb>增长|增加|提高|提升|上升|上涨|增幅|升幅|涨幅|下降|减少|降低|压减|压缩|压降|精简|缩短|缩减|降幅|减幅)(?:率|幅度|(?:审批|办理|办结|承诺|平均)?(?:时限|时间|时长))?(?:了|为|达到?)?\s?$/
/** Rates of other times, of plans, or of only a part. */
const ofOther = /年均|平均|环比|累计|预计|计划|目标|力争|其中|占|可比|[较比以]|同期/
/** 8名，由32名; of the same thing, so no other subject in between. */
const joint = /^[，,、；;（(](?:使|现|已|即)?(?:总数|总量|总人数|数量|人数|规模)?(?:已)?(?:分别)?$/
const down = /减|精简|降|缩/
const relative = /^(?:%|个百分点|倍)$/

/** How much was added, where it is said right before the move: 新增公证员8名，由32名增加到40名. */
export function grownBefore(
  text: string,
  figure: Figure | undefined,
  start: number,
): Grown | undefined {
  if (!figure || !joint.test(text.slice(figure.span.end, start))) return undefined
  const from = Math.max(0, figure.span.start - 18)
  const clause = /[^，,。；;、：:（()）\n]*$/.exec(text.slice(from, figure.span.start))!
  const isRate = relative.test(figure.unit)
  const match = (isRate ? risen : added).exec(clause[0])
  if (!match) return undefined
  const { verb, last, year } = match.groups!
  const said = clause[0].slice(0, match.index)
  // 平均压缩70%（由30个工作日压缩至9个工作日）: the bracket says of what.
  const isExplained = /^[（(]$/.test(text.slice(figure.span.end, start).trim())
  if (isRate && ofOther.test(isExplained ? said.replace(/平均$/, '') : said)) return undefined
  const comparison = year ? { year: Number(year) } : last ? {} : undefined
  return {
    figure,
    start: from + clause.index + match.index,
    direction: down.test(verb!) ? 'down' : 'up',
    ...(comparison ? { comparison } : {}),
    ...(verb === '新增' || verb === '增设' || verb === '增配' ? { gross: true } : {}),
  }
}

/** Its words, from the verb to the figure. */
export const spanOf = ({ start, figure }: Grown) => span(start, figure.span.end)

import { span } from '@hegao/document'
import type { MatterCount, Quantity } from '../../types.js'
import { circumstancesOf, sentenceStarts } from '../circumstance.js'

/** Who meets, and on what: 【党组】会议【专题】【研究】【法治建设】工作4次. */
const meeting =
  /(?<body>党组|党委|党工委)(?:会议?|扩大会议)?(?<how>专题|集体)?(?<act>研究|听取)(?<on>法治(?:政府)?(?:建设)?)(?:工作|议题|事项)?(?:汇报)?$/
/** 中心组集体学法4次, 中心组开展法治专题学习4次. */
const study =
  /中心组(?:理论)?(?:开展|进行)?(?<how>专题)?(?:集体)?(?<act>学法|法治学习|法治专题学习)$/
/** Said of the whole year, and of nobody who may have taken part in some. */
const ofTheYear = /全年|年内|本年度|一年来/
const ofOne = /主持|带头|亲自|牵头|书记|局长|主任|主要负责人|负责同志|第一责任人/
/** Of many bodies, or of some of the times. */
const ofSeveral = /各|均|每|分别|累计|以来|其中|部分|两级|系统|所属|直属|乡镇党委|部门党/

/** 有执法人员11人, 持有行政执法证36人: how many there are. */
const staff =
  /(?:有|配备)(?:在编|在岗)?(?:行政)?(?<officers>执法人员)(?:共|为)?$|(?:持有(?:有效)?(?:行政)?执法证件?的?(?:执法)?(?:人员)?|(?:有|共有)持证(?:行政)?(?:执法)?人员)(?:共|为)?$/
/** 11名【执法人员】中, 36名【持证人员】中: those that were counted before. */
const amidst =
  /^(?:(?:在编|在岗)?(?:行政)?(?<officers>执法人员)|持证(?:行政)?(?:执法)?人员)(?:之?中|里)/
const person = /^[人名位]$/
const longest = 30

/**
 * Counts of what a report counts for the year by one name, however it is put: how often the party group took up
 * the rule of law, how many law officers there are. Other counts of law officers are told apart, for then there
 * may be more than one lot of them.
 */
export function scanMatterCounts(text: string, quantities: readonly Quantity[]): MatterCount[] {
  if (!/法治|学法|执法|持证/.test(text)) return []
  const circumstanceAt = circumstancesOf(text)
  const sentenceStart = sentenceStarts(text)
  return quantities.flatMap((quantity): MatterCount[] => {
    const { start, end } = quantity.span
    const before = text.slice(Math.max(0, start - longest), start)
    const lead = text.slice(sentenceStart(start), start)
    const read =
      quantity.unit === '次'
        ? readMeeting(before, lead)
        : person.test(quantity.unit)
          ? readStaff(before, text.slice(end, end + longest))
          : undefined
    if (!read) return []
    const { from, to, ...said } = read
    return [{ span: span(start - from, end + to), quantity, ...said, ...circumstanceAt(start) }]
  })
}

interface Read extends Pick<MatterCount, 'matter' | 'role'> {
  /** How many characters before the figure and behind it name the matter. */
  readonly from: number
  readonly to: number
}

function readMeeting(before: string, lead: string): Read | undefined {
  const match = meeting.exec(before) ?? study.exec(before)
  if (!match || ofSeveral.test(lead.slice(-longest))) return undefined
  const { body = '中心组', how = '', act = '', on = '' } = match.groups!
  const isOfYear = ofTheYear.test(lead) && !ofOne.test(lead)
  const role = isOfYear ? 'all' : 'again'
  return { matter: body + how + act + on, role, from: match[0].length, to: 0 }
}

function readStaff(before: string, behind: string): Read | undefined {
  const there = staff.exec(before)
  const named = (match: RegExpExecArray) => match.groups!.officers ?? '持证人员'
  if (there) return { matter: named(there), role: 'all', from: there[0].length, to: 0 }
  const back = amidst.exec(behind)
  if (back) return { matter: named(back), role: 'again', from: 0, to: back[0].length }
  const isOther =
    /执法人员[\u3400-\u9fff]{0,4}$/.test(before) || /^[\u3400-\u9fff]{0,8}执法人员/.test(behind)
  return isOther ? { matter: '执法人员', role: 'other', from: 0, to: 0 } : undefined
}

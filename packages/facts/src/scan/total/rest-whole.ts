import type { Quantity } from '../../types.js'
import { predicateOpener, strongVerb } from '../count/words.js'

/**
 * Whether the first of the figures before a rest is the whole that it is left of (受理28件，办结25件，其余3件), or one more kind of
 * what nobody has counted (3家被评为优秀，6家为良好，其余11家合格).
 */
export function isWholeOfRest(text: string, figures: readonly Quantity[]): boolean {
  const [whole, ...parts] = figures
  if (!whole) return false
  const ahead = aheadOf(text, whole)
  // 36个中的33个, 22个问题已完成整改20个 say it.
  const between = parts[0] ? text.slice(whole.span.end, parts[0].span.start) : ''
  if (/^[\u3400-\u9fff]{0,12}(?:中的?|(?:已|均已|现已)[\u3400-\u9fff]{1,8})$/.test(between))
    return true
  // 对50个问题开展督办 says what was done with all of them.
  const isTopic = /(?<![针面相])对[\u3400-\u9fff]{0,10}$/.test(ahead)
  if (!isTopic && !isBare(behindOf(text, whole))) return false
  // 维持12件，3件撤销，其余5件: what became of some is no whole of the others.
  if (moved.test(ahead) || (became.test(ahead) && !due.test(ahead))) return false
  const isDispute = dispute.test(ahead + behindOf(text, whole))
  return parts.slice(0, -1).every(part => tellsWhatBecame(text, part, isDispute))
}

/** From the last mark to the figure. */
const aheadOf = (text: string, { span: { start } }: Quantity): string =>
  /[^，,。；;：:、（()）！？\n]{0,24}$/.exec(text.slice(Math.max(0, start - 24), start))![0].trim()

/** From the figure to the next mark. */
const behindOf = (text: string, { span: { end } }: Quantity): string =>
  /^[^，,。；;：:、（()）！？\n]{0,24}/.exec(text.slice(end, end + 24))![0].trim()

const predicate = new RegExp(`${predicateOpener}|${strongVerb}`)
/** Behind a whole stands its noun and nothing that is said of it: 28件案件, but 28件由县级领办. */
const isBare = (behind: string): boolean => behind.length < 15 && !predicate.test(behind)

/** 由118家【压减至4家】，其余4家: what is left is of neither. */
const moved = /(?:^|[^自经])[由从](?!于)|(?:[至到为]|达)$/
/** 需整改28处. */
const due = /(?:应|需|拟|待|计划|要求|限期)[\u3400-\u9fff]{0,4}$/
/** True where nothing is said of the figure behind it. */
export const isBareBehind = (text: string, figure: Quantity): boolean =>
  isBare(behindOf(text, figure))

/** What became of some of them, or what some of them are. */
const became =
  /(?:维持|撤销|变更|驳回|确认违法|胜诉|败诉|办结|审结|结案|整改|完成|化解|拆除|采纳|公开|处罚|移送|约谈|撤诉|撤回|调解|和解|终止|达标|建成|启动|优秀|良好|合格)(?:的|了|类|等次)?$/
const soFar =
  '(?:(?:至|到|截[至止])?(?:年底|年末|目前|(?:20[0-9]{2}年)?[0-9]{1,2}月(?:底|末|[0-9]{1,2}日)|20[0-9]{2}年[底末]|到期后?)|均|全部|全年|年内|当场|依法|及时|按[期时]|如期|限期)*'
const done = new RegExp(
  `^${soFar}(?:(?:现|目前)?已[\\u3400-\\u9fff]|${strongVerb}|作出|给予|使用|拆除|销[号案]|抢通|修复|执行|采纳|维持|胜诉|调[解处]|成功|和解|答复|公开|立行立改|(?:检测|审核|评定)?(?:不?合格|达标|通过)|持证|反馈|回函|回复|到位|竣工|完工|完结|支出|不予|准予)`,
)
const dispute = /纠纷|争议|矛盾/
/** The way in which some were settled: 人民调解171起、双方自愿协商化解62起、诉讼19起. */
const settled = /(?:调解|协商|和解|诉讼|仲裁|化解|解决)$/
const isDone = new RegExp(`^(?:[\\u3400-\\u9fff]{0,4})(?:${predicate.source})`)

/** 办结25件, 已整改39个; 25个已整改. 药品类3件 is one more kind. */
function tellsWhatBecame(text: string, part: Quantity, isDispute: boolean): boolean {
  const label = aheadOf(text, part)
  return label === ''
    ? isDone.test(behindOf(text, part))
    : done.test(label) || (isDispute && settled.test(label))
}

import type { Quantity, TotalPart } from '../../types.js'

/** Another time, place or measure, with nothing to say that it is a part: not 上年结转18件. */
const otherMeasure =
  /^(?:去年|上年度?|上一年度?|前年|往年|同期)(?:同期|全年|[末底])?(?:分别)?(?:为|是)?$|^全(?:国(?!重点文物)|[省市县区州盟旗乡镇])|^(?:计划|预算|预计)|(?:编制|核定|应到|累计|任务数?|目标|指标|共发现)$/
const otherYear = /^(?:19|20)\d\d年/
/** 两年共办理183件（2023年95件、2024年88件）: only of such a total the years are parts. */
const ofYears = /[两二三四五六七八九十几]年|累计|合计|(?<!公)共|以来|期间/

/** 人均办案34.6件（118件、55件）: of an average the bracket says what it was made of. */
const average = /[人月日户村所年季周场]均|平均|每[名个人月户村天日所]/
/** 现有58项（收回51项，新增2项）: what went and what came. */
const went =
  /^(?:年内|本年|当年|全年)?(?:收回|取消|核减|减少|调减|移出|退出|退回|停用|废止|解除|注销|剔除|删除|撤销|划出|调出|转出|销号|淘汰|核销|合并|撤并|关停|关闭|下放)/
const came = /^(?:年内|本年|当年|全年)?(?:新|增加|增补|纳入|承接|补充|接收|调入|转入|划入|列入)/

/** 净减65项: what the others leave. */
const net = /^(?:合计|总共|共|实际)?净(?:增|减)/

/** 由1867项调减到1802项：新增23项，取消88项，净减65项: what came and what went are no parts of what there is. */
export const isFlow = (parts: readonly TotalPart[]): boolean =>
  parts.some(({ label }) => net.test(label)) ||
  (parts.some(({ label }) => went.test(label)) && parts.some(({ label }) => came.test(label)))

/** 29件（去年同期41件）, 52人（全县486人）: one figure in brackets, or one of another measure, is no part. */
export function isBeside(
  text: string,
  parts: readonly TotalPart[],
  { value, span: { start } }: Quantity,
): boolean {
  const clause = text
    .slice(Math.max(0, start - 30), start)
    .split(/[，,。；;：:\n]/)
    .at(-1)!
  return (
    parts.length < 2 ||
    isFlow(parts) ||
    average.test(clause) ||
    parts.some(
      ({ label, quantity }) =>
        otherMeasure.test(label) ||
        (otherYear.test(label) && (quantity.value > value || !ofYears.test(clause))),
    )
  )
}

const shareBehind =
  /^[^，,；;。\n]{0,12}[，,、（(]?\s?[\u3400-\u9fff]{0,8}占[^，,；;。\n]{0,14}[%％]/

/** 许可12件、确认9件，占受理总数的84.1%: a share of the whole list says that it is not all there is. */
export function isShareOfAll(text: string, parts: readonly TotalPart[]): boolean {
  const ofEach = parts.slice(1).some(({ quantity }, index) => {
    const gap = text.slice(parts[index]!.quantity.span.end, quantity.span.start)
    return /[%％]/.test(gap)
  })
  const { end } = parts.at(-1)!.quantity.span
  const share = shareBehind.exec(text.slice(end, end + 60))?.[0]
  return !ofEach && share !== undefined && !/100(?:\.0+)?[%％]$/.test(share)
}

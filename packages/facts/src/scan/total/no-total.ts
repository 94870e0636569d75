import type { Quantity } from '../../types.js'

/** A change, or what is left between two figures: its parts go up and down (净增34人：新办58人，注销24人). */
const change =
  /(?:净[增减收流结]|增加|减少|[审核]减|同比|环比|[较比](?:上|去|前|往|年初|同期|20\d\d)|差额|相差|结余)[\u3400-\u9fff“”]{0,12}\s?$/
/** 节约42万元, 节约财政资金约42万元; 节约用水宣传28场 is no saving. */
const saving =
  /节[约省]了?(?:财政|各类|项目)?(?:资金|金额|经费|开支|支出|成本|费用|时间)?[约近达共为]?\s?$/

/** What falls to one of many: what stands in brackets behind it is its base (每万人1.14名（全县41.2万人）). */
const perUnit =
  /(?:每(?!年|季|月|周|日|天|半年|学期)|[日周月季年人户村校班件案次场]均|平均|万人|千人)[\u3400-\u9fff“”0-9]{0,20}\s?$/
/** 每年28件, but 月均16次: what falls to each is no total either. */
const perTime = /每(?:个)?(?:工作日|年|季度?|月|周|日|天|半年|学期)[\u3400-\u9fff“”]{0,12}\s?$/

const longest = 40

/** True for a figure whose words say that what stands behind it does not add up to it. */
export function isNoTotal(text: string, { span: { start } }: Quantity): boolean {
  const before = text.slice(Math.max(0, start - longest), start)
  return [change, saving, perUnit, perTime].some(words => words.test(before))
}

/**
 * Units that count the same thing: in 办理案件28件，其中新收20起 the parts are parts of the whole.
 * 人 and 人次 are not the same; neither are 场 and 场次 against 人.
 */
const synonyms: readonly (readonly string[])[] = [
  ['件', '起', '宗', '例', '份'],
  ['人', '名', '位'],
  ['个', '所', '家', '处', '座'],
  ['场', '场次', '次', '期', '批次'],
  ['辆', '台'],
  ['条', '项', '个'],
  ['头', '只'],
  ['元'],
]

/** Every unit that is read, the longest first so that 人次 is not read as 人. */
export const units: readonly string[] = [
  ...'微克/立方米 毫克/立方米 平方公里 平方米 立方米 毫米 个百分点 人次 场次 批次 件次 家次 户次 课时 学时 小时 分钟 公里 公顷 周年'.split(
    ' ',
  ),
  ...'件 起 宗 例 份 人 名 位 个 所 家 处 座 场 次 期 批 辆 台 条 项 元 部 篇 套 户 亩 米 吨 天 倍 级 册 本 幅 张 只 头 株 棵 支 队 组 班 门 节 笔 款 种 类 步 轮 届 站 点 间 栋 幢 村 镇 乡 县 市 区 省 岁 则 版 卷 盘 块 面'.split(
    ' ',
  ),
].toSorted((a, b) => b.length - a.length)

/** True where both units count the same thing. */
export function comparable(a: string, b: string): boolean {
  return a === b || synonyms.some(group => group.includes(a) && group.includes(b))
}

/** What the units of one measure are in the smallest of them. */
const measures: readonly Readonly<Record<string, number>>[] = [
  { 平方米: 1, 亩: 2000 / 3, 公顷: 1e4, 平方公里: 1e6 },
  { 毫米: 1, 米: 1e3, 公里: 1e6 },
  { 分钟: 1, 小时: 60 },
]

/** How many of the one unit the other is, where both measure the same: 1e6 from 平方公里 to 平方米. */
export function unitRatio(from: string, to: string): number | undefined {
  const measure = measures.find(one => from in one && to in one)
  return from === to ? 1 : measure && measure[from]! / measure[to]!
}

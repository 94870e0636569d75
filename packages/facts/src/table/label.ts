import type { TableCell } from '../types.js'

/** What a row or a column is, by the words at its head. */
export interface LineLabel {
  /** As written, without spaces. */
  readonly words: string
  /** Without spaces, ordinal, brackets and the unit in them: 处罚 for 2.处罚（件）. */
  readonly name: string
  /** The unit in its brackets, or the one that its last word is: 件, 人次. */
  readonly unit?: string
  /**
   * `total` 合计 总计 共计, `subtotal` 小计, `count` 总数 (a total only where its figures say so),
   * `never` what is no part of a sum (序号, 年份, 备注), `doubtful` what may or may not be one (其中,
   * 上年结转, 累计, rates without a sign), `part` anything else.
   */
  readonly role: 'total' | 'subtotal' | 'count' | 'never' | 'doubtful' | 'part'
  /** False where figures of this line cannot be added up: rates, averages, prices, years, ranks. */
  readonly addable: boolean
  /** Of a row with several columns of labels the first, which may stand over others: 案由 of 案由 | 交通. */
  readonly outer?: string
  /** True for words that stand over others: 一、执法类, 其中：. */
  readonly isGroup: boolean
}

/** 三年累计 is the sum of three years. */
const total =
  /(?:合计|总计|共计|总和)(?:数|数量|值|额|金额|件数|人数)?$|^(?:近|这)?[二两三四五六七八九十2-9]年(?:来|间)?累计$/
const subtotal = /小计$/
const count = /(?:总数|总量|总额|总件数|总人数)$|^[计总]$/
const never =
  /序号|编号|代码|年份|(?<![0-9０-９本上去一])年度$|日期|时间|电话|邮编|排名|名次|位次|备注|说明|附注|^注|联系/
/** Rates, averages and prices: adding them up means nothing. */
const notAddable =
  /率|占比|比重|比例|比值|百分比|同比|环比|增长|增幅|增速|降幅|涨幅|增减|升降|较上|比上|均(?![衡等安川溪])|最[高低长短大小多少快慢早晚](?!生活)|单产|亩产|进度|单价|价格|标准|指数|系数|得分|分值|评分|分数|满意度|知晓度|等级|级别|[%％‰]/
/** 合计（剔重）: what stands in several lines counts once, so that it is not their sum. */
const withoutRepeats = /剔重|去重|(?:剔除|扣除|去除|除去|不含|不计)重复|剔除交叉/
const doubtful =
  /其中|^含(?!山)|^#|另有|另外|上年|去年|往年|上一年|结转|结存|期初|期末|年初|年末|月末|累计|计划|目标|任务|预算|预计|存量|在册|现有|余额|折算|全年/

const unitWords =
  '人次|场次|批次|件次|家次|户次|课时|学时|万元|亿元|元|平方米|平方公里|公里|公顷|万人|万人次|万件|万亩|吨|万吨|亩'
const bracketUnit = new RegExp(
  `[（(](?:单位[：:])?((?:万|亿)?(?:${unitWords}|件|起|宗|份|人|名|个|所|家|处|场|次|期|批|辆|台|条|项|部|篇|户|次数|张|册|块|支|套))[）)]$`,
)
/** 案件件数, 参训人次: heads that end in what they count. */
const headUnit =
  /(人次|场次|批次|人数|件数|户数|家数|份数|次数|场数|个数|金额|资金|经费|费用|收入|支出|款额|罚没款|面积|里程|数额)$/

const group =
  /^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|第[一二三四五六七八九十]{1,3}[类章部])|[：:]$/

/** Reads the words at the head of a row or a column. */
export function readLabel(written: string): LineLabel {
  const plain = written.replace(/\s/g, '').replace(/[：:]$/, '')
  const bracketed = bracketUnit.exec(plain)
  const name = plain
    .replace(/[（(][^（）()]{0,40}[）)]$/, '')
    .replace(/^[（(]?[一二三四五六七八九十0-9０-９]{1,3}[）)、.．](?![0-9０-９])/, '')
  const unit = bracketed?.[1] ?? headUnit.exec(name)?.[1]
  const addable = !notAddable.test(plain) && !never.test(name) && !withoutRepeats.test(plain)
  const isGroup = group.test(written.trim())
  return {
    words: plain,
    name,
    role: roleOf(name, addable),
    addable,
    isGroup,
    ...(unit ? { unit } : {}),
  }
}

function roleOf(name: string, addable: boolean): LineLabel['role'] {
  if (never.test(name)) return 'never'
  if (!addable) return 'doubtful'
  if (total.test(name)) return 'total'
  if (subtotal.test(name)) return 'subtotal'
  if (count.test(name)) return 'count'
  return doubtful.test(name) ? 'doubtful' : 'part'
}

/** 总计 stands above 合计 where a table has both. */
export const isGrand = ({ name }: LineLabel): boolean => /总计/.test(name)

/** True for the head of a column that numbers the rows and names nothing. */
export const isSerial = ({ name }: LineLabel): boolean => /序号|编号|代码/.test(name)

/** What is there at one time, or may be the same persons each time: of these a year is no sum of its months. */
const stock =
  /在册|存量|[期年月季]末|[期年月季]初|结存|结转|结余|余额|现有|实有|累计|未[办审]?结|在[办编岗职矫教管]|人[数员]|户数|家数|用户|会员|队伍|编制|对象|主体|机构|网点|阵地|顾问|律师|干部|党员|学员|企业|单位/
const heads: readonly string[] = ['人', '名', '户', '家', '所', '人数', '户数', '家数', '万人']

/** True for a figure that cannot be added up over several times: 在册, 人数; 人次 can. */
export const isStock = ({
  rowLabel,
  columnLabel,
  unit,
}: Pick<TableCell, 'rowLabel' | 'columnLabel' | 'unit'>): boolean =>
  stock.test(rowLabel) || stock.test(columnLabel) || (unit !== undefined && heads.includes(unit))

/** True for a label that opens the parts of the line before it: 其中：罚款. */
export const isAmong = ({ name }: LineLabel): boolean => /其中|^含(?!山)|^#/.test(name)

/** True where figures of this unit are rounded: money in 万元, areas, weights, lengths. */
export const isRounded = (words: string): boolean =>
  /万|亿|千|元|平方|公里|公顷|吨|亩|金额|资金|经费|费用|收入|支出|预算|投资|产值|罚没款|款额|面积|里程|数额/.test(
    words,
  )

/** What is counted one by one, whatever the words beside it: 个 of the problems found in 部门预算执行. */
const counting =
  /^(?:[件起宗份人名个所家处场次期批辆台条项部篇户张册块支套]|人次|场次|批次|件次|家次|户次)$/
const money = /元|金额|款额|[万亿千]/

/** True for a cell whose heads or unit say so. */
export const isRoundedCell = ({
  rowLabel,
  columnLabel,
  unit,
}: Pick<TableCell, 'rowLabel' | 'columnLabel' | 'unit'>): boolean => {
  const heads = rowLabel + columnLabel
  if (unit !== undefined && counting.test(unit)) return money.test(heads)
  return isRounded(heads) || (unit !== undefined && isRounded(unit))
}

const spans: readonly RegExp[] = [/月份?$|[0-9０-９]月/, /季度/, /半年/]

/**
 * Months beside quarters, quarters beside half-years: the longer ones are sums of the shorter, and
 * may not be counted again.
 */
export function withoutLongerTimes(labels: readonly LineLabel[]): LineLabel[] {
  const used = spans.filter(time => labels.some(({ name }) => time.test(name)))
  const longer = used.slice(1)
  return labels.map(label =>
    label.role === 'part' && longer.some(time => time.test(label.name))
      ? { ...label, role: 'doubtful' }
      : label,
  )
}

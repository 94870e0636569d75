import type { Quantity } from '../../types.js'

/** What narrows a figure: some of them, new ones, those of another time; not 9个社区均建立. */
export const narrowed =
  /其中|新[增招聘录进入办收]|招[录聘]|调入|退休|[比较]|同比|增加|减少|分别|[各每]|余下|其余|首[批期]|部分|另|含|上年|去年|计划|目标|应(?![诉急])|拟(?!定)|将|累计|以上|以下|占|均(?![已建设配有成])/
/** Those who do it, all of them: 现有执法人员12名. */
const allOfThem = /现有|共有|实有|在[编岗]|专职/
/** 按全县常住人口26万人计算，人均2元 */
const byPopulation = /^(?:按|以|按照)[\u3400-\u9fff]{0,8}人口/
/** Those whom money goes to. */
const reached = /惠及|受益|发放给|救助|资助|补贴|慰问/
/** The clause that makes of them its subject: 12名调解员全年调解纠纷360件. */
const asSubject =
  /^(?:专职|在编|一线)?(?:人民)?[\u3400-\u9fff]{0,4}(?:员|人员|干部|法官|检察官|律师|民警)(?:全年|共|累计)?(?![和与及、])[\u3400-\u9fff]{2,14}$/
/** 为1031名劳动者追回工资: whom money is got for. */
const onBehalf = /(?:为|替|帮助|协助|帮)(?:共|累计)?$/
const gotBack =
  /^(?:困难|被欠薪)?(?:劳动者|农民工|职工|工人|群众|当事人|受害人|消费者|投诉人|业主)(?:追回|追讨|讨回|讨要|追索|挽回|退回|退还|补发|支付|发放|清欠|清偿)[\u3400-\u9fff]{0,10}$/
const longestClause = 30
/** 新增耕地 is what the money made. */
const madeOfLand = /新增(?=耕地)/
/** ，同比下降8.4%（2024年为203.6万平方米） */
const aside = /[，,](?:同比|比上年|较上年)[^，,。；;（）()]{0,16}|[（(][^（）()]{0,40}[）)]/g
const cases = /立案|查处|处罚|结案/
const fines = /罚/

/** What is divided by what, as it stands in the text. */
export interface Division {
  readonly count: Quantity
  readonly total: Quantity
  readonly ofPersons: boolean
  /** Where the divisor ends, with its parts behind it. */
  readonly end: number
  /** Where the total begins, with what it is the sum of before it. */
  readonly start: number
  /** Where the average is said. */
  readonly said: number
}

/** True where the count is of all that the total is of, right beside it. */
export function isDivisor(
  text: string,
  { count, total, ofPersons, end, start, said }: Division,
): boolean {
  const clause = clauseOf(text, count, said)
  if (narrowed.test(clause.replace(madeOfLand, ''))) return false
  const isFirst = count.span.start < total.span.start
  const between = (
    isFirst ? text.slice(end, start) : text.slice(total.span.end, count.span.start)
  ).replace(aside, '')
  if (/[。！？\n]/.test(between) || (between.match(/[，,；;]/g)?.length ?? 0) > 1) return false
  if (/[；;]/.test(between) && !isOneMatter(clause, clauseOf(text, total, said))) return false
  if (!isOneSale(clause, clauseOf(text, total, said))) return false
  if (!ofPersons) return true
  return (
    allOfThem.test(clause) ||
    byPopulation.test(clause) ||
    asSubject.test(between) ||
    (total.unit === '元' && (reached.test(clause) || isOnBehalf(text, count, between)))
  )
}

const isOnBehalf = (text: string, { span: { start } }: Quantity, between: string): boolean =>
  onBehalf.test(text.slice(Math.max(0, start - 4), start)) && gotBack.test(between)

/** 立案查处1326件；罚款536.8万元 · 销售面积186.4万平方米；销售额142.7亿元 */
const isOneMatter = (counted: string, divided: string): boolean =>
  (cases.test(counted) && fines.test(divided)) ||
  (counted.includes('销售') && divided.includes('销售'))

const sale = /^(?:实现|完成)?(?<of>[\u3400-\u9fff]{0,10}?)(?:总)?销售/
/** Not 商品房销售面积186.4万平方米，【住宅】销售额130亿元. */
function isOneSale(counted: string, divided: string): boolean {
  const of = sale.exec(divided)?.groups?.of
  return !of || counted.includes(of)
}

const clauseMark = /[，,。；;：:（()）\n]/

/** The words of a figure's clause, as far as to where the average is said: 20个村【平均每村】7名. */
export function clauseOf(
  text: string,
  { span: { start, end } }: Quantity,
  to = text.length,
): string {
  const before = text.slice(Math.max(0, start - longestClause), start).split(clauseMark)
  const until = to < end ? text.length : to
  const behind = text.slice(end, Math.min(until, end + longestClause)).split(clauseMark)
  return before.at(-1)! + behind[0]!
}

import { overlaps, span } from '@hegao/document'
import { matchesOf } from '../../matches.js'
import { toHalfWidth } from '../../numeral.js'
import type { MalformedFigure } from '../../types.js'
import { units } from '../../unit.js'

type Groups = Readonly<Record<string, string | undefined>>

/** A way in which a figure goes wrong. */
interface Slip {
  readonly kind: MalformedFigure['kind']
  readonly pattern: RegExp
  /** False where the words before it, or its own digits, leave a reading in which it is right. */
  readonly certain?: (groups: Groups, before: string) => boolean
  /** What was probably meant, where something tells. */
  readonly likely?: (written: string, groups: Groups) => string | undefined
}

const digit = '[0-9０-９]'
const point = '[.．]'
const unit = units.join('|')
const scaled = `(?:万亿|亿|万)?元|[万亿](?:${unit})`
const counted = `(?:(?:万亿|亿|万)?(?:${unit})|[%％])`
const decimal = `${digit}{1,9}(?:${point}${digit}{1,6})?`
/** Not the rest of a longer figure, a code, a version or an address. */
const apart = '(?<![0-9０-９.．,，A-Za-zＡ-Ｚａ-ｚ/_+-])'

/** A clause may end in a bare rank or score (居第4，), never in 受理26 or 共26. */
const needsUnit =
  /(?:受理|查处|办理|办结|检查|抽查|核查|审查|审核|培训|发放|走访|排查|调解|化解|立案|处罚|开展|举办|新增|下达|收缴|清理|制发|移送|整改|解答|接待|共|共计|累计|合计|总计)\s?$/
const needsMoney =
  /(?:金额|资金|罚款|罚没款|罚没|款项|赔偿|补贴|补助|经费|收入|支出|投入|投资|损失|追缴|追回|争取|拨付|欠薪|工资|筹措|筹集|营收|价值|贷款|减税降费|费|共|共计|累计|合计|总计|达|达到|为|由|从|至|超|超过|近|约)\s?$/
/** Words of what may end a clause as a bare figure: a rank, a score, a number by which a thing is called. */
const bareBefore =
  /(?:[第位排级类章条节表图版号]|\/)\s?$|名次|指数|分值|[得评均总]分|系数|比[例值]|成绩|浓度|温度|附件|案例|方案|热线|拨打|编号|代码/
/** 分别为100，200元, 2，3，5件: several figures and no long one. */
const severalBefore = /(?:分别|依次|各自|各为?$|[0-9０-９]\s?[、，,;；至到—-])[^。；]{0,12}$/

/** 罚款100，200元 may be two round sums. */
const mayBeList = ({ head, tail }: Groups, before: string): boolean =>
  severalBefore.test(before) ||
  head!.startsWith('0') ||
  (head!.endsWith('00') && tail!.endsWith('00'))

/** True for digits parted by a comma that are one figure: what stands before 26，530元 needs a unit. */
function isOneFigure(groups: Groups, before: string): boolean {
  if (mayBeList(groups, before)) return false
  if (needsUnit.test(before)) return true
  return groups.unit!.endsWith('元') && needsMoney.test(before) && !bareBefore.test(before)
}

/** No figure and no member of a list begins with 0; else the words before it tell. */
function isWideComma(groups: Groups, before: string): boolean {
  if (mayBeList(groups, before)) return false
  if (isOneFigure(groups, before)) return true
  if (bareBefore.test(before) || !/[\u3400-\u9fff]\s?$/.test(before)) return false
  return groups.tail!.startsWith('0') || !/[达到至为由从超过是]\s?$/.test(before)
}

/** 人均0.9名, 每千人3.2名, 折合0.5件: a mean, a rate or a share, which may be broken. */
const maybeBroken =
  /(?:[均每率倍折比]|万人|专利|拥有量|密度|标准|系数|指数|权重|约合)[^。；;\n]{0,40}$|第\s?$/

const slips: readonly Slip[] = [
  {
    // 1.27亿万元; 亿万 by itself is a word.
    kind: 'doubled-scale',
    pattern: new RegExp(`${apart}${decimal}(?:亿万|万万|万千|亿亿|千千)(?:${unit})`, 'g'),
  },
  {
    kind: 'broken-count',
    pattern: new RegExp(
      `${apart}(?<head>${digit}{1,9})${point}${digit}{1,6}(?:件次?|起|宗|条|人次|家次|户次|名)(?![/均每])(?=(?<closed>[、，,；;。]?))`,
      'g',
    ),
    // 1.12件提案 may be the first item of a list; what a mark follows, and none precedes, is none.
    certain: ({ head, closed }, before) =>
      (head!.length > 1 || closed ? /[\u3400-\u9fff”]$/ : needsUnit).test(before) &&
      !maybeBroken.test(before),
  },
  {
    // 每轮2天，共6天，参训人次。: the clause has the measure and no figure.
    kind: 'lost-figure',
    pattern:
      /(?<=[0-9０-９][\u3400-\u9fff]{1,6}[，,])(?:共|共计|累计)?(?:参训|参加|参与|培训|覆盖|惠及|受益|受教育|出动|接待|服务|检查|走访)(?:人员|群众|干部|职工|学生|企业)?(?:人次|家次|户次)(?=[。；])/g,
  },
  {
    kind: 'doubled-point',
    pattern: new RegExp(
      `${apart}(?<head>${digit}{1,12})${point}{2}(?<tail>${digit}{1,6})(?![0-9０-９.．])`,
      'g',
    ),
    likely: (_, { head, tail }) => toHalfWidth(`${head}.${tail}`),
  },
  {
    kind: 'empty-decimals',
    pattern: new RegExp(
      `${apart}(?<head>${digit}{1,12})${point}(?:(?<percent>[%％])|${scaled})`,
      'g',
    ),
    // 1.万人助企行动 is an item of a list; so short a figure has to stand behind 达 or the like.
    certain: ({ head, percent }, before) =>
      percent !== undefined ||
      needsMoney.test(before) ||
      needsUnit.test(before) ||
      (head!.length > 2 && /[\u3400-\u9fff]$/.test(before)),
  },
  {
    kind: 'wide-comma',
    pattern: new RegExp(
      `${apart}(?<head>[0-9]{1,3})，(?<tail>[0-9]{3})(?:\\.[0-9]{1,4})?(?<unit>${counted})`,
      'g',
    ),
    certain: isWideComma,
    likely: written => written.replace('，', ''),
  },
  {
    kind: 'grouping',
    pattern: new RegExp(
      `${apart}(?<head>[0-9]{1,3}),(?<tail>[0-9]{1,2}|[0-9]{4,8})(?<unit>${counted})`,
      'g',
    ),
    certain: isOneFigure,
  },
  {
    kind: 'lost-dash',
    pattern:
      /(?<![0-9０-９A-Za-z〔[-])(?<head>(?:19|20)[0-9]{2})(?<tail>(?:19|20)[0-9]{2})\s?学?年/g,
    certain: ({ head, tail }, before) =>
      head! < tail! && Number(tail) - Number(head) <= 30 && !/号[：:]?$/.test(before),
    likely: (written, { head, tail }) => `${head}—${tail}${written.slice(8)}`,
  },
  {
    kind: 'short-year',
    pattern: new RegExp(
      `(?<![0-9０-９A-Za-z]\\s?|[.．]|[0-9０-９][,，])[0０](?<tail>[0-4０-４]${digit})年`,
      'g',
    ),
    likely: (_, { tail }) => toHalfWidth(`20${tail}年`),
  },
  {
    // 202年3月, 20245年3月: a year before its month.
    kind: 'short-year',
    pattern: new RegExp(
      `(?<![0-9０-９A-Za-z]\\s?|[.．]|[0-9０-９][,，])[2２][0０](?:${digit}|${digit}{3})年(?=\\s?${digit}{1,2}\\s?月)`,
      'g',
    ),
  },
  {
    // ○, the circle, is what many keyboards give for 〇; O and 0 are letter and figure.
    kind: 'letter-for-zero',
    pattern:
      /(?<![〇零一二三四五六七八九十百千万0-9０-９A-Za-z第])(?:二(?=[〇零○一二三四五六七八九]{0,2}[OoＯｏ0０])[OoＯｏ0０〇零○]|一九(?=[〇零○一二三四五六七八九]?[OoＯｏ0０]))[OoＯｏ0０〇零○一二三四五六七八九]{1,2}(?![〇零一二三四五六七八九十百千0-9０-９A-Za-z])/g,
    likely: written => written.replace(/[OoＯｏ0０]/g, '〇'),
  },
  {
    kind: 'letter-in-figure',
    pattern: new RegExp(
      `(?<![0-9０-９A-Za-zＡ-Ｚａ-ｚ.．-])(?:(?=[0-9]{1,3}[OoＯｏ])[12][0-9OoＯｏ]{3}年|[1-9][0-9]{0,5}[OＯ][0-9OＯ]{0,5}${counted})`,
      'g',
    ),
    likely: written => written.replace(/[OoＯｏ]/g, '0'),
  },
  {
    // 2026年l月26日, 2026年1月l5日: the letter that looks like 1.
    kind: 'letter-in-date',
    pattern: new RegExp(
      `(?<![0-9０-９A-Za-zＡ-Ｚａ-ｚ.．-])${digit}{4}年(?:[lI]${digit}?|${digit}[lI])月(?:${digit}{1,2}日)?|(?<=${digit}年)${digit}{1,2}月(?:[lI]${digit}?|${digit}[lI])日`,
      'g',
    ),
    likely: written => written.replace(/[lI]/g, '1'),
  },
  {
    kind: 'doubled-percent',
    pattern: new RegExp(
      `(?<head>${decimal})\\s?(?:[%％]{2}(?![%％A-Za-z0-9])|[%％](?=个百分点))|百分之(?<tail>${decimal})\\s?[%％]`,
      'g',
    ),
    likely: (written, { head, tail }) =>
      /[%％]{2}/.test(written) || tail ? toHalfWidth(`${head ?? tail}%`) : undefined,
  },
  {
    kind: 'two-points',
    pattern: new RegExp(
      `${apart}(?<head>${digit}{1,6})${point}${digit}{1,6}${point}${digit}{1,6}\\s?(?:(?<percent>[%％])|${scaled})`,
      'g',
    ),
    // 2024.3.5 is a day, and 1.2.3 万元以上项目 an item with its number.
    certain: ({ head, percent }, before) =>
      !/^(?:19|20)[0-9]{2}$/.test(head!) && (percent !== undefined || needsMoney.test(before)),
  },
]

/** Figures that no reader can read, or only by guessing what was meant. */
export function scanMalformedFigures(text: string): MalformedFigure[] {
  const found: MalformedFigure[] = []
  for (const { kind, pattern, certain, likely } of slips) {
    for (const match of matchesOf(text, pattern)) {
      const { 0: written, groups = {}, index } = match
      const at = span(index, index + written.length)
      const before = text.slice(Math.max(0, index - 40), index)
      if (certain && !certain(groups, before)) continue
      if (found.some(other => overlaps(at, other.span))) continue
      const meant = likely?.(written, groups)
      found.push({ span: at, kind, written, ...(meant === undefined ? {} : { likely: meant }) })
    }
  }
  return found.toSorted((a, b) => a.span.start - b.span.start)
}

import { type Span, span } from '@hegao/document'
import { readMagnitude } from '../../magnitude.js'
import { matchesOf } from '../../matches.js'
import type { Quantity } from '../../types.js'
import { units } from '../../unit.js'

const han = '[\\u3400-\\u9fff“”]'
/** 人均调解30件: what stands between 人均 and the figure says what is counted. */
const short = new RegExp(
  `(?:^|[，,。；;（(、]|${han})(?<per>人|场|期|次|案|件|户|家|亩|月|年)均(?<times>[（(]次[）)])?(?!衡|等|质|匀|价|田|线)(?<words>${han}{0,10}?)(?:达到|达|为|约|近|超过|超)?\\s?$`,
)
const shared = '人|名|场次?|期|次|件|起|宗|案|笔|户|家次|家|轮|批|平方米|亩|公里|年|月|季度'
/** What is counted with a word of its own: 每个【社区】, 每家【企业】. */
const things = '行政村|社区|村|乡镇|镇街|镇|乡|街道|企业|学校|网格|司法所|派出所|项目|所|校'
const each = `一?(?:(?:个|家|所|户)?(?<thing>${things})|个?(?<per>${shared}))`
/** 平均每期培训60人次, 每场平均60人次, 平均每个社区6名 */
const long = new RegExp(
  `(?:平均每${each}(?:[（(](?:全[省市县区州旗镇乡])?共?[0-9０-９]{1,6}[个家所户][）)])?|每${each.replaceAll('?<thing>', '?<thingToo>').replaceAll('?<per>', '?<perToo>')}(?:平均|均价))(?<words>${han}{0,10}?)(?:达到|达|为)?(?<about>约)?(?<figure>[0-9０-９]{1,9}(?:[.．][0-9０-９]{1,4})?)(?<scale>[万亿])?(?<unit>${units.join('|')})(?!左右|以上|多|余|次)`,
  'g',
)
const persons = ['人', '名', '位']
/** The units in which what is divided by may be counted. */
const counters: Readonly<Record<string, readonly string[]>> = {
  人: persons,
  名: persons,
  场: ['场', '场次'],
  场次: ['场', '场次'],
  期: ['期'],
  次: ['次', '场次'],
  件: ['件', '起', '宗'],
  案: ['件', '起', '宗'],
  起: ['起'],
  宗: ['宗'],
  笔: ['笔'],
  // 惠及企业612家，户均22.55万元
  户: ['户', '家'],
  家: ['家'],
  家次: ['家次'],
  轮: ['轮'],
  批: ['批', '批次'],
  平方米: ['平方米'],
  亩: ['亩'],
  公里: ['公里'],
}
/** Those of things that have a word of their own: 9个社区, 59家企业, 11村. */
const measures = ['个', '家', '所', '户', '项', '村', '镇', '乡']
const reach = 26

/** What an average is by: things in some unit, or persons; a part of the year, or a year. */
export interface Per {
  readonly word: string
  readonly units: readonly string[]
  /** What the words of the count have to name: 社区. */
  readonly thing?: string
}

/** 人均（次）920元: of those who came, each time that they came. */
const ofTimes: Per = { word: '人次', units: ['人次'] }

export const isOfPersons = ({ units: counted }: Per): boolean => counted === persons

/** An average as it is said, before what it is of is looked for. */
export interface Said {
  readonly span: Span
  /** Where 月均 stands. */
  readonly from: number
  readonly result: Quantity
  readonly per: Per
  /** What is counted, where it is said again: 人均【调解】30件. */
  readonly words: string
}

export const averagesSaid = (text: string, quantities: readonly Quantity[]): Said[] => [
  ...saidShort(text, quantities),
  ...saidLong(text),
]

const perOf = (word: string): Per => ({ word, units: counters[word] ?? [] })

function saidShort(text: string, quantities: readonly Quantity[]): Said[] {
  return quantities.flatMap((result, index) => {
    const { start, end } = result.span
    const from = Math.max(quantities[index - 1]?.span.end ?? 0, start - reach)
    const match = short.exec(text.slice(from, start))
    if (!match) return []
    const { per, words, times } = match.groups!
    const at = span(from + match.index, end)
    const said = from + match.index + match[0].indexOf(`${per}均`)
    return [{ span: at, from: said, result, per: times ? ofTimes : perOf(per!), words: words! }]
  })
}

function saidLong(text: string): Said[] {
  return matchesOf(text, long).flatMap(match => {
    const { words, about, figure, scale = '', unit, ...said } = match.groups!
    const thing = said.thing ?? said.thingToo
    const read = readMagnitude(figure! + scale)
    if (!read) return []
    const end = match.index + match[0].length
    const start = end - figure!.length - scale.length - unit!.length
    const result: Quantity = {
      ...read,
      span: span(start, end),
      unit: unit!,
      chinese: false,
      ...(about ? { approximation: 'about' } : {}),
    }
    const per = thing ? { word: thing, units: measures, thing } : perOf((said.per ?? said.perToo)!)
    return [{ span: span(match.index, end), from: match.index, result, per, words: words! }]
  })
}

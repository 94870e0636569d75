import { span } from '@hegao/document'
import { matchesOf } from '../../matches.js'
import { readArabic, readChinese } from '../../numeral.js'
import type { Direction, RankMove } from '../../types.js'
import { sentenceStarts } from '../circumstance.js'

const numeral = '[0-9０-９]{1,4}|[一二三四五六七八九十百]{1,5}'
const up = '跃升|上升|提升|攀升|晋升|前移|前进|进步|提高|升'
const down = '下降|下滑|滑落|回落|后移|后退|跌落|下跌|退|降|跌'
const adverbs = '(?:大幅|稳步|进一步|直接|双双|一举|再次|已|又){0,2}'
/** 全市, 2023年度全省, 上年的: whose ranking it is, and when. */
const scope = '[\\u3400-\\u9fff0-9０-９]{0,14}?'
const moved = `(?<verb>${up}|${down})(?:了)?`
const start = `[由从](?<from>${scope})第(?<a>${numeral})[位名]`
const places = `(?<shift>${numeral})个?(?:位次|名次|位|名)(?![^，,。；;）)、])`
const stop = '(?=[，,。；;）)（(、]|$)'

const patterns = [
  // 由全市第5位升至第2位，前移4位
  new RegExp(
    `${start}，?${adverbs}${moved}[至到为]了?(?<to>${scope})第(?<b>${numeral})[位名]${stop}(?:[，,（(、](?<last>(?:较|比)(?:上年|去年)|同比)?(?:排名|位次|名次)?(?:共|累计|整体)?(?<verb2>${up}|${down})(?:了)?${places})?`,
    'g',
  ),
  // 由全市第5位前移4位至第2位
  new RegExp(
    `${start}，?${adverbs}(?<verb2>${up}|${down})(?:了)?(?<shift>${numeral})个?(?:位次|名次|位|名)[，,]?(?:升|降|上升|下降)?[至到](?<to>${scope})第(?<b>${numeral})[位名]${stop}`,
    'g',
  ),
]

const isUp: ReadonlySet<string> = new Set(up.split('|'))
/** 第5名 may be a person in a row; these words make it a place. */
const ranking = /排名|排位|位次|名次|评价|评估|考核|考评|测评|评比|指数|指标|满意度|得分|成绩/
/** What is the better the fewer it is, or counted from the end, may be ranked either way. */
const eitherWay =
  /倒数|末位|从高到低|由高到低|从低到高|由低到高|逆序|反向|负面|发案|案发|警情|信访|投诉|举报|事故|败诉|纠错|万人|成讼|起诉|发生|死亡|能耗|排放|浓度|污染|欠薪|风险|违法|违规|逾期|负债|时限|时间|用时/
/** What a scope says of time. */
const time =
  /(?:[0-9０-９]{4}|上|去|前|本|今)年度?(?:末|底|初|同期)?|年初|年底|原来|原先|的|排名|位列|列|居/g

/** Finds moves from place to place in a ranking: 由全市第5位升至第2位，前移3位. */
export function scanRankMoves(text: string): RankMove[] {
  if (!/第[^，。]{1,5}[位名]/.test(text)) return []
  const sentenceAt = sentenceStarts(text)
  return patterns.flatMap(pattern =>
    matchesOf(text, pattern).flatMap(match => {
      const { from, to, a, b, shift, verb, verb2, last } = match.groups!
      const before = text.slice(Math.max(sentenceAt(match.index), match.index - 80), match.index)
      if (match[0].includes('名') && !ranking.test(before + from)) return []
      if (eitherWay.test(before) || eitherWay.test(match[0])) return []
      // 由全省第5位升至全国第8位: two rankings.
      const own = from!.replaceAll(time, '')
      const other = to!.replaceAll(time, '')
      if (other !== '' && other !== own) return []
      const [first, second] = [
        placeOf(match, a!, 0),
        placeOf(match, b!, match[0].lastIndexOf(`第${b}`)),
      ]
      if (!first || !second) return []
      const way = verb ?? verb2!
      const at = match.index + match[0].indexOf(way, from!.length + 1 + a!.length)
      // 由2020年的第5位升至第2位，较上年前移1位: of another year.
      const sameBase = !last || /上年|去年/.test(from!)
      const by = shift && sameBase ? numberOf(shift) : undefined
      return [
        {
          span: span(match.index, match.index + match[0].length),
          from: first,
          to: second,
          verb: { direction: wayOf(way), span: span(at, at + way.length) },
          ...(by === undefined
            ? {}
            : { shift: { value: by, span: spanOf(match, shift!, verb2!) } }),
        },
      ]
    }),
  )
}

const wayOf = (verb: string): Direction => (isUp.has(verb) ? 'up' : 'down')

const numberOf = (text: string): number | undefined =>
  /[0-9０-９]/.test(text) ? readArabic(text) : readChinese(text)

/** The first 第N位 from `from` on. */
function placeOf(
  match: RegExpExecArray,
  written: string,
  from: number,
): RankMove['from'] | undefined {
  const value = numberOf(written)
  const start = match[0].indexOf(`第${written}`, from)
  return value === undefined || value === 0
    ? undefined
    : { value, span: span(match.index + start, match.index + start + written.length + 2) }
}

/** 前移4位 */
function spanOf(match: RegExpExecArray, shift: string, verb: string) {
  const text = match[0]
  const found = [`${verb}${shift}`, `${verb}了${shift}`].map(words => text.lastIndexOf(words))
  const start = match.index + Math.max(...found)
  const rest = text.slice(start - match.index)
  const end =
    /^[^0-9０-９一二三四五六七八九十百]*[0-9０-９一二三四五六七八九十百]+个?(?:位次|名次|位|名)/.exec(
      rest,
    )!
  return span(start, start + end[0].length)
}

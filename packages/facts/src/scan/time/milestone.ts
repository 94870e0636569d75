import { span } from '@hegao/document'
import { matchesOf } from '../../matches.js'
import { toHalfWidth, writeChinese } from '../../numeral.js'
import type { Milestone } from '../../types/saying.js'
import { type Surroundings, surroundings } from '../name/around.js'
import { saidOf } from './milestone-date.js'

type Found = Pick<Milestone, 'span' | 'kind' | 'name'>

/** 十八 to 二十九: the congresses that a report may speak of. */
const term = '(?<term>十[六七八九]|二十[一二三四五六七八九]?)'
/** 党的二十大; 二十大 alone only before what makes it the congress: 二十大举措 is a number. */
const congress = new RegExp(
  `(?<!第)(?:党的|中共)${term}大(?![类项个种批])|(?<![第一二三四五六七八九百])${term.replace('term', 'bare')}大(?=精神|报告|以来|代表|胜利|召开|会议精神)`,
  'g',
)
/** 二十届二中、三中全会; 二十届二中全会和三中全会. */
const plenums = new RegExp(
  `${term}届(?<list>(?:中央)?(?:[一二三四五六七八九1-9１-９]中(?:全会)?(?:、|和|及|以及)?){1,9})`,
  'g',
)
const plenum = /(?<number>[一二三四五六七八九1-9１-９])中(?:全会)?/g
/** 十四届全国人大二次会议, 第十四届全国人民代表大会第二次会议; of a county none is meant. */
const session =
  /第?(?<term>十[一二三四五六])届全国(?:人民代表大会|人大)(?:第)?(?<number>[一二三四五1-5１-５])次(?:全体)?会议/g
/** 第十四届全国人民代表大会常务委员会第十次会议: of that committee, whichever of its meetings. */
const committee =
  /第?(?<term>十[一二三四五六])届全国(?:人民代表大会|人大)(?:常务委员会|常委会)第[一二三四五六七八九十]{1,3}次会议/g
/** “十四五”规划; 十四五 alone only before what makes it a plan: 十四五个 is a number. */
const fiveYearPlan =
  /[“"](?<quoted>十[一二三四五六七八九]五)[”"]|(?<![第二三四五六七八九])(?<bare>十[一二三四五六七八九]五)(?=规划|时期|期间|开局|收官|以来|末|普法)/g
/** “八五”普法, 八五普法, “八五”法治宣传教育规划. */
const lawEducation =
  /[“"]?(?<![十二三])(?<number>[四五六七八九]|十[一二]?)五[”"]?\s?(?:普法|法[治制]宣传)/g
const campaign =
  /(?<words>[\u3400-\u9fff“”、]{2,40}?)(?<name>学习教育|主题教育|专题教育|教育实践活动)/g

/** Finds what a text dates itself by. */
export function scanMilestones(text: string): Milestone[] {
  const found = [
    ...(text.includes('大') ? scanCongresses(text) : []),
    ...(text.includes('中') ? scanPlenums(text) : []),
    ...(text.includes('届全国人') ? [...scanSessions(text), ...scanCommittees(text)] : []),
    ...(text.includes('五') ? scanPlans(text) : []),
    ...(text.includes('教育') ? scanCampaigns(text) : []),
  ]
  if (found.length === 0) return []
  const around: Surroundings = surroundings(text)
  return found
    .toSorted((a, b) => a.span.start - b.span.start)
    .map(one => ({ ...one, ...around(one.span), ...saidOf(text, one) }))
}

const scanCongresses = (text: string): Found[] =>
  matchesOf(text, congress).map(({ index, 0: words, groups }) => ({
    span: span(index, index + words.length),
    kind: 'congress',
    name: `党的${groups!.term ?? groups!.bare}大`,
  }))

function scanPlenums(text: string): Found[] {
  return matchesOf(text, plenums).flatMap(({ index, 0: whole, groups }) => {
    const { list } = groups!
    const from = index + whole.length - list!.length
    if (!list!.includes('全会')) return []
    return matchesOf(list!, plenum).map((match, nth) => {
      const written = toHalfWidth(match.groups!.number!)
      const number = /[0-9]/.test(written) ? writeChinese(Number(written)) : written
      // The first has 二十届 with it.
      const start = nth === 0 ? index : from + match.index
      return {
        span: span(start, from + match.index + match[0].length),
        kind: 'plenum' as const,
        name: `${groups!.term}届${number}中全会`,
      }
    })
  })
}

const scanSessions = (text: string): Found[] =>
  matchesOf(text, session).map(({ index, 0: words, groups }) => {
    const written = toHalfWidth(groups!.number!)
    const number = /[0-9]/.test(written) ? writeChinese(Number(written)) : written
    return {
      span: span(index, index + words.length),
      kind: 'session',
      name: `${groups!.term}届全国人大${number}次会议`,
    }
  })

const scanCommittees = (text: string): Found[] =>
  matchesOf(text, committee).map(({ index, 0: words, groups }) => ({
    span: span(index, index + words.length),
    kind: 'committee',
    name: `${groups!.term}届全国人大常委会`,
  }))

function scanPlans(text: string): Found[] {
  const educations = matchesOf(text, lawEducation).map(
    ({ index, 0: words, groups }): Found => ({
      span: span(index, index + words.length),
      kind: 'law-education',
      name: `${groups!.number}五普法`,
    }),
  )
  const taken = new Set(educations.map(one => one.span.start))
  const plans = matchesOf(text, fiveYearPlan).flatMap(({ index, 0: words, groups }): Found[] =>
    taken.has(index)
      ? []
      : [
          {
            span: span(index, index + words.length),
            kind: 'five-year-plan',
            name: groups!.quoted ?? groups!.bare!,
          },
        ],
  )
  return [...educations, ...plans]
}

const scanCampaigns = (text: string): Found[] =>
  matchesOf(text, campaign).map(({ index, 0: words }) => ({
    span: span(index, index + words.length),
    kind: 'campaign',
    name: words.replace(/[“”]/g, ''),
  }))

import { describe, expect, it } from 'vitest'
import { scanDates } from './date.js'
import { scanDurations } from './duration.js'
import { scanPeriodLengths } from './period-length.js'

const read = (text: string) =>
  scanPeriodLengths(text, scanDates(text).periods, scanDurations(text)).map(
    ({ period, duration, of }) => [
      text.slice(period.span.start, period.span.end),
      text.slice(duration.span.start, duration.span.end),
      of,
    ],
  )

describe('a period and how long it lasts', () => {
  it.each([
    ['9月23日—24日，举办为期两天的培训班。', '9月23日—24日', '两天', 'event'],
    ['9月23日至24日在县委党校举办为期两天的培训班。', '9月23日至24日', '两天', 'event'],
    ['9月23日—24日，经过两天的角逐，', '9月23日—24日', '两天', 'event'],
    ['9月23日至25日，全县培训班在县委党校举办，为期三天。', '9月23日至25日', '三天', 'event'],
    ['9月23日至25日，培训班开班，培训为期三天。', '9月23日至25日', '三天', 'event'],
    ['为期两天的培训班于9月23日至24日举办。', '9月23日至24日', '两天', 'event'],
    ['为期三天（9月23日至25日）', '9月23日至25日', '三天', 'event'],
    ['9月23日—24日（共两天）', '9月23日—24日', '两天', 'period'],
    ['9月23日—24日（2天）', '9月23日—24日', '2天', 'period'],
    ['9月23日至24日两天，', '9月23日至24日', '两天', 'period'],
    [
      '6月17日（星期一）至7月16日（星期二），共30天',
      '6月17日（星期一）至7月16日',
      '30天',
      'period',
    ],
    ['9月23日至24日，历时两天，', '9月23日至24日', '两天', 'period'],
    ['4月至7月，开展为期三个月的整治', '4月至7月', '三个月', 'campaign'],
    ['9月23日至25日，参加为期三天的联合检查', '9月23日至25日', '三天', 'event'],
    ['5月6日至6月4日，开展为期30天的道路客运专项行动', '5月6日至6月4日', '30天', 'campaign'],
    ['9月至11月为总结提升阶段，为期三个月。', '9月至11月', '三个月', 'event'],
    ['5月6日至6月4日，举办为期30天的骨干轮训', '5月6日至6月4日', '30天', 'event'],
    ['5月6日至6月4日，开展为期30天的排查行动培训', '5月6日至6月4日', '30天', 'event'],
    ['《校园安全三年行动计划（2022—2024年）》', '2022—2024年', '三年', 'plan'],
    ['“品质提升五年规划”及四年攻坚行动（2021—2024年）', '2021—2024年', '四年', 'plan'],
    ['9月23日—24日，举办为期两天的培训班，会后', '9月23日—24日', '两天', 'event'],
    ['9月23日—24日，为期 两天', '9月23日—24日', '两天', 'period'],
    ['6月17日至7月16日星期二，共30天', '6月17日至7月16日', '30天', 'period'],
    ['9月23日至24日这两天，', '9月23日至24日', '两天', 'period'],
    ['为期两天培训班于9月23日至24日举办。', '9月23日至24日', '两天', 'event'],
    ['4月至7月，开展了为期三个月的整治', '4月至7月', '三个月', 'campaign'],
    ['9月23日—24日(共两天)', '9月23日—24日', '两天', 'period'],
    ['9月23日—24日 （ 共 2天）', '9月23日—24日', '2天', 'period'],
    ['9月23日—24日，经过两天激烈的比赛，', '9月23日—24日', '两天', 'event'],
    ['9月23日至25日，培训班在县委党校举办，为期三天', '9月23日至25日', '三天', 'event'],
    ['9月23日至25日，培训班开班，会议为期 三天）', '9月23日至25日', '三天', 'event'],
    ['为期三天的培训班于 9月23日至25日举办。', '9月23日至25日', '三天', 'event'],
    ['为期三天的培训班（ 9月23日至25日）', '9月23日至25日', '三天', 'event'],
    ['5月6日至6月4日，实施为期 30天的排查', '5月6日至6月4日', '30天', 'campaign'],
    ['5月6日至6月4日，开展为期30天的安全，排查隐患', '5月6日至6月4日', '30天', 'event'],
    ['《平安三年行动计划 ( 2022—2024年)》', '2022—2024年', '三年', 'plan'],
    [
      '10月16日（星期四）至17日（星期五），举办为期两天的',
      '10月16日（星期四）至17日',
      '两天',
      'event',
    ],
  ])('%s', (text, period, duration, how) => {
    expect(read(text)).toEqual([[period, duration, how]])
  })

  it.each([
    ['the last of several times', '清明4月4日至6日、劳动节5月1日至5日，共8天'],
    ['the last of two times', '9月6日至8日和9月23日至24日，共5天'],
    ['another sentence', '9月23日—24日开会。开展为期三天的培训。'],
    ['another clause', '9月23日—24日，督导组检查，我局开展为期三天的培训。'],
    ['another event', '9月23日—24日，部署为期三个月的整治。'],
    ['what came before', '9月23日—24日，经过为期一周的集训，参加比赛。'],
    ['preparation', '9月23日—24日，经过三天的准备，'],
    ['what came after', '9月23日—24日检查，随后为期一个月的整改'],
    ['an event that follows', '9月20日至22日报到，为期五天的培训开始'],
    ['several sessions', '9月23日—24日，分三期举办为期五天的培训'],
    ['one of several', '9月23日—24日，举办第二期为期五天的培训'],
    ['each day', '9月23日—24日，每三天一次'],
    ['a sum', '9月23日—24日，累计三天'],
    ['a time limit', '9月23日—24日，三天内办结'],
    ['a list of lengths', '9月23日—24日，举办为期三天、五天的培训'],
    ['days apart', '9月23日、24日举办为期三天的培训'],
    ['some days of a longer time', '5月6日至8月30日期间，开展为期30天的排查'],
    ['a plan for the rest of another', '三年行动实施方案（2024—2025年）'],
    ['a part of the plan', '三年行动计划分工方案（2024—2025年）'],
    ['a plan that was agreed on', '三年行动计划的通知（2024—2025年）'],
    ['an open plan', '三年行动计划（2022—2025年，含延期）'],
    ['a title', '《为期三年（2022—2025年）行动方案》'],
    ['a school year', '2023—2024学年为期三年'],
    ['an open bracket only', '为期三天的培训。于9月23日至24日举办'],
    ['rain', '9月23日—24日雨雪共两天'],
    ['days of rain', '9月23日—24日，共有2天降雨'],
    ['a rest before', '9月23日—24日，经过两天的休整，比赛开始'],
    ['a plan of months', '品质提升三个月行动（2022—2024年）'],
    ['another course', '9月23日至25日，培训班开班，全县警示培训为期三天'],
    ['a plan without its bracket', '三年行动计划（草案）2022—2024年'],
    ['another clause ahead', '为期三天的培训班，9月23日至25日放假'],
    ['a list of lengths ahead', '为期三天、五天的培训班于9月23日至25日举办'],
    ['two lengths apart', '9月23日至25日，办班，督导，开课，为期三天'],
    ['all stages', '动员部署（3月）、总结评估（10月至11月）三个阶段，历时9个月'],
    ['a period in between', '9月23日—24日，9月25日—26日举办为期两天的培训班'],
  ])('none for %s', (what, text) => {
    const found = read(text)
    if (what === 'a period in between')
      expect(found).toMatchObject([['9月25日—26日', '两天', 'event']])
    else expect(found).toEqual([])
  })

  it('ties 5,000 of one paragraph, each to its own', () => {
    const text = '9月23日—24日，举办为期两天的培训，'.repeat(5_000)
    expect(read(text)).toHaveLength(5_000)
  })
})

import { type Figure, scan } from '@hegao/facts'
import { describe, expect, it } from 'vitest'
import { catalogueOf, readReport } from '../testing/report.js'
import { isClaimOf, wholesMeant, wrongRates, wrongShares } from './rate.js'

const catalogue = catalogueOf({
  fractions: [
    { rates: ['办结率'], part: ['办结'], whole: ['受理', '新收', '转入'] },
    { rates: ['化解率', '成功率'], part: ['化解', '成功'], whole: ['排查', '调解'] },
    { rates: ['出庭率'], part: ['出庭'], whole: ['开庭'], within: ['诉讼案件'] },
    { rates: ['公示率'], part: ['公示'], whole: ['抽查'] },
    { rates: ['持证率'], part: ['持证'], whole: ['共有'], claim: ['取得执法证', '持有执法证'] },
  ],
  finishedActs: ['完成'],
  taskWords: ['任务'],
  narrowers: ['按期'],
  undoneWords: ['应', '要求'],
  subsetWords: ['重大'],
  setAsideWords: ['撤回', '移送'],
  dueWords: ['应出庭'],
  plainWholes: ['总数'],
})
const say = (quotients: ReturnType<typeof wrongRates>) =>
  quotients.map(
    ({ by, name, figure, part, wholes }) =>
      `${by} ${name ? `${name} ` : ''}${figure.value}% ${part.value}/${wholes.map(({ value }) => value).join()}`,
  )
const wrong = (body: string) => say(wrongRates(readReport(body).facts, catalogue))

describe('a rate that its counts refute', () => {
  it.each([
    ['受理投诉52件，办结50件，办结率98.5%。', 'rate 办结率 98.5% 50/52'],
    ['受理投诉52件，办结50件，办结率100%。', 'remainder 办结率 100% 50/52'],
    ['年度任务28项，完成27项，完成率100%。', 'remainder 完成率 100% 27/28'],
    ['受理投诉340件，办结368件，办结率98.2%。', 'over 办结率 98.2% 368/340'],
    ['受理投诉52件，按期办结51件，办结率95%。', 'least 办结率 95% 51/52'],
    ['受理投诉52件，按期办结54件，办结率95%。', 'over 办结率 95% 54/52'],
    ['排查纠纷273起，成功化解268起，化解率超99%。', 'rate 化解率 99% 268/273'],
    ['诉讼案件12件，出庭9件，出庭率60%。', 'least 出庭率 60% 9/12'],
    ['受理投诉52件，办结50件，办结率、案件办结率均为98.5%。', 'rate 办结率 98.5% 50/52'],
    ['受理投诉12件、转入投诉40件，办结60件，办结率98.5%。', 'over 办结率 98.5% 60/12,40'],
    ['受理52件，走访4件，办结50件，办结率98.5%。', 'rate 办结率 98.5% 50/52'],
    ['受理投诉400件、转入投诉320件，办结350件，办结率98.5%。', 'rate 办结率 98.5% 350/400,320'],
    ['受理52件，办结52件，办结率98%。', 'rate 办结率 98% 52/52'],
    ['上年结转12件。全年新收188件，办结150件，办结率65%。', 'rate 办结率 65% 150/188'],
    ['受理的52件中，办结50件，办结率超98%。', 'rate 办结率 98% 50/52'],
    ['受理投诉50件，办结52件，办结率96.2%。', 'over 办结率 96.2% 52/50'],
  ])('%s: %s', (text, expected) => {
    expect(wrong(text)).toEqual([expected])
  })

  it.each([
    ['fits', '受理投诉52件，办结50件，办结率96.2%。'],
    ['is cut off', '受理投诉52件，办结50件，办结率96.1%。'],
    ['is above 100 %', '受理投诉52件，办结50件，办结率105%。'],
    ['is about so much', '受理投诉52件，办结50件，办结率约98.5%。'],
    ['is about another', '受理投诉52件，办结50件，办结率约50%。'],
    ['is not due', '受理投诉52件，办结50件，2件未到期，办结率98.5%。'],
    ['is of the year before', '受理投诉52件，办结50件，办结率由58.5%提高到96.2%。'],
    ['is more than so much, with another count', '受理52件，走访4件，办结48件，办结率超99%。'],
    ['is more than so much, with any other count', '受理52件，走访1件，办结48件，办结率超99%。'],
    ['may be more than it', '受理投诉52件，按期办结50件，办结率超99%。'],
    ['is of two that go together', '受理投诉52件，转入52件，按期办结60件，办结率65%。'],
    ['is rounded', '受理投诉1520件，办结1521件，办结率100%。'],
    ['is about so many tenths', '受理投诉52件，办结50件，办结率约七成。'],
    ['may have more besides', '新收188件，办结190件，办结率98%，上年结转12件。'],
    ['is more than so much', '排查纠纷273起，成功化解268起，化解率超98%。'],
    ['may leave out what was moved', '排查纠纷273起，移送4起，成功化解268起，化解率超99%。'],
    ['is near so much, with another count', '受理52件，走访4件，办结48件，办结率近99%。'],
    ['is of about so many', '受理投诉52余件，办结50件，办结率98.5%。'],
    ['has a part of about so many', '受理投诉52件，办结50余件，办结率99.5%。'],
    ['has what was left besides', '上年结转信访事项12件。全年新收188件，办结150件，办结率75%。'],
    [
      'has what was left in brackets',
      '上年结转信访事项12件（撤回2件），全年新收188件，办结150件，办结率75%。',
    ],
    ['may have what was withdrawn besides', '受理52件，办结50件，撤回2件，办结率100%。'],
    [
      'is one of several',
      '上半年受理214件、下半年受理175件，办结183件、148件，办结率98.5%、97.6%。',
    ],
    ['is compared', '受理投诉52件，办结50件，办结率较上年提高98.5%。'],
    ['is an aim', '受理投诉52件，办结50件，力争办结率达到98.5%以上。'],
    ['may be higher', '受理投诉52件，按期办结50件，办结率98.5%。'],
    ['is of another act', '受理投诉52件，办结50件，满意率98.5%。'],
  ])('is none where it %s', (_, text) => {
    expect(wrong(text)).toEqual([])
  })

  it('is told with its paragraph', () => {
    const { facts, draft } = readReport('规范执法。\n\n受理投诉52件，办结50件，办结率98.5%。')
    const [found] = wrongRates(facts, catalogue)
    expect(found!.paragraph).toBe(draft.paragraphs.at(-1)!.index)
  })
})

it('a share that its counts refute is told with its paragraph', () => {
  const { facts, draft } = readReport('规范执法。\n\n办结893件，占受理1000件的79.3%。')
  const shares = wrongShares(facts, catalogue)
  expect(say(shares)).toEqual(['share 79.3% 893/1000'])
  expect(shares[0]!.paragraph).toBe(draft.paragraphs.at(-1)!.index)
})

describe('what is said of all', () => {
  it.each([
    ['抽查结果全部公示，公示率97%。', true],
    ['重大抽查结果全部公示，公示率97%。', false],
    ['抽查结果应公示全部公示，公示率97%。', false],
    ['抽查结果全部整改，公示率97%。', false],
    ['抽查结果全部公示，按期公示率97%。', false],
    ['抽查结果全部公示，点击率97%。', false],
    ['执法人员均取得执法证，持证率97%。', true],
    ['执法人员均持证，持证率97%。', false],
  ])('%s is what the rate is of: %s', (text, expected) => {
    const rate = scan(text).rates[0]!
    const { text: name } = rate.names.at(-1)!
    expect(isClaimOf(name, rate.all!, catalogue)).toBe(expected)
  })
})

describe('the whole that is meant', () => {
  const figure = (value: number, start = value) =>
    ({ value, span: { start, end: start + 1 } }) as Figure
  const meant = (part: number, wholes: readonly Figure[]) =>
    wholesMeant(figure(part), wholes).map(({ value }) => value)

  it.each([
    [326, [851, 863], [851, 863]],
    [20, [22, 40], [22]],
    [326, [851, 320, 863], [851, 863]],
    [50, [100, 104], [100, 104]],
    [50, [100, 105], [100]],
    [100, [100, 102], [100, 102]],
    [100, [100, 99], [100]],
    [49, [50, 49], [50, 49]],
    [326, [851, 851, 863], [851, 863]],
    [326, [], []],
  ])('of %i out of %j: %j', (part, wholes, expected) => {
    expect(
      meant(
        part,
        wholes.map(value => figure(value)),
      ),
    ).toEqual(expected)
  })

  it('is one figure where it stands once', () => {
    expect(meant(326, [figure(851, 5), figure(863, 5)])).toEqual([851])
    expect(meant(326, [figure(851, 5), figure(851, 9)])).toEqual([851])
  })
})

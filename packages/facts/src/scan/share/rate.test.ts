import { describe, expect, it } from 'vitest'
import { scan } from '../index.js'
import { readFigures } from '../quantity/figure.js'
import { scanQuantities } from '../quantity/index.js'
import { scanTotals } from '../total/index.js'
import { scanPercentages } from './percentage.js'
import { scanRates } from './rate.js'

const rates = (text: string) =>
  scan(text).rates.map(({ names, figure, counts }) => ({
    names: names.map(({ text }) => text),
    value: figure.value,
    counts: counts.map(({ words, figure }) => `${words} ${figure.value}`),
  }))

describe('rates', () => {
  it('have the counts of their sentence, each with the words of its clause', () => {
    expect(rates('共培训6场。全年受理投诉52件，已办结50件，办结率96.2%。')).toEqual([
      { names: ['办结率'], value: 96.2, counts: ['全年受理投诉 52', '已办结 50'] },
    ])
    expect(rates('全局26名执法人员全部参加考试，合格24人，合格率92.3%。')).toEqual([
      { names: ['合格率'], value: 92.3, counts: ['全局执法人员全部参加考试 26', '合格 24'] },
    ])
  })

  it.each([
    ['办结率、满意率均为100%。', ['办结率', '满意率']],
    ['参学率、参考率和合格率均为100%。', ['参学率', '参考率', '合格率']],
    ['办结率100%，满意率98%。', ['办结率']],
    ['87个在建工程接入率达98%。', ['在建工程接入率']],
    ['2024办结率98%。', ['办结率']],
    ['案件办结。办结率、满意率均为100%。', ['办结率', '满意率']],
    ['办结率、满意率较好，合格率98%。', ['合格率']],
  ])('%s names %j', (text, names) => {
    const [rate] = scan(text).rates
    expect(rate!.names.map(one => one.text)).toEqual(names)
    for (const { text: name, span } of rate!.names)
      expect(text.slice(span.start, span.end)).toBe(name)
  })

  it('are no changes', () => {
    expect(rates('满意率提高3%。')).toEqual([])
  })

  it.each([
    ['受理52件，办结50件，其余未到期，办结率100%。', true],
    ['受理52件，办结50件，均在办理期限内，办结率100%。', true],
    ['受理52件，办结50件，办结率100%，2件未到办理期限。', true],
    ['受理52件，办结50件，办结率100%，2件未到时限。', true],
    ['受理52件，办结50件，办结率100%，2件合同到期。', true],
    ['受理52件，办结50件，办结率100%。', false],
    ['通知52人，到场50人，2人未到场，到场率100%。', false],
    ['其余未到期。受理52件，办结50件，办结率100%。', false],
  ])('%s leaves some not due: %s', (text, pending) => {
    expect(scan(text).rates[0]!.pending).toBe(pending)
  })

  it.each([
    ['通知28人，到场25人，除3人请假外均到场，到场率100%。', true],
    ['受理52件，办结50件，办结率100%，其余正在办理。', true],
    ['其余正在办理。受理52件，办结50件，办结率100%。', false],
    ['受理52件，办结50件，办结率100%。', false],
  ])('%s says that some are not done: %s', (text, unfinished) => {
    expect(scan(text).rates[0]!.unfinished).toBe(unfinished)
  })

  it('know a count that opens its sentence', () => {
    const of = (text: string) => {
      const { counts, earlier, others } = scan(text).rates[0]!
      const figures = [counts, earlier].map(list => list.map(({ figure }) => figure.value))
      return [...figures, others.map(({ value }) => value)]
    }
    expect(of('52件受理，办结50件，办结率96.2%。')).toEqual([[52, 50], [], []])
    expect(of('共3次。52件受理。50件办结，办结率96.2%。')).toEqual([[50], [52], [3, 52]])
  })

  it('have no more counts than may tell something', () => {
    const many = '查处1件。'.repeat(30)
    const { counts, earlier, others } = scan(`${many}受理52件，办结50件，办结率96.2%。${many}`)
      .rates[0]!
    expect([counts.length, earlier.length, others.length]).toEqual([2, 1, 46])
    const long = scan(`${'城关镇1件、'.repeat(13)}办结率96.2%。`).rates[0]!
    expect(long.counts).toHaveLength(12)
  })

  it('count no 个百分点, 倍 and 番', () => {
    expect(rates('办结50件，提高2个百分点、增长3倍、翻2番，办结率96.2%。')).toMatchObject([
      { counts: [expect.stringMatching(/50$/)] },
    ])
  })

  it('know where the last rate of their name ends', () => {
    const since = (text: string) => scan(text).rates.map(rate => rate.since)
    expect(since('满意率90%。满意率98%。')).toEqual([undefined, 6])
    expect(since('满意率90%。满意率由95%提高到98%。')).toEqual([undefined, 6, 6])
    expect(since('满意率由95%提高到98%。')).toEqual([undefined, undefined])
    expect(scan('满意率90%。').rates[0]).not.toHaveProperty('since')
  })

  it('know the counts of the sentence before', () => {
    const { counts, earlier } = scan('共3次。受理52件。办结50件，办结率96.2%。').rates[0]!
    expect(counts.map(({ words }) => words)).toEqual(['办结'])
    expect(earlier.map(({ words }) => words)).toEqual(['受理'])
  })

  it.each([
    ['办结率100%，2件撤回。', [2]],
    ['办结率100%（2件撤回，1件移送，3件并案）。', [2, 1]],
    ['办结率100%。2件撤回。', []],
  ])('know the counts behind: %s', (text, later) => {
    expect(scan(text).rates[0]!.later.map(({ figure }) => figure.value)).toEqual(later)
  })

  it.each([
    ['通过183人、148人，通过率85.5%、84.6%。', true],
    ['通过率85.5%和84.6%。', true],
    ['通过率85.5%和84%。', true],
    ['通过率85.5%和84.62%。', true],
    ['通过率85.5%和 84.6 %。', true],
    ['通过率85.5%、84人获奖。', false],
    ['覆盖率85.5%，县城和60%的乡镇已接通。', false],
    ['通过率85.5%，98%的考生到场。', false],
    ['通过率85.5%、优秀率20%。', false],
  ])('%s: of several %s', (text, expected) => {
    expect(scan(text).rates[0]!.oneOfSeveral).toBe(expected)
  })

  it('know the total that a count is listed under', () => {
    const [rate] = scan('评查案卷60卷，其中优秀33卷、合格27卷，优秀率55%。').rates
    expect(rate!.counts.map(({ listedUnder }) => listedUnder?.value)).toEqual([undefined, 60, 60])
  })

  it.each([
    ['评查案卷60卷（优秀33卷、合格27卷），优秀率55%。', 60],
    ['评查案卷60卷，包括优秀33卷、合格27卷，优秀率55%。', 60],
    ['评查案卷60卷：优秀33卷、合格27卷，优秀率55%。', 60],
    // What adds up to a sum does not make a whole of it.
    ['评查优秀33卷、合格27卷，共60卷，优秀率55%。', undefined],
  ])('know how it is listed: %s', (text, total) => {
    const { counts } = scan(text).rates[0]!
    const part = counts.find(({ figure }) => figure.value === 33)!
    expect(part.listedUnder?.value).toBe(total)
  })

  it.each([
    ['受理140件，审结151件，含上年结转11件，审结率98%。', 'here'],
    ['新收案件140件，审结率98%。', 'here'],
    ['上年遗留问题3个，整改率98%。', 'here'],
    ['含上年未结3件，审结率98%。', 'here'],
    ['含上年度未结3件，审结率98%。', 'here'],
    ['含上年投诉3件，办结率98%。', 'here'],
    ['含上年的投诉3件，办结率98%。', 'here'],
    ['受理140件，审结130件，较上年多12件，审结率92.9%。', false],
    ['受理复议案件96件（含上年结转8件）。受理信访684件，办结671件，办结率98.1%。', 'elsewhere'],
    ['受理信访684件，办结671件，办结率98.1%。受理复议案件96件（含上年结转8件）。', 'elsewhere'],
    ['受理复议案件96件（另有上年结转8件）。受理信访684件，办结671件，办结率98.1%。', 'here'],
    ['受理复议案件96件，含上年结转8件。受理信访684件，办结671件，办结率98.1%。', 'here'],
    ['受理案件96件（含上年结转8件）。受理信访案件684件，办结671件，办结率98.1%。', 'here'],
    ['受理复议案件96件（含上年结转8件）。审结95件，其中调解52件，调解率54.7%。', 'here'],
    ['受理96件（含上年结转8件）。受理信访684件，办结671件，办结率98.1%。', 'here'],
    ['受理信访684件（含上年结转8件），办结671件，办结率98.1%。', 'here'],
  ])('%s: with what was left from before %s', (text, carried) => {
    expect(scan(text).rates[0]!.carried).toBe(carried)
  })

  it.each([
    ['满意率由95%提高到98%。', [true, false]],
    ['满意率98%，比全市平均满意率96%高2个百分点。', [false, true]],
    ['网上办理比例率98%。', [false]],
  ])('%s: the value before %j', (text, compared) => {
    expect(scan(text).rates.map(rate => rate.compared)).toEqual(compared)
  })

  it.each([
    ['处罚决定全部公示，公示率97%。', '处罚决定', '公示'],
    ['执法人员26名，均持有执法证，持证率92%。', '', '持有执法证'],
    ['问题已全部按期整改到位，整改率96%。', '问题', '整改到位'],
    ['其余问题均已完成整改；整改率96%。', '其余问题', '整改'],
    ['执法事项调整。处罚决定全部公示， 公示率97%。', '处罚决定', '公示'],
    [
      '处罚决定全部公示，公示率97%。云汀市司法局会同各执法部门开展案卷评查，逐案点评，逐项整改，全面规范执法行为。',
      '处罚决定',
      '公示',
    ],
  ])('%s says it of all', (text, subject, words) => {
    const { all } = scan(text).rates[0]!
    expect(all).toMatchObject({ subject, words })
    const clause = text.slice(all!.span.start, all!.span.end)
    expect([clause.startsWith(subject), clause.endsWith(words)]).toEqual([true, true])
  })

  it.each([
    '人均办结，办结率97%。',
    '平均公示，公示率97%。',
    '处罚决定全部公示。公示率97%。',
    '处罚决定全部公示，共12件，公示率97%。',
  ])('%s says nothing of all', text => {
    expect(scan(text).rates[0]!.all).toBeUndefined()
  })

  it.each([
    ['部门公职律师覆盖率93.3%，30个部门中有28个配备公职律师。', 28],
    ['企业优惠税率覆盖率93.3%，30户企业中有28户享受优惠税率。', 28],
    ['乡镇司法所覆盖率91.7%（12个乡镇中，11个乡镇设立司法所）。', 11],
    ['部门公职律师覆盖率93.3%，全县30个部门中有28个配备公职律师。', 28],
    ['部门公职律师覆盖率93.3%， 30个部门中有28个配备公职律师。', 28],
    ['评查6件，部门公职律师覆盖率93.3%，30个部门中有28个配备公职律师。', 28],
    // About so much, and not right behind it.
    ['部门公职律师覆盖率93.3%左右，30个部门中有28个配备公职律师。', undefined],
    ['部门公职律师覆盖率93.3%，较上年提高，30个部门中有28个配备公职律师。', undefined],
    // The name does not say of what; the part has something else, or is something else.
    ['公职律师覆盖率93.3%，30个部门中有28个配备公职律师。', undefined],
    ['部门覆盖率93.3%，30个部门中有28个配备。', undefined],
    ['部门公职律师覆盖率93.3%，30个部门中有28个配备法律顾问。', undefined],
    ['部门公职律师覆盖率93.3%，30个部门中有28个公职律师。', undefined],
    // What is said of the part is not what the rate is of.
    ['部门电子证照覆盖率98%，50个部门中有20个实现电子证照全程应用。', undefined],
    ['部门公职律师覆盖率100%，30个部门中有12个配备2名以上公职律师。', undefined],
    ['行政村法律顾问覆盖率100%，120个行政村中有35个聘请了律师担任法律顾问。', undefined],
    ['群众满意率97.6%，42个部门中有41个获评优秀。', undefined],
    ['部门公职律师覆盖率93.3%。30个部门中有25个配备公职律师。', undefined],
  ])('%s is explained by %s', (text, part) => {
    expect(scan(text).rates[0]!.behind?.figure.value).toBe(part)
  })

  it('know the other counts of the paragraph', () => {
    const [rate] = scan('受理52件。办结50件，办结率96.2%，移送2件。').rates
    expect(rate!.others.map(({ value }) => value)).toEqual([52, 2])
  })
})

describe('counts that belong to a rate', () => {
  it.each([
    ['出庭31件次，出庭率96.9%（应出庭32件次）。', [32]],
    ['出庭率96.9%（应出庭32件次，出庭31件次）。', [32, 31]],
    ['出庭率96.9%，应出庭32件次。', []],
    ['出庭率96.9%，应出庭32件次（负责人31件次）。', []],
    ['（一）出庭率96.9%（应出庭32件次）。', [32]],
    ['出庭率96.9%（应出庭32件次），旁听5次。', [32]],
    ['出庭率96.9%（应出庭32件次、出庭31件次、旁听5次）。', []],
  ])('in the bracket behind it: %s', (text, expected) => {
    const [rate] = scan(text).rates
    expect('bracket' in rate!).toBe(expected.length > 0)
    expect((rate!.bracket ?? []).map(({ figure }) => figure.value)).toEqual(expected)
  })

  it.each([
    ['22个问题已完成整改20个，完成率90.9%。', [22]],
    ['22个问题完成整改20个，完成率90.9%。', []],
    ['22个问题已整改；完成整改20件，完成率90.9%。', []],
  ])('in the clause of its part: %s', (text, expected) => {
    const { outOf } = scan(text).rates[0]!.counts.at(-1)!
    expect(outOf.map(({ value }) => value)).toEqual(expected)
  })
})

describe('hostile texts', () => {
  it.each([
    '办结率',
    '办结率、',
    '1件办结率1%',
    '受理1件，',
    '全部公示，公示率1%，',
    '乡镇所覆盖率1%，1个乡镇中有1个设所，',
    '1%',
    '率和率均为1%',
  ])('reads 100,000 characters of “%s”', piece => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length))
    const quantities = scanQuantities(text)
    const percentages = scanPercentages(text)
    const figures = readFigures(text, quantities, percentages)
    const totals = scanTotals(text, quantities)
    expect(scanRates(text, percentages, figures, totals).length).toBeLessThan(text.length)
  })
})

import { describe, expect, it } from 'vitest'
import { growth, linear } from '../../testing/growth.js'
import { scanQuantities } from '../quantity/index.js'
import { scanTotals } from './index.js'
import { scanWithin } from './within.js'

const within = (text: string) =>
  scanTotals(text, scanQuantities(text))
    .filter(({ by }) => by === 'among')
    .map(({ total, parts }) =>
      [`${total.value}`, ...parts.map(one => one.label + one.quantity.value)].join(' '),
    )

describe('grades of what is counted', () => {
  it.each([
    ['全市28个国控、省控断面中，Ⅰ类6个、Ⅱ类13个、Ⅲ类9个，占比100%。', '28 Ⅰ类6 Ⅱ类13 Ⅲ类9'],
    ['28家被评企业中，A级6家、B级13家、C级9家。', '28 A级6 B级13 C级9'],
  ])('%s', (text, expected) => {
    expect(within(text)).toContain(expected)
  })

  it.each([
    ['Ⅰ类', '劣Ⅴ类'],
    ['III类', '劣V类'],
    ['水质优', '水质良的'],
    ['Ａ级', 'Ｂ类'],
    ['一级', '三类'],
    ['优秀', '良好'],
    ['优', '基本合格'],
    ['合格', '不合格'],
    ['轻度污染', '重度污染'],
  ])('are %s and %s', (one, other) => {
    const expected = [`28 ${one}16 ${other}12`]
    expect(within(`全市28个监测点中，${one}16个、${other}12个。`)).toEqual(expected)
    expect(within(`全市28个监测点中, ${one}16个、${other}12个。`)).toEqual(expected)
  })

  it.each([
    ['of one of many', '第28个监测点中，优秀16个、合格12个。'],
    ['of one of many', '第 28个监测点中，优秀16个、合格12个。'],
    ['with words before', '28个监测点中，评定优秀16个、评定合格12个。'],
    ['with words behind', '28个监测点中，优秀单位16个、合格单位12个。'],
    ['of one kind alone', '28个监测点中，优秀16个、广场12个。'],
    ['alone', '28个监测点中，优秀16个。'],
    ['none at all', '28个监测点中，均未超标。'],
    ['without a comma', '28个监测点中优秀16个、合格12个。'],
    ['without end', `28个监测点中，优秀16个、合格12个${'，依法监测'.repeat(250)}。`],
    ['of the next sentence', '28个监测点中，优秀16个。合格12个。'],
  ])('none %s: %s', (_, text) => {
    expect(within(text)).toEqual([])
  })

  it('are a list of their total', () => {
    const text = '全市28个断面中，Ⅰ类6个、Ⅱ类22个，占比100%。'
    const [list] = scanWithin(text, scanQuantities(text))
    expect(list).toMatchObject({
      ...{ by: 'among', exhaustive: false, listed: true, open: false, alternatives: [] },
    })
    expect(text.slice(list!.span.start, list!.span.end)).toBe('28个断面中，Ⅰ类6个、Ⅱ类22个')
  })

  it.each([
    ['what they have', '12个乡镇中，法治广场12个、文化广场9个。'],
    ['what was done', '28个断面中，新建6个、改造13个。'],
    ['what was done', '12个项目中，公开招标7个、变更设计5个。'],
    ['one grade', '28个断面中，Ⅰ类6个。'],
    ['another unit', '28个断面中，Ⅰ类6处水源、Ⅱ类13处水源。'],
  ])('not %s: %s', (_, text) => {
    expect(within(text).filter(one => one.startsWith('28 新') || one.startsWith('12'))).toEqual([])
  })

  it.each([
    ['受理的52件中，审结47件，尚在审理5件。', '52 审结47 尚在审理5'],
    ['52件中，47件已办结，5件正在办理。', '52 已办结47 正在办理5'],
    ['受理的52件案件中：维持30件，撤销22件。', '52 维持30 撤销22'],
    ['623名执法力量中，正式人员217名、协管员406名，协管员占65.2%。', '623 正式人员217 协管员406'],
  ])('what became of them: %s', (text, expected) => {
    expect(within(text)).toContain(expected)
  })

  it.each([
    ['other things that were done', '52件中，审结47件，移送5件。'],
    ['what they have', '52件中，制发建议书30件，召开听证会25件。'],
    ['what lacks one thing more', '52个项目中，已完成38个，未完成验收8个。'],
    ['people of two sides', '86名律师中，党员36名、女性52名。'],
    ['who is counted in bodies', '86个单位中，正式人员36个、协管员52个。'],
    ['an ordinal', '第52件中，审结47件，尚在审理5件。'],
  ])('not %s: %s', (_, text) => {
    expect(within(text)).toEqual([])
  })

  it('of verdicts alone others may be pending', () => {
    const openOf = (text: string) => scanWithin(text, scanQuantities(text)).map(({ open }) => open)
    expect(openOf('52件中，维持30件，撤销12件。')).toEqual([true])
    expect(openOf('52件中，审结47件，尚在审理5件。')).toEqual([false])
    expect(openOf('52件中，审结47件，未审结5件。')).toEqual([false])
  })

  it.each([
    ['in part', '86条中，采纳40条，未采纳20条。'],
    ['in part', '52件中，公开30件，不予公开5件。'],
    ['withdrawn', '15件中，胜诉9件，败诉3件，正在审理2件。'],
    ['rejected', '52件中，维持30件，撤销8件，尚在审理10件。'],
    ['accepted otherwise', '52件中，受理40件，不予受理8件。'],
  ])('others may be %s: %s', (_, text) => {
    const [read] = scanWithin(text, scanQuantities(text))
    expect(read).toMatchObject({ open: true })
  })

  it('takes linear time', () => {
    const read = (text: string) => scanWithin(text, scanQuantities(text))
    expect(growth('28个断面中，Ⅰ类6个、', read)).toBeLessThan(linear)
  })
})

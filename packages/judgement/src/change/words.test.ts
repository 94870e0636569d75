import { type Figure, type Step, scan } from '@hegao/facts'
import { describe, expect, it } from 'vitest'
import { amountOf, changeOf, sayStep, show, wayOf } from './words.js'

const text = '分别下降25%、33.3%'
const step = (start: number, figure: number, end: number) =>
  ({
    by: 'percent',
    direction: 'down',
    span: { start, end },
    figure: { span: { start: figure, end } },
  }) as Step

it.each([
  ['a verb of its own', step(2, 4, 7), '下降25%'],
  ['no verb of its own', step(8, 8, 13), '下降33.3%'],
])('says a change that has %s', (_, one, expected) => {
  expect(sayStep(one, ({ span: { start, end } }) => text.slice(start, end))).toBe(expected)
})

it.each([
  ['difference', 'down', '减少'],
  ['difference', 'up', '增加'],
  ['percent', 'down', '下降'],
  ['percent', 'up', '上升'],
] as const)('a %s that goes %s is one that %s', (by, direction, way) => {
  expect(wayOf({ by, direction } as Step)).toBe(way)
})

it.each([
  [1.236, '1.24'],
  [-1.5, '－1.5'],
  [12, '12'],
])('%d is written %s', (value, written) => {
  expect(show(value)).toBe(written)
})

describe('what comes out', () => {
  const read = (sentence: string) => {
    const [change] = scan(sentence).changes
    const write = ({ span }: Pick<Figure, 'span'>) => sentence.slice(span.start, span.end)
    return { change: change!, step: change!.steps[0]!, write }
  }
  it.each([
    ['投诉由200件减少到180件，下降20%。', '（200件－180件）÷200件＝10%'],
    ['投诉由200件增加到220件，增长20%。', '（220件－200件）÷200件＝10%'],
    ['办结率由90%提高到95%，提高8个百分点。', '95%－90%＝5个百分点'],
    ['投诉由200件增加到220件，增加30件。', '220件－200件＝20件'],
    ['投诉由220件减少到200件，减少30件。', '220件－200件＝20件'],
    ['税收由1.2亿元增加到1.5亿元，增加0.4亿元。', '1.5亿元－1.2亿元＝0.3亿元'],
    ['投诉由200件增加到600件，是上年的4倍。', '600件÷200件＝3'],
  ])('of the values: %s %s', (sentence, expected) => {
    const { change, step, write } = read(sentence)
    expect(changeOf(step, change, write)).toBe(expected)
  })

  it.each([
    ['办理案件200件，同比增加20件，增长30%。', '20件÷（200件－20件）≈11.11%'],
    ['办理案件200件，同比减少20件，下降30%。', '20件÷（200件＋20件）≈9.09%'],
    ['案件由180件增加到200件，增加20件，增长30%。', '20件÷180件≈11.11%'],
  ])('of the amount: %s %s', (sentence, expected) => {
    const { change, step, write } = read(sentence)
    expect(amountOf(change, step, write)).toBe(expected)
  })
})

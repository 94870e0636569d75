import type { Step } from '@hegao/facts'
import { expect, it } from 'vitest'
import { sayStep } from './words.js'

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

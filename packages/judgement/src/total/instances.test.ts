import type { Total } from '@hegao/facts'
import { describe, expect, it } from 'vitest'
import { mayGoThroughInstances } from './instances.js'

const totalOf = (whole: number, parts: Readonly<Record<string, number>>): Total => {
  const figure = (value: number) => ({
    value,
    span: { start: 0, end: 1 },
    precision: 1,
    unit: '件',
    chinese: false,
  })
  return {
    total: figure(whole),
    parts: Object.entries(parts).map(([label, value]) => ({ label, quantity: figure(value) })),
  } as unknown as Total
}

describe('disputes that go from one instance to the next', () => {
  it.each([
    ['two instances', totalOf(28, { 一审: 20, 二审: 9 })],
    ['all of them in the first', totalOf(28, { 一审: 28, 二审: 9, 再审: 1 })],
  ])('may be counted: %s', (_, total) => {
    expect(mayGoThroughInstances(total)).toBe(true)
  })

  it.each([
    ['every instance', totalOf(28, { 一审: 20, 二审: 9, 再审: 1 })],
    ['other kinds', totalOf(28, { 复议: 20, 一审: 9 })],
  ])('are not: %s', (_, total) => {
    expect(mayGoThroughInstances(total)).toBe(false)
  })
})

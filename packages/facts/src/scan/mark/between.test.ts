import { describe, expect, it } from 'vitest'
import { between, quotesIn, titlesIn } from './between.js'

/** The characters of a text that stand inside. */
const inside = (text: string, isInside: (at: number) => boolean) =>
  [...text].filter((_, at) => isInside(at)).join('')

describe('what stands between two marks', () => {
  it.each([
    ['《甲法》、《乙法》', '甲法乙法'],
    ['《关于《甲法》的通知》', '关于《甲法》的通知'],
    ['《甲法、《乙法》', '乙法'],
    ['》甲《乙》', '乙'],
    ['《》甲', ''],
    ['甲', ''],
    ['甲》', ''],
    ['《甲', ''],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(inside(text, between(text, '《', '》'))).toBe(expected)
    expect(inside(text, titlesIn(text))).toBe(expected)
  })

  it('is read of quotation marks, and of marks that are closed by no other', () => {
    const text = '《“甲”乙》“丙'
    expect(inside(text, quotesIn(text))).toBe('甲')
    expect(inside(text, titlesIn(text))).toBe('“甲”乙')
  })

  it('holds for the place behind the last character', () => {
    expect(between('《甲》', '《', '》')(3)).toBe(false)
    expect(between('甲', '《', '》')(0)).toBe(false)
  })
})

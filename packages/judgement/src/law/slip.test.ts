import type { LawBook, NearLaw } from '@hegao/core'
import type { Citation } from '@hegao/facts'
import { describe, expect, it } from 'vitest'
import { slipFor } from './slip.js'

interface Case {
  readonly more?: object
  readonly next?: object
  readonly wraps?: boolean
  readonly period?: object
  readonly all?: readonly { readonly title: string }[]
}

/** Whether the name is a slip for a known one, how they differ left to the case. */
const isSlip = (
  written: string,
  name: string,
  { more, next, wraps = false, period, all = [] }: Case = {},
) => {
  const plain = { law: { issuers: [] }, distance: 2, slip: 'several', written: '', right: '', name }
  const near = { ...plain, ...more } as unknown as NearLaw
  const others = next ? [{ ...plain, ...next }] : []
  const laws = { nearest: () => [near, ...others], all } as unknown as LawBook
  return slipFor({ title: { name: written, period }, wraps } as unknown as Citation, laws) === near
}

it.each([
  ['取水许可和水资源费征用管理条例', '取水许可和水资源费征收使用管理条例', true],
  ['取水许可和水资源费征用管理条例（试行）', '取水许可和水资源费征收使用管理条例', true],
  ['取水许可（地下水）和水资源费征用管理条例（试行）', '取水许可和水资源费征收使用管理条例', true],
  // Every place makes 办法 of its own.
  ['取水许可和水资源费征用管理办法', '取水许可和水资源费征收使用管理办法', false],
  ['取水许可（地下水）和水资源费征用管理办法（试行）', '取水许可和水资源费征收使用管理办法', false],
])('%s is a slip for %s: %s', (written, name, expected) => {
  expect(isSlip(written, name)).toBe(expected)
})

const one = (slip: string, written: string, right: string) => ({
  distance: 1,
  slip,
  written,
  right,
})

describe('one character', () => {
  it.each([
    ['信访工做条例', '信访工作条例', one('exchanged', '做', '作'), true],
    ['电信法', '电力法', one('exchanged', '信', '力'), false],
    ['公证条例', '公正条例', one('exchanged', '证', '正'), false],
    ['信访工作作条例', '信访工作条例', one('added', '作', ''), true],
    ['信访工条例', '信访工作条例', one('lost', '', '作'), true],
    ['税法', '税收法', one('lost', '', '收'), true],
    ['法', '税法', one('lost', '', '税'), false],
  ])('%s is a slip for %s: %j %s', (written, name, more, expected) => {
    expect(isSlip(written, name, { more })).toBe(expected)
  })

  it('that begins another name is no slip', () => {
    const all = [{ title: '农药标签管理规定' }]
    const more = one('exchanged', '农', '兽')
    expect(isSlip('农药标签和说明书管理办法', '兽药标签和说明书管理办法', { more, all })).toBe(
      false,
    )
    expect(isSlip('农药标签和说明书管理条例', '兽药标签和说明书管理条例', { more, all })).toBe(true)
    expect(isSlip('农药标签和说明书管理办法', '兽药标签和说明书管理办法', { more })).toBe(true)
    const later = one('exchanged', '签', '识')
    expect(
      isSlip('农药标签和说明书管理办法', '农药标识和说明书管理办法', { more: later, all }),
    ).toBe(true)
    const other = { more: one('exchanged', '制', '律'), all: [{ title: '法制工作管理规定' }] }
    expect(isSlip('法制宣传教育管理办法', '法律宣传教育管理办法', other)).toBe(false)
    const confused = one('exchanged', '制', '治')
    const legal = [{ title: '法制工作管理规定' }]
    expect(
      isSlip('法制宣传教育管理办法', '法治宣传教育管理办法', { more: confused, all: legal }),
    ).toBe(true)
  })
})

describe('a kind that is another', () => {
  it.each([
    ['信访工作规定', '信访工作条例', '规定', '条例', true],
    ['信访工作规则', '信访工作办法', '规则', '办法', true],
    ['信访工作办法', '信访工作条例', '办法', '条例', false],
    ['信访工作条例', '信访工作细则', '条例', '细则', false],
    ['信访工作规定', '信访工作规则汇编', '规定', '规则汇编', false],
    ['中华人民共和国信访办法', '中华人民共和国信访条例', '办法', '条例', true],
  ])('%s is a slip for %s: %s', (written, name, was, right, expected) => {
    const more = { distance: 1, slip: 'genre', written: was, right }
    expect(isSlip(written, name, { more })).toBe(expected)
  })
})

describe('a word that is lost', () => {
  const lost = { slip: 'lost', distance: 2, right: '履行' }

  it('is one of a long name', () => {
    const [long, short] = ['各主要负责人履行法治建设职责规定', '主要负责人履行法治建设职责规定']
    expect(isSlip(long.replace('履行', ''), long, { more: lost })).toBe(true)
    expect(isSlip(short.replace('履行', ''), short, { more: lost })).toBe(false)
    expect(isSlip(long.replace('履行', ''), long, { more: { ...lost, slip: 'exchanged' } })).toBe(
      false,
    )
    expect(isSlip('用水条例', '取水管理条例')).toBe(false)
  })

  it('is one word, and no two characters of two', () => {
    const [written, name] = [
      '党政主要负责人推进法治建设第一责任人职责规定',
      '党政主要负责人履行推进法治建设第一责任人职责规定',
    ]
    expect(isSlip(written, name, { more: { ...lost, right: '履' } })).toBe(false)
    expect(isSlip(written, name, { more: { ...lost, distance: 1, right: '履' } })).toBe(true)
  })

  it.each([
    [
      '党政主要负责人推进法治建设第一责任人职责规定',
      '党政主要负责人履行推进法治建设第一责任人职责规定',
      lost,
      true,
    ],
    ['主要负责人法治建设职责办法', '主要负责人履行法治建设职责办法', lost, false],
    [
      '党政主要负责人推进法治建设第一责任人职责办法',
      '党政主要负责人履行推进法治建设第一责任人职责办法',
      lost,
      false,
    ],
    [
      '党政主要负责人推进法治建设第一责任人职责规定',
      '党政主要负责人全国推进法治建设第一责任人职责规定',
      { ...lost, right: '全国' },
      false,
    ],
  ])('%s for %s: %j %s', (written, name, more, expected) => {
    expect(isSlip(written, name, { more })).toBe(expected)
  })
})

describe('none is meant', () => {
  const [written, name] = ['取水许可和水资源费征用管理条例', '取水许可和水资源费征收使用管理条例']

  it('where two are as near', () => {
    expect(isSlip(written, name, { next: { distance: 2 } })).toBe(false)
    expect(isSlip(written, name, { next: { distance: 3 } })).toBe(true)
  })

  it('where nothing is near', () => {
    const laws = { nearest: () => [], all: [] } as unknown as LawBook
    expect(slipFor({ title: { name: written } } as Citation, laws)).toBeUndefined()
  })

  it('where a title around another differs in more than a character', () => {
    expect(isSlip(written, name, { wraps: true })).toBe(false)
    expect(
      isSlip('信访工做条例', '信访工作条例', { wraps: true, more: one('exchanged', '做', '作') }),
    ).toBe(true)
  })

  it.each([
    [{ from: 2021, to: 2025 }, { from: 2021, to: 2025 }, 'several', true],
    [{ from: 2020, to: 2025 }, { from: 2021, to: 2025 }, 'several', false],
    [{ from: 2021, to: 2024 }, { from: 2021, to: 2025 }, 'several', false],
    [{ from: 2021, to: 2024 }, { from: 2021, to: 2025 }, 'period', true],
    [undefined, { from: 2021, to: 2025 }, 'several', true],
    [{ from: 2021, to: 2025 }, undefined, 'several', true],
  ])('where the years are others: %j of %j, %s: %s', (period, own, slip, expected) => {
    const more = { slip, law: { issuers: [], period: own } }
    expect(isSlip(written, name, { period: period!, more })).toBe(expected)
  })
})

it('a name that a list of slips has is one', () => {
  expect(isSlip('电信法', '电力法', { more: { slip: 'listed' } })).toBe(true)
})

describe('papers of a national body', () => {
  const more = { distance: 1, slip: 'genre', written: '意见', right: '决定' }
  it.each([
    ['国务院关于推进公证的意见', [], true],
    ['司法部关于推进公证的意见', ['司法部'], true],
    ['司法部关于推进公证的意见', [], false],
    ['关于推进公证的意见', [], false],
  ])('%s by %j: %s', (written, issuers, expected) => {
    const law = { issuers }
    expect(isSlip(written, written.replace('意见', '决定'), { more: { ...more, law } })).toBe(
      expected,
    )
  })
})

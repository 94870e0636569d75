import { expect, it } from 'vitest'
import { Recent } from './recent.js'

/** What of the texts is known after they were set in their order. */
const kept = (limit: number, texts: readonly string[]): string[] =>
  texts.filter(text => {
    // Each is asked for alone: it would stay for that.
    const recent = new Recent<string>(limit)
    for (const one of texts) recent.set(one, one)
    return recent.get(text) === text
  })

it('keeps at least as many as its limit, and the latest', () => {
  expect(kept(2, ['甲', '乙'])).toEqual(['甲', '乙'])
  expect(kept(2, ['甲', '乙', '丙', '丁'])).toEqual(['甲', '乙', '丙', '丁'])
  expect(kept(2, ['甲', '乙', '丙', '丁', '戊'])).toEqual(['丙', '丁', '戊'])
})

it('keeps what is asked for again', () => {
  const recent = new Recent<number>(2)
  for (const [value, text] of [...'甲乙丙丁戊己庚'].entries()) {
    recent.set(text, value)
    expect(recent.get('甲')).toBe(0)
  }
  expect(recent.get('丙')).toBeUndefined()
})

it('forgets all when told', () => {
  const recent = new Recent<number>(1)
  recent.set('甲', 1)
  recent.set('乙', 2)
  recent.forget()
  expect([recent.get('甲'), recent.get('乙')]).toEqual([undefined, undefined])
})

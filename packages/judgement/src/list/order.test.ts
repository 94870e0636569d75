import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findMisplaced, type Ranked } from './order.js'

const found = (ids: string): Ranked[] => [...ids].map((id, rank) => ({ id, rank }))
const orders = (...allowed: string[]) => allowed.map(order => [...order])
const say = (ids: string, ...allowed: string[]) => {
  const misplaced = findMisplaced(found(ids), orders(...allowed))
  return misplaced && `${misplaced.id} ${misplaced.side} ${misplaced.of}`
}

describe('what stands out of order', () => {
  it.each([
    ['adbc', 'd after c'],
    ['dabc', 'd after c'],
    ['bacd', 'b after a'],
    ['bcda', 'a before b'],
    ['abdc', 'd after c'],
    ['db', 'd after b'],
  ])('in %s of abcd: %s', (ids, misplaced) => {
    expect(say(ids, 'abcd')).toBe(misplaced)
  })

  it.each([
    ['cabd', ['abcd', 'cabd']],
    ['ad', ['abcd']],
    ['', ['abcd']],
    ['axb', ['ab']],
    ['xab', ['ab']],
  ])('%s is in order by %s', (ids, allowed) => {
    expect(say(ids, ...allowed)).toBeUndefined()
  })

  it('is held against the order that is nearest', () => {
    expect(say('cadb', 'abcd', 'cabd')).toBe('d after b')
  })

  it('is nothing where two stand together', () => {
    const together = [
      { id: 'b', rank: 3 },
      { id: 'a', rank: 3 },
    ]
    expect(findMisplaced(together, orders('ab'))).toBeUndefined()
  })

  const ids = ['a', 'b', 'c', 'd', 'e']
  const shuffled = fc.shuffledSubarray(ids, { minLength: 5 })

  it('is told for every order but the allowed ones, and stands on the wrong side of what is named', () => {
    fc.assert(
      fc.property(
        shuffled,
        fc.array(shuffled, { minLength: 1, maxLength: 3 }),
        (actual, allowed) => {
          const misplaced = findMisplaced(found(actual.join('')), allowed)
          const isAllowed = allowed.some(order => order.join() === actual.join())
          expect(misplaced === undefined).toBe(isAllowed)
          if (!misplaced) return
          const { id, side, of, order } = misplaced
          const stands = Math.sign(actual.indexOf(id) - actual.indexOf(of))
          const belongs = Math.sign(order.indexOf(id) - order.indexOf(of))
          expect([stands, belongs]).toEqual(side === 'after' ? [-1, 1] : [1, -1])
        },
      ),
    )
  })
})

import { expect, it } from 'vitest'
import { groupBy } from './group.js'

it('groups items by a key, each group in their order', () => {
  const groups = groupBy(['县局', '市局', '县委', '镇政府', '市委'], ([level]) => level)
  expect([...groups]).toEqual([
    ['县', ['县局', '县委']],
    ['市', ['市局', '市委']],
    ['镇', ['镇政府']],
  ])
})

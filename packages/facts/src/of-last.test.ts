import { expect, it } from 'vitest'
import { ofLast } from './of-last.js'

it('reads a text once, and another one anew', () => {
  const read: string[] = []
  const lengthOf = ofLast(text => read.push(text) && [...text].length)
  expect(['甲乙', '甲乙', '丙', '丙', '', '', '甲乙'].map(lengthOf)).toEqual([2, 2, 1, 1, 0, 0, 2])
  expect(read).toEqual(['甲乙', '丙', '', '甲乙'])
})

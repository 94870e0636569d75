import { expect, it } from 'vitest'
import { centralBodies } from './issuer.js'

it.each([
  ['国务院', ['国务院']],
  ['国务院办公厅', ['国务院办公厅']],
  ['中共中央 国务院', ['中共中央', '国务院']],
  ['中共中央办公厅、国务院办公厅', ['中共中央办公厅', '国务院办公厅']],
  ['中办、国办', ['中共中央办公厅', '国务院办公厅']],
  ['党中央、国务院', ['中共中央', '国务院']],
  ['', undefined],
  ['国务院办公厅转发教育部', undefined],
  ['云汀市人民政府', undefined],
])('the bodies of %s', (words, bodies) => {
  expect(centralBodies(words)).toEqual(bodies)
})

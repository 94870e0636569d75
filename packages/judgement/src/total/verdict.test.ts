import type { Catalogue } from '@hegao/core'
import { scan } from '@hegao/facts'
import { expect, it } from 'vitest'
import { totalVerdict } from './verdict.js'

/** A catalogue without a word in it. */
const catalogue = new Proxy({}, { get: () => [] }) as Catalogue

it.each([
  ['办理案件150件，其中1月80件、2月75件。', 'exceeds'],
  ['1至2月办理案件150件（1月80件、2月75件）。', 'sum'],
  ['1至2月办理案件150件（1月80余件、2月75件）。', 'exceeds'],
  ['1至2月办理案件150件（1月80件、2月75件等）。', 'exceeds'],
  ['1至2月办理案件150件（1月近80件、2月75件）。', undefined],
  ['1至2月办理案件150件（1月75件、2月75件）。', undefined],
])('%s: %s', (text, verdict) => {
  expect(scan(text).totals.map(total => totalVerdict(total, catalogue))).toEqual([verdict])
})

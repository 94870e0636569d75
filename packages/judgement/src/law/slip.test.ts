import type { LawBook, NearLaw } from '@hegao/core'
import type { Citation } from '@hegao/facts'
import { expect, it } from 'vitest'
import { slipFor } from './slip.js'

/** Whether the name is a slip for a known one that differs from it in two characters in a row. */
const isSlip = (written: string, name: string) => {
  const near = {
    law: { issuers: [] },
    distance: 2,
    slip: 'several',
    written: '',
    right: '',
    name,
  } as unknown as NearLaw
  const laws = { nearest: () => [near], all: [] } as unknown as LawBook
  return slipFor({ title: { name: written } } as Citation, laws) === near
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

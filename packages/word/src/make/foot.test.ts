import { expect, it } from 'vitest'
import { footIndents } from './foot.js'

it.each([
  ['云川县住房和城乡建设局', '2025年2月18日', 2, 3.25],
  ['云川县司法局办公室', '2025年12月18日', 2, 0.75],
  ['云川县司法局', '2025年2月18日', 5.75, 2],
  ['司法局', '二〇二五年二月十八日', 11, 2],
])('%s, %s: %d and %d characters from the right', (signature, date, own, below) => {
  expect(footIndents(signature, date)).toEqual({ signature: own, date: below })
})

it('lets the date begin two characters right of the signature, whichever is longer', () => {
  // All in Chinese, a text is as wide as it has characters.
  for (const signature of ['局', '云川县司法局', '云川县人力资源和社会保障局'])
    for (const date of ['二〇二五年二月八日', '二〇二五年十二月十八日']) {
      const { signature: own, date: below } = footIndents(signature, date)
      expect(own + signature.length - (below + date.length)).toBe(2)
      expect(own).toBeGreaterThanOrEqual(2)
    }
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { differ, editDistance } from './law-distance.js'

/** The textbook's table, without a band. */
function plainDistance(a: string, b: string): number {
  const cost: number[][] = Array.from({ length: a.length + 1 }, (_, row) =>
    Array.from({ length: b.length + 1 }, (__, column) =>
      row === 0 ? column : column === 0 ? row : 0,
    ),
  )
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      cost[i]![j] = Math.min(
        cost[i - 1]![j - 1]! + same,
        cost[i - 1]![j]! + 1,
        cost[i]![j - 1]! + 1,
      )
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost[i]![j] = Math.min(cost[i]![j]!, cost[i - 2]![j - 2]! + 1)
    }
  return cost[a.length]![b.length]!
}

test('the banded distance is the plain one up to its limit', () => {
  const word = fc
    .array(fc.constantFrom('法', '治', '制', '条', '例'), { maxLength: 12 })
    .map(characters => characters.join(''))
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, most) => {
      expect(editDistance(a, b, most)).toBe(Math.min(plainDistance(a, b), most + 1))
    }),
  )
})

describe('how two titles differ', () => {
  test.each([
    ['法制政府', '法治政府', 1, 'exchanged', '制', '治'],
    ['生产安全法', '安全生产法', 1, 'moved', '生产安全', '安全生产'],
    ['聘任与管理', '管理与聘任', 1, 'moved', '聘任与管理', '管理与聘任'],
    ['乡村振兴法', '乡村振兴促进法', 2, 'lost', '', '促进'],
    ['行政处处罚法', '行政处罚法', 1, 'added', '处', ''],
    ['行政罚处法', '行政处罚法', 1, 'moved', '罚处', '处罚'],
    ['信访工作规定', '信访工作条例', 1, 'genre', '规定', '条例'],
    ['水污染防治条例', '水污染防治法', 1, 'genre', '条例', '法'],
    ['旅行社规定实施细则', '旅行社条例实施细则', 1, 'genre', '规定', '条例'],
    ['票据管理实施规定', '票据管理实施办法', 1, 'genre', '规定', '办法'],
    ['行政处罚法法', '行政处罚法', 1, 'added', '法', ''],
  ])('%s for %s', (written, right, distance, slip, was, is) => {
    expect(differ(written, right, 2)).toEqual({ distance, slip, written: was, right: is })
  })

  test.each([
    ['刑法修正案(十三)', '刑法修正案(十二)'],
    ['刑法修正案(十三)', '刑法修正案(三)'],
    ['第九个五年规划', '第八个五年规划'],
  ])('%s is another number than %s, which may be newer than the catalogue', (a, b) => {
    expect(differ(a, b, 3)).toBeUndefined()
  })

  test.each([
    ['云川市信访工作条例', '信访工作条例'],
    ['关于制定云川市第十五个五年规划的建议', '关于制定第十五个五年规划的建议'],
  ])('%s is a document of a place', (a, b) => {
    expect(differ(a, b, 3)).toBeUndefined()
  })

  test.each([
    ['论行政处罚法', '行政处罚法'],
    ['新行政处罚法', '行政处罚法'],
    ['未成年人保护法读本', '未成年人保护法'],
    ['行政处罚法学', '行政处罚法'],
  ])('%s is about %s', (a, b) => {
    expect(differ(a, b, 3)).toBeUndefined()
  })

  test('too far is no difference', () => {
    expect(differ('城市管理办法', '信访工作条例', 2)).toBeUndefined()
  })
})

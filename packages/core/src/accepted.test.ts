import { span } from '@hegao/document'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Acceptable, acceptedKey, accepts } from './accepted.js'

const rule = 'number/total-mismatch'
const title = span(0, 2)

/** A finding at each place of the words. */
function findAll(source: string, words: string): Acceptable[] {
  const found: Acceptable[] = []
  for (let at = source.indexOf(words); at >= 0; at = source.indexOf(words, at + 1))
    found.push({ rule, at: span(at, at + words.length) })
  return found
}
const keys = (source: string, words: string) => {
  const all = findAll(source, words)
  return all.map(one => acceptedKey(one, all, source, title))
}

describe('acceptedKey', () => {
  it('is the words where they are found once', () => {
    expect(keys('标题\n共28件。', '28件')).toEqual([{ key: { rule, text: '28件' }, besides: 0 }])
  })

  it('joins words that a page break parts', () => {
    expect(keys('标题\n共2\n  8件。', '2\n  8件')[0]!.key.text).toBe('28件')
  })

  it('is the words in their sentence where they are found twice', () => {
    expect(keys('标题\n东区办结28件。西区办结28件。', '28件').map(({ key }) => key.within)).toEqual(
      ['东区办结28件。', '西区办结28件。'],
    )
  })

  it('is no more than a clause where one sentence has both', () => {
    const found = keys('标题\n东区办结28件，西区办结28件。', '28件')
    expect(found.map(({ key, besides }) => [key.within, besides])).toEqual([
      ['东区办结28件，', 0],
      ['西区办结28件。', 0],
    ])
  })

  it('goes by its neighbours where the sentence is there twice', () => {
    const found = keys('标题\n东区。办结28件。西区。办结28件。', '28件')
    expect(found.map(({ besides }) => besides)).toEqual([0, 0])
  })

  it('says how many it cannot tell apart', () => {
    const found = keys(`标题\n${'办结28件。'.repeat(60)}`, '28件')
    expect(found[30]!.besides).toBeGreaterThan(0)
  })

  it('is the data for a finding on the whole draft, the words for one that only has data', () => {
    const section = (id: string, at = title): Acceptable => ({ rule, at, data: { section: id } })
    const all = [section('plan'), section('problems'), section('plan', span(3, 5))]
    const key = (one: Acceptable) => acceptedKey(one, all, '标题\n计划', title).key
    expect(key(all[1]!)).toEqual({ rule, data: { section: 'problems' } })
    expect(key(all[2]!)).toEqual({ rule, text: '计划' })
  })

  it('means the finding, and of the others just as many as it says', () => {
    const text = fc.array(fc.constantFrom('红', '旗', '，', '。', '\n', ' ', '升'), {
      maxLength: 40,
    })
    fc.assert(
      fc.property(text, pieces => {
        const source = pieces.join('')
        const all = findAll(source, '红')
        for (const one of all) {
          const { key, besides } = acceptedKey(one, all, source, span(0, 0))
          const meant = all.filter(other => accepts(key, other, source))
          expect(meant).toContain(one)
          expect(meant).toHaveLength(besides + 1)
        }
      }),
    )
  })
})

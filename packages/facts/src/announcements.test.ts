import { readDraft } from '@hegao/document'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFacts, Scanner } from './index.js'

const lists = (body: string) =>
  readFacts(readDraft(`2024年，我局依法行政。\n\n${body}\n`, 'md'), new Scanner()).announcedLists
const counts = (body: string) =>
  lists(body).map(({ value, items, open }) => [value, items.length, ...(open ? ['open'] : [])])

describe('the list that an announcement opens', () => {
  it.each([
    ['in its paragraph', '做到以下三点：一是学，二是做。', [[3, 2]]],
    ['behind a stop', '抓好三个方面。一是学。二是做。三是查。', [[3, 3]]],
    ['in the next paragraphs', '有以下三点：\n\n一是学。\n\n二是做。\n\n三是查。', [[3, 3]]],
    ['with a list inside', '以下两点：一是学，抓：一是读，二是写，三是考。二是做。', []],
    ['with a list in its last member', '以下两点：一是学。二是做：一是读。', [[2, 2]]],
    ['which may go on elsewhere', '三是学。以下两点：一是读，二是写。\n\n四是做。', [[2, 2]]],
    ['with a gap', '做到以下三点：一是学，三是做。', []],
    ['that begins late', '做到以下三点：在此之前，一是学，二是做。', []],
    ['with a member that has no number', '以下三点：一是学，二是做。此外要查。', [[3, 2, 'open']]],
    [
      'with one in the next paragraph',
      '以下三点：\n\n一是学。\n\n二是做。\n\n此外要查。',
      [[3, 2, 'open']],
    ],
    ['of items', '有以下三项：\n\n1.学。读。\n\n2.做。写。', [[3, 2]]],
    ['of items up to a higher level', '以下三项：\n\n1.学。读。\n\n（二）查。\n\n1.看。', [[3, 1]]],
    ['of items that groups part', '以下三项：\n\n1.学。读。\n\n## 写\n\n2.做。写。', []],
    ['in a quotation', '> 做到以下三点：一是学，二是做。', []],
  ])('%s', (_, body, expected) => {
    expect(counts(body)).toEqual(expected)
  })

  const numerals = '一二三四五六七八九'
  it('has as many members as are written, whatever number is announced', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 9 }),
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom('，', '。', '；'),
        (value, length, mark) => {
          const members = Array.from({ length }, (_, index) => `${numerals[index]}是抓落实`)
          const text = `做好以下${numerals[value - 1]}项工作：${members.join(mark)}。`
          expect(counts(text)).toEqual([[value, length]])
        },
      ),
    )
  })

  it('is read in a draft that has nothing else', () => {
    const many = '做好以下三点：一是学，二是做。'.repeat(4_000)
    expect(lists(many).length).toBeLessThanOrEqual(4_000)
  })
})

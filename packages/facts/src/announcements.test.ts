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
    ['in a chapter that begins with it', '一、主要做法。以下两点：一是学，二是做。', [[2, 2]]],
    ['behind a stop', '抓好三个方面。一是学。二是做。三是查。', [[3, 3]]],
    ['in the next paragraphs', '有以下三点：\n\n一是学。\n\n二是做。\n\n三是查。', [[3, 3]]],
    ['with a list inside', '以下两点：一是学，抓：一是读，二是写，三是考。二是做。', []],
    ['with a list in its last member', '以下两点：一是学。二是做：一是读。', [[2, 2]]],
    [
      'with a list inside its third',
      '以下四点：一是学。二是做。三是抓：一是读，二是写。四是查。',
      [[4, 4]],
    ],
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
    ['that ends with 等', '以下三点：一是学，二是做等。', [[3, 2, 'open']]],
    ['that ends with 等 and no stop', '以下三点：一是学，二是做等', [[3, 2, 'open']]],
    ['that speaks of 等候', '以下两点：一是学，二是减少等候。', [[2, 2]]],
    ['of 等 in its middle', '以下两点：一是学，二是做等工作。', [[2, 2]]],
    ['with a third in other words', '以下三点：一是学，二是做。第三，查。', [[3, 2, 'open']]],
    ['with a third without 第', '以下三点：一是学，二是做；三强化查。', [[3, 2, 'open']]],
    ['with 其三', '以下三点：一是学，二是做。其三，查。', [[3, 2, 'open']]],
    ['with a number in a word', '以下两点：一是学，二是做好三查。', [[2, 2]]],
    ['up to the next chapter', '以下三点：一是学，二是做。\n\n## 查\n\n此外要查。', [[3, 2]]],
    ['only in the next paragraph', '以下三点：\n\n学习。\n\n一是学，二是做。', []],
    ['behind a space', '以下两点： 一是学，二是做。', [[2, 2]]],
    ['behind words', '以下两点：全局上下一是学，二是做。', []],
    ['of signs in its paragraph', '以下两项：①学；②做。', [[2, 2]]],
    ['of signs with more', '以下三项：①学；②做。此外要查。', [[3, 2, 'open']]],
    ['of chapters', '有以下两项：\n\n一、学\n\n学习。\n\n二、做\n\n实干。', [[2, 2]]],
    ['of items of its own level', '1.有以下两项：\n\n2.学。\n\n3.做。', []],
    ['of items that begin late', '有以下两项：\n\n2.学。\n\n3.做。', []],
    ['of items in which others stand', '以下两项：\n\n（一）学\n\n1.读。\n\n（二）做', [[2, 2]]],
    ['in a table', '| 甲 | 乙 |\n|---|---|\n| 以下两点：一是学，二是做。 | 丙 |', []],
    ['in a quotation', '> 做到以下三点：一是学，二是做。', []],
  ])('%s', (_, body, expected) => {
    expect(counts(body)).toEqual(expected)
  })

  it('has the headings of its items, and says whether they are chapters', () => {
    const items = (body: string) =>
      lists(body).map(one => [one.chapters, ...one.items.map(({ title }) => title)])
    expect(items('有以下两项：\n\n1.学习法律。读。\n\n2. 落实法律；做。')).toEqual([
      [false, '学习法律', '落实法律'],
    ])
    expect(items('有以下两项：\n\n一、学\n\n学习。\n\n二、做\n\n实干。')).toEqual([
      [true, '学', '做'],
    ])
    expect(items('有以下两项：\n\n（一）学：读\n\n（二）做')).toEqual([[false, '学', '做']])
    expect(items('以下两点：一是学，二是做。')).toEqual([[false, '', '']])
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

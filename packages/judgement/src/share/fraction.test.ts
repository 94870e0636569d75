import type { Catalogue } from '@hegao/core'
import { type Figure, scan } from '@hegao/facts'
import { describe, expect, it } from 'vitest'
import { areOfOneKind, fractionOf, isBare, tieOf } from './fraction.js'

const catalogue = {
  fractions: [
    { rates: ['办结率'], part: ['办结'], whole: ['受理', '交办'] },
    { rates: ['满意率'], part: ['满意'], whole: ['评价', '参评'] },
    { rates: ['纠错率'], part: ['纠错'], whole: ['审结', '受理'] },
    { rates: ['参考率'], part: ['参加'], whole: ['应参加'] },
    { rates: ['优秀率'], part: ['优秀'], whole: ['评查'] },
    { rates: ['出庭率'], part: ['出庭'], whole: ['开庭'], within: ['诉讼案件'] },
    { rates: ['覆盖率'], part: ['配备'], whole: ['共有'] },
    { rates: ['胜诉率'], part: ['胜诉'], whole: ['审结'], against: ['败诉'] },
  ],
  plainPrefixes: ['总体'],
  narrowers: ['按期', '当场'],
  undoneWords: ['未', '不'],
  dueWords: ['应参'],
  setAsideWords: ['撤回', '移送'],
} as unknown as Catalogue

/** The numerator and what it may be divided by; `≥` where the rate may be higher. */
function tie(text: string): string | undefined {
  const rate = scan(text).rates.at(-1)!
  const found = tieOf(rate, rate.names[0]!.text, catalogue)
  if (!found) return undefined
  const list = (figures: readonly { value: number }[]) => figures.map(({ value }) => value).join()
  const others = found.others.length > 0 ? ` (${list(found.others)})` : ''
  return `${found.exact ? '' : '≥'}${found.part.value}/${list(found.wholes)}${others}`
}

describe('ties', () => {
  it.each([
    ['受理52件，办结50件，办结率96%。', '50/52'],
    ['受理52件，转办4件，办结48件，办结率100%。', '48/52 (4)'],
    // What was set aside may be taken from the whole, before, behind or after the rate.
    ['受理52件，办结50件，撤回2件，办结率100%。', '50/52 (2)'],
    ['受理52件，办结50件，2件移送公安机关，办结率100%。', '50/52 (2)'],
    ['受理52件，办结50件，办结率100%，2件撤回。', '50/52 (2)'],
    ['受理的52件中，办结50件，撤回2件，办结率100%。', '50/52,50'],
    ['受理52件，办结50件，结转2件，办结率100%。', '50/52'],
    ['受理52件，办结50件，其中移送2件，办结率96%。', '50/52'],
    // The last that is done is one of those before.
    ['受理126件，办结121件，其中调解办结41件，办结率96%。', '121/126'],
    ['受理126件，办结121件，其中按期办结41件、当场办结80件，办结率96%。', '121/126'],
    ['交办12件、受理52件，办结64件，办结率100%。', '64/12,52'],
    ['参与评价的350件中，满意340件，满意率97%。', '340/350'],
    ['应参加68人，实际参加66人，参考率97%。', '66/68'],
    ['评查60卷，其中优秀33卷、合格25卷、不合格2卷，优秀率55%。', '33/60'],
    ['办结60件，其中满意40件、未评价18件、一般2件，满意率95%。', '40/60,42'],
    // Usage divides by either.
    ['受理400件，审结320件，纠错30件，纠错率9%。', '30/400,320'],
    ['受理400件，审结320件。审结案件中，纠错30件，纠错率9%。', '30/320,400'],
    // The whole stands in the sentence before.
    ['受理52件。已办结50件，办结率96%。', '50/52'],
    ['提案20件、建议32件，共52件，办结50件，办结率96%。', '50/52'],
    ['部门律师覆盖率90%，30个部门中有27个配备律师。', '27/30'],
    // The rate may be higher than its counts say.
    ['受理52件，按期办结50件，办结率100%。', '≥50/52'],
    ['受理52件，按期办结50件，按期办结率100%。', '≥50/52'],
    ['诉讼案件12件，出庭9件，出庭率100%。', '≥9/12'],
    ['评查案卷135件，优秀率92.6%（优秀125件）。', '125/135'],
    ['评查案卷135件，优秀率92.6%（125件）。', '125/135'],
    ['评查案卷135件，抽取20件，优秀率92.6%（优秀125件）。', '125/135'],
    ['诉讼案件12件，出庭9件，出庭率75%（开庭10件）。', '9/10'],
    ['14个断面优秀比例92.9%，即优秀断面13个。', '13/14'],
    ['提案20件、建议32件，共受理52件，办结50件，办结率96%。', '50/52 (32)'],
    ['受理52件，办结率96%；受理30件，办结29件，办结率96%。', '29/30'],
  ])('%s', (text, expected) => {
    expect(tie(text)).toBe(expected)
  })

  it.each([
    '受理52件，办结50件，按期办结率100%。',
    '受理52件，未办结2件，办结率96%。',
    '受理52件。信访局办结50件，办结率98%。',
    '受理52件，信访30件。办结80件，办结率97%。',
    '共有学校80所，配备辅导员91名，覆盖率100%。',
    '受理52件，办结50件，回访40件，走访30件，办结率98%。',
    '办结50件，办结率98%。',
    '受理52件，办结率96%；办结29件，办结率96%。',
    '评查案卷135件，抽取20件，优秀率92.6%（125件）。',
    '评查案卷125件，优秀率92.6%（135件）。',
    '评查案卷135件，优秀率92.6%（整改125件）。',
    '部门律师覆盖率90%，30个部门中有27个未配备律师。',
    '评查案卷135件，优秀率92.6%（未优秀125件）。',
    // Of about so many no share can be told.
    '受理52件，转办约4件，办结48件，办结率100%。',
    '135名职工参加考试，优秀率92.6%（优秀125人）。',
    '受理52件，办结50件，化解率98%。',
  ])('none in %s', text => {
    expect(tie(text)).toBeUndefined()
  })
})

it('may be of what was decided alone', () => {
  const of = (text: string) => {
    const rate = scan(text).rates.at(-1)!
    return tieOf(rate, '胜诉率', catalogue)!.nearer.map(({ value }) => value)
  }
  expect(of('审结20件，和解3件，胜诉16件，败诉1件，胜诉率94.1%。')).toEqual([3, 1, 17])
})

describe('names', () => {
  it.each([
    ['办结率', undefined],
    ['总体办结率', undefined],
    ['按期办结率', '按期'],
  ])('%s is narrowed by %s', (name, narrowed) => {
    expect(fractionOf(name, catalogue)!.narrowed).toBe(narrowed)
  })

  it.each(['信访办结率', '办结', '结案率'])('%s is none', name => {
    expect(fractionOf(name, catalogue)).toBeUndefined()
  })

  it.each([
    ['办结', true],
    ['已全部办结完毕', true],
    ['信访局办结', false],
    ['一季度办结', false],
  ])('%s is bare: %s', (words, expected) => {
    expect(isBare(words, ['办结'])).toBe(expected)
  })

  it.each([
    ['件', '件', true],
    ['件', '起', true],
    ['人', '名', true],
    ['条', '个', false],
    ['人', '件', false],
    ['批', '批', true],
  ])('%s and %s are of one kind: %s', (part, whole, expected) => {
    expect(areOfOneKind({ unit: part } as Figure, { unit: whole } as Figure)).toBe(expected)
  })
})

import { describe, expect, it } from 'vitest'
import { sentenceStarts } from '../circumstance.js'
import { readFigures } from '../quantity/figure.js'
import { scanQuantities } from '../quantity/index.js'
import { namedWholes, wholesCalled } from './named-whole.js'
import { scanPercentages } from './percentage.js'

const countsOf = (text: string) =>
  readFigures(text, scanQuantities(text), scanPercentages(text)).filter(({ unit }) => unit !== '%')

/** What the last count is taken out of. */
const wholes = (text: string) => {
  const counts = countsOf(text)
  return namedWholes(text, counts, sentenceStarts(text))(counts.at(-1)!).map(({ value }) => value)
}

describe('named wholes', () => {
  it.each([
    ['12个乡镇中有11个设立司法所', [12]],
    ['参评的350件中，表示满意的343件', [350]],
    ['45名执法人员中，法学专业的18人', [45]],
    ['全年210件许可中网上办理180件', [210]],
    ['60卷案卷中优秀33卷', [60]],
    // The second count of the sentence is of the same whole.
    ['120件投诉中，物业类66件，占55%，供热类30件', [120]],
    // Of the thirty or of the twenty-five.
    ['30名干部中，本科25名，其中研究生10名', [30, 25]],
    // The sentence takes up what was counted before it.
    ['全年审结案件320件。审结案件中，维持210件', [320]],
    ['审结320件。审结的行政复议案件中，维持210件', [320]],
    ['审结劳动争议案件320件。审结案件中，调解210件', [320]],
    ['现有律师83名，公证员9名。律师中，党员42名', [83]],
    ['全县律师83名，公证员9名。律师中，党员42名', [83]],
    ['全年的案件320件。在上述案件中，维持210件', [320]],
    ['226个村（社区）中，已建成180个', [226]],
    ['参评的学校60所。参评学校中，优秀20所', [60]],
  ])('%s', (text, expected) => {
    expect(wholes(text)).toEqual(expected)
  })

  it.each([
    '受理120件，其中物业类66件',
    '120所中学，40所小学',
    '40名集中学习，20人',
    '12个高中，6个',
    '15次检查过程中，发现6次',
    // Another sentence, and other words.
    '45名执法人员中，法学专业的18人。培训20人',
    '受理案件400件。审结案件中，维持210件',
    '受理信访310件。工作中，化解12件',
    `45名执法人员中，${'有的是法学专业，'.repeat(60)}18人`,
    `审结案件320件。${'说明情况，'.repeat(90)}。审结案件中，维持210件`,
  ])('%s names none', text => {
    expect(wholes(text)).toEqual([])
  })

  it.each([
    ['实际参加118人，优秀60人', '实际参加人数', [118]],
    ['受理400件，审结320件，调解64件', '审结总数', [320]],
    ['受理400件，审结320件，调解64件', '受理总件数', [400]],
    ['受理90件，调解64件', '全市受理件数', []],
    // Not a number of anything.
    ['罚款案件90件，涉案64件', '罚款', []],
    ['全县实际参加118人，优秀60人', '实际参加人数', [118]],
    ['我局实际参加118人，优秀60人', '实际参加的总人数', [118]],
    ['共实际参加118人，优秀60人', '实际参加总人数', [118]],
    ['辖区现有实际参加118人，优秀60人', '实际参加总人数', [118]],
    ['本年共有实际参加118人，优秀60人', '实际参加总人数', [118]],
    ['审议议题187个，通过90个', '议题总数', [187]],
    ['审议了议题187个，通过90个', '议题总数', [187]],
    // Which of the two?
    ['审议议题187个，研究议题20个，通过9个', '议题总数', []],
    ['示范学校18所，达标9所', '学校总数', []],
    ['人60名，优秀9名', '人数', []],
  ])('%s: 占%s', (text, name, expected) => {
    const counts = countsOf(text)
    const within = { from: 0, to: counts.at(-1)!.span.start }
    expect(wholesCalled(text, counts, name, within).map(({ value }) => value)).toEqual(expected)
  })
})

it('takes no count that stands before the place', () => {
  const text = '参加118人。参加60人，优秀30人'
  const counts = countsOf(text)
  const within = { from: text.indexOf('参加60'), to: counts.at(-1)!.span.start }
  expect(wholesCalled(text, counts, '参加人数', within).map(({ value }) => value)).toEqual([60])
})

describe('hostile texts', () => {
  it.each(['1件', '1件中', '审结1件。审结案件中，', '审结案件中，1件，其中', '1件中，其中1件'])(
    'reads 100,000 characters of “%s”',
    piece => {
      const text = piece.repeat(Math.ceil(100_000 / piece.length))
      const counts = countsOf(text)
      const read = namedWholes(text, counts, sentenceStarts(text))
      const found = counts.reduce((sum, count) => sum + read(count).length, 0)
      expect(found).toBeLessThan(counts.length * 200)
    },
  )
})

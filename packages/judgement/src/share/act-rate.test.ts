import type { Catalogue } from '@hegao/core'
import { scan } from '@hegao/facts'
import { describe, expect, it } from 'vitest'
import { tieOfAct } from './act-rate.js'

const catalogue = {
  fractions: [
    { rates: ['办结率'], part: ['办结'], whole: ['受理'] },
    { rates: ['合格率'], part: ['合格'], whole: ['抽检'] },
    { rates: ['覆盖率'], part: ['覆盖'], whole: ['共有'] },
  ],
  completedActs: ['查处', '送达'],
  boundedRates: ['处置率', '满意度'],
  plainPrefixes: ['总体'],
  narrowers: ['按期', '当场'],
  undoneWords: ['未', '不'],
  setAsideWords: ['撤回', '移送'],
  intakeWords: ['受理', '立案', '作出'],
} as unknown as Catalogue

/** As 50/52, `-` before it where the part is what the rate is not of. */
function tie(text: string): string | undefined {
  const rate = scan(text).rates.at(-1)!
  const found = tieOfAct(rate, rate.names.at(-1)!.text, catalogue)
  return found && `${found.rest ? '-' : ''}${found.part.value}/${found.wholes[0]!.value}`
}

describe('rates by the name of their act', () => {
  it.each([
    ['受理治安案件86起，查处72起，查处率92.4%。', '72/86'],
    ['受理治安案件86起，已查处治安案件72起，治安案件查处率92.4%。', '72/86'],
    ['全年受理警情86起，其中已处置完毕72起，总体处置率92.4%。', '72/86'],
    ['作出处罚决定书86份，送达72份，送达率92.4%。', '72/86'],
    // What was due: the name is of the act, or of what is said of the part.
    ['应监督单位86户，已监督72户，监督覆盖率92.4%。', '72/86'],
    ['监督覆盖率92.4%（应监督单位86户，已监督72户）。', '72/86'],
    ['应整改问题86个，完成整改72个，完成率92.4%。', '72/86'],
    // Who did not pass.
    ['抽检86批次，检出不合格2批次，合格率92.4%。', '-2/86'],
    // Of what was offered, by its own noun.
    ['规划点位9个，提供摊位86个，入驻摊位72个，入驻率92.4%。', '72/86'],
    ['发放消费券86张，核销消费券72张，核销率92.4%。', '72/86'],
    // The next item behind a rate of the same name.
    ['受理160件，办结150件，办结率93.8%；其中重大案件86件，办结72件，办结率92.4%。', '72/86'],
    [
      '受理160件，办结150件，办结率93.8%；重大案件86件，已办结72件，办结率92.4%，剩余14件。',
      '72/86',
    ],
  ])('%s: %s', (text, expected) => {
    expect(tie(text)).toBe(expected)
  })

  it.each([
    // Other counts of the kind, before and behind; not all of them; with those from before.
    '受理治安案件86起，立案80起，查处72起，查处率90%。',
    '受理治安案件86起，查处72起，查处率90%，移送6起。',
    '受理治安案件86起，查处黄赌案件72起，查处率90%。',
    '受理治安案件86起，查处72起，黄赌案件查处率90%。',
    '受理治安案件86起，查处72起，当场查处率90%。',
    '受理治安案件86起，当场查处72起，查处率90%。',
    '受理治安案件86起，查处72起（含上年结转3起），查处率80%。',
    '受理治安案件86起，查处72起，其余正在办理，查处率100%。',
    '受理治安案件86起，查处72起。治安案件查处率90%。',
    '受理治安案件80余起，查处72起，查处率80%。',
    '出动警力86人次，查处72起，查处率90%。',
    '检查企业86家，查处72家，查处率90%。',
    '受理治安案件86起，查处72起，依法开展回访和宣传教育工作，查处率90%。',
    '受理治安案件86起，查处72起，满意度90%。',
    '受理治安案件86起，办结72起，办结率90%。',
    // No dues; some of the dues; another act.
    '应急演练86场，已应急处置72场，处置率90%。',
    '应诉案件86件，已应诉72件，应诉率90%。',
    '应监督单位86户，按期监督72户，监督覆盖率90%。',
    '应监督单位86户，已培训72户，监督覆盖率90%。',
    '应监督单位86户，已监督72户，整改率90%。',
    '应监督单位86户，应监督人员72户，监督覆盖率90%。',
    '应监督单位86户，已监督72人，监督覆盖率90%。',
    // Not of those who were tested, and others; not taken from these alone.
    '抽检86批次，基本合格2批次，合格率90%。',
    '抽检86批次，食品不合格2批次，合格率90%。',
    '共有学校80所，配备辅导员72名，覆盖率90%。',
    // Other things; more of them; no offer.
    '提供工位86个，入驻企业72个，入驻率90%。',
    '提供摊位86个，其中新摊位80个，入驻摊位72个，入驻率90%。',
    '检查摊位86个，入驻摊位72个，入驻率90%。',
    '提供摊位86个，新入驻摊位72个，入驻率90%。',
    // Of three; of some; of what was given to others; of what was not due.
    '受理160件，办结150件，办结率93.8%；噪声86件，其中夜间80件，办结72件，办结率90%。',
    '受理160件，办结150件，办结率93.8%；重大案件86件，当场办结72件，办结率90%。',
    '受理160件，办结150件，办结率93.8%；重大案件86件，办结72件，办结率90%，移送6件。',
    '受理160件，办结150件，办结率93.8%；重大案件86件，办结72件，办结率100%，其余正在推进。',
    '受理160件，办结150件，办结率93.8%；转办移送86件，办结72件，办结率90%。',
    '受理160件，办结150件，办结率93.8%；重大案件86件，办结72件，按期办结率90%。',
    // One may cover several.
    '226个村中，198个建成工作室，覆盖率100%。',
  ])('none in %s', text => {
    expect(tie(text)).toBeUndefined()
  })
})

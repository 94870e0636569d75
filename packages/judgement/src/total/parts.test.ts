import type { Catalogue } from '@hegao/core'
import { scan, type Total } from '@hegao/facts'
import { describe, expect, it } from 'vitest'
import {
  countTwice,
  isClosed,
  isTied,
  mayBeHonouredTwice,
  mayBeNested,
  mayHoldOlder,
} from './parts.js'

const catalogue = {
  wholes: [['办结', '结转']],
  families: [
    ['许可', '处罚', '确认'],
    ['维持', '撤销', '驳回', '终止', '调解'],
  ],
  nearWholes: [['当场整改', '限期整改']],
  exclusives: [],
  dimensions: [['党员'], ['女性']],
  genera: ['案件'],
  outcomes: ['维持', '驳回'],
  handedDown: ['下放'],
  honours: ['示范'],
  attributes: ['重大', '省级', '市级'],
  terms: [],
  leftovers: ['结转'],
  stages: ['受理', '办结'],
} as unknown as Catalogue

const total = (text: string): Total => scan(text).totals[0]!

describe('what the parts of a total prove', () => {
  it.each([
    ['办理28件（甲类12件、乙类9件）。', true],
    ['应办28件，其中办结12件，占42.9%；结转9件，时限压缩一半。', true],
    ['应办28件，其中办结12件；结转9件，其余在调解。', false],
    ['应办28件，其中办结12件；许可9件，时限压缩一半。', false],
    ['办理28件，其中大气类12件，水类9件，噪声、辐射及其他案件6件。', true],
    ['办理28件，其中许可12件、处罚9件、确认6件。', true],
    ['办理28件，其中许可12件、处罚9件、确认3件。', false],
    ['办理28件，其中许可12件、处罚3件、确认1件。', false],
    ['办理28件，其中许可12件、处罚9件。', false],
    ['办理28件，其中甲12件、处罚9件、丙3件。', false],
    ['办理28件，其中甲12件、处罚9件、丙5件。', true],
    ['办理28件，其中许可12件。', false],
    ['办理28件，其中其他28件。', false],
    ['参加考试649人（缓考6人、免考4人）。', false],
    ['办理60件（甲类12件、乙类9件、丙类6件）。', true],
    ['办理90件（甲类12件、乙类9件、丙类6件）。', false],
    ['办理60件（甲类12件、乙类12件）。', false],
    ['办理60件（甲12件、乙丙9件、丁戊己6件）。', false],
    ['办理28件，其中采纳12件、未采纳9件。', true],
    ['办理许可处罚28件，其中许可12件、处罚9件。', true],
    ['办理28件，其中许可12件，其他9件，罚款3万元。', true],
  ])('%s is closed: %s', (text, closed) => {
    expect(isClosed(total(text), catalogue)).toBe(closed)
  })

  it.each([
    ['申请64件，准予登记58件，不予登记5件，均已办结。', true],
    ['申请64件，准予登记58件，不予登记5件。', false],
    ['申请64件，准予登记58件，不予登记8件。', true],
    ['申请64件，办结50件，结转12件。', true],
    ['申请64件，办结12件，结转3件。', false],
    ['办理案件28件，许可12件、处罚9件、确认6件。', true],
    ['办理案件28件，许可12件、处罚15件。', false],
    ['审结案件28件，维持12件、撤销9件、驳回18件。', true],
    ['审结案件28件，维持12件，撤销9件，驳回18件。', true],
    ['审结案件28件，维持12件，撤销9件，驳回3件。', false],
    ['审结案件28件，维持12件，撤销9件，驳回7件。', false],
    ['办理案件28件，受理12件、许可9件、确认6件。', false],
    ['办理案件28件，维持12件、许可9件、确认6件。', true],
    ['办理行政复议案件28件，维持20件、撤销9件。', true],
    ['受理行政复议案件28件，维持20件、撤销9件。', false],
    ['审结的（决定维持13件，决定撤销9件，决定驳回6件，决定终止2件）。', false],
    ['审结维持13件，撤销9件，驳回6件，终止2件。', false],
    ['受理案件28件，维持12件，撤销9件，驳回18件。', false],
    ['审结案件28件，维持12件，终止9件，调解18件。', false],
    ['建成公园28个，许可12个、处罚9个、确认6个。', false],
  ])('%s is tied by what its parts are: %s', (text, tied) => {
    expect(isTied(total(text), catalogue)).toBe(tied)
  })

  it.each([
    ['申请64件，办结60件，结转5件。', true],
    ['申请64件（含上年结转3件），办结60件，结转5件。', false],
    ['申请64件，其中办结60件、结转5件。', false],
  ])('%s may hold cases of the year before: %s', (text, older) => {
    const tied = scan(text).totals.find(({ parts }) => parts.length === 2)!
    expect(mayHoldOlder(tied, catalogue)).toBe(older)
  })

  it.each([
    ['办理28人，其中党员12人、女性9人。', true],
    ['办理28件，其中重大12件、许可9件。', true],
    ['办理28件，其中许可12件、处罚9件。', false],
    ['创建28个，其中省级12个、市级20个。', true],
    ['受理、办结合计28件，其中受理12件、办结16件。', false],
    ['受理、办结28件，其中受理28件、办结16件。', true],
    ['承接下放事项28项，其中省级12项、市级20项。', false],
    ['承接下放事项28项，其中省级12项、重大20项。', true],
  ])('%s counts some twice: %s', (text, twice) => {
    expect(countTwice(total(text), catalogue)).toBe(twice)
  })

  it.each([
    ['建成示范村28个，其中省级12个、县级20个。', true],
    ['建成示范村28个，其中甲镇12个、县级20个。', false],
    ['承接下放事项28项，其中省级12项、县级20项。', false],
  ])('%s may have one honour and another: %s', (text, twice) => {
    expect(mayBeHonouredTwice(total(text), catalogue)).toBe(twice)
  })
})

describe('kinds above one bar and above another', () => {
  it.each([
    ['干部64人，其中大专以上学历62人，本科以上学历48人。', true],
    ['干部64人，其中中级以上职称52人，高级职称18人。', true],
    ['干部64人，其中科级以上62人、科级以下48人。', false],
    ['企业64家，其中规模以上企业62家、小微企业48家。', false],
    ['干部64人，其中男62人、女48人。', false],
  ])('%s may hold each other: %s', (text, nested) => {
    expect(mayBeNested(total(text))).toBe(nested)
  })
})

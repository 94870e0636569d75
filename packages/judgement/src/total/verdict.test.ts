import { scan } from '@hegao/facts'
import { describe, expect, it } from 'vitest'
import { catalogueOf } from '../testing/report.js'
import { totalVerdict } from './verdict.js'

const nothing = catalogueOf({})
const catalogue = catalogueOf({
  families: [
    ['许可', '处罚', '确认', '给付', '强制'],
    ['维持', '撤销', '驳回', '终止', '调解'],
    ['制定', '修订', '废止'],
  ],
  wholes: [
    ['公办', '民办'],
    ['办结', '结转'],
  ],
  outcomes: ['维持', '撤销', '驳回'],
  nearWholes: [['当场整改', '限期整改']],
  exclusives: [['高级', '中级', '初级']],
  dimensions: [['党员'], ['女性']],
  genera: ['案件'],
  honours: ['示范'],
  leftovers: ['结转'],
  stages: ['受理', '立案', '办结'],
})
const verdicts = (text: string, words = catalogue) =>
  scan(text).totals.map(total => totalVerdict(total, words))

it.each([
  ['办理案件150件，其中1月80件、2月75件。', 'exceeds'],
  ['1至2月办理案件150件（1月80件、2月75件）。', 'sum'],
  ['1至2月办理案件150件（1月80余件、2月75件）。', 'exceeds'],
  ['1至2月办理案件150件（1月80件、2月75件等）。', 'exceeds'],
  ['1至2月办理案件150件（1月近80件、2月75件）。', undefined],
  ['1至2月办理案件150件（1月75件、2月75件）。', undefined],
])('without words %s: %s', (text, verdict) => {
  expect(verdicts(text, nothing)).toEqual([verdict])
})

describe('a total and its parts', () => {
  it.each([
    ['抽查主体59所（学校57所、培训机构3所）。', 'sum'],
    ['办理事项共28项，其中许可12项、确认9项、给付6项。', 'sum'],
    ['办理案件28件，处罚12件、许可9件、确认6件。', 'sum'],
    ['辖区有学校86所，其中公办60所、民办25所。', 'sum'],
    ['C级、D级的分别为84栋、29栋，合计131栋。', 'sum'],
    ['审议草案9件，其中制定5件、修订4件、废止1件。', 'exceeds'],
    ['投入资金11.92亿元，其中中央6.48亿元、省级1.97亿元、州县3.47万元。', 'sum'],
    ['受理申请28件，办结25件，其余4件正在办理。', 'sum'],
    ['创建示范村31个（国家级2个、省级28个）。', 'sum'],
    ['修订总体预案1部、专项预案23部、部门预案41部，合计64部。', 'exceeds'],
    ['审结案件28件，维持12件、撤销9件、驳回18件。', 'exceeds'],
    ['现有教师28人，其中高级12人、中级9人、初级9人。', 'sum'],
  ])('%s do not add up', (text, verdict) => {
    expect(verdicts(text)).toContain(verdict)
  })

  it.each([
    '立案查处12件，其中食品类15件。',
    '抽查主体59所（学校57所、培训机构63所）。',
    '检查商户860户，其中清溪镇320户、柳林镇310户、白沙街道250户。',
    '采购28批，其中服务合同12批、工程合同20批。',
  ])('%s are more than it', text => {
    expect(verdicts(text)).toContain('exceeds')
  })

  it.each([
    ['that add up', '抽查主体60所（学校57所、培训机构3所）。'],
    ['of about so many', '抽查主体近59所（学校57所、培训机构3所）。'],
    ['of which some are about so many', '抽查主体59所（学校57所、培训机构约3所）。'],
    ['of which one is taken away', '原有人员53人，调入9人、退休4人，共58人。'],
    [
      'of which the first are the total',
      '现有学校86所，小学50所、初中26所、高中10所，幼儿园120所。',
    ],
    ['of which the last are the total', '2022年5件，2023年6件、2024年7件，合计13件。'],
    ['that need not be all', '审结案件28件，维持12件。'],
    ['of another clause', '制发文件28件，其中县政府5件，废止文件31件。'],
    ['of which the last is of the others', '办理案件390件，其中简易110件、普通280件、撤销8件。'],
    ['that overlap', '参训干部28人，其中党员20人、女性12人。'],
    ['that overlap in brackets', '参训干部28人（党员20人、女性12人）。'],
    ['that have two', '处分干部48人，其中党纪41人、政务15人（8人受到双重处分）。'],
    ['with an honour each', '创建示范村28个，其中国家级2个、省级28个。'],
    ['that come again', '走访企业120户，其中一季度80户、二季度70户。'],
    ['that go from one instance to the next', '行政诉讼28件，其中一审28件、二审9件。'],
    ['that hold the year before', '受理申请64件，办结60件，结转5件。'],
    ['that are stages', '办理28件，其中受理12件、办结18件。'],
    ['that go on', '办理案件28件，其中许可12件、确认9件、给付6件等。'],
    ['that are the main ones', '新建公园28个，广场12个、绿地9个、游园6个。'],
    ['that are the rest', '受理申请28件，办结25件，其余3件正在办理。'],
  ])('%s may be right', (_, text) => {
    expect(verdicts(text).filter(Boolean)).toEqual([])
  })
})

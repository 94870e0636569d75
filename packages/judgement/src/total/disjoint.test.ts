import type { Catalogue } from '@hegao/core'
import { scan, type Total } from '@hegao/facts'
import { describe, expect, it } from 'vitest'
import { areDisjoint, areMonths, mayComeAgain } from './disjoint.js'

const catalogue = {
  exclusives: [['高级', '中级', '初级']],
  levelled: ['文件'],
  grades: [['优', '良', '轻度污染']],
  employers: ['部门', '团场'],
  funders: ['县级', '上级'],
  attributes: ['重点'],
  terms: [],
  outcomes: [],
  wholes: [],
  dimensions: [],
} as unknown as Catalogue
const total = (text: string): Total => scan(text).totals[0]!

describe('kinds of which nothing can be two', () => {
  it.each([
    ['干部28名，其中高级12名、中级9名、初级6名。', true],
    ['干部28名，其中高级12名、中级9名、党员6名。', false],
    ['清理文件28件，其中市级12件、县级9件。', true],
    ['实施项目28个，其中市级12个、县级9个。', false],
    ['清理文件28件，其中市级12件、市级涉企9件。', false],
    ['清理文件28件，其中市级文件12件、县级文件9件。', true],
    ['清理文件28件，其中市级督办12件、县级督办9件。', false],
    ['检查企业28家，其中柳堰镇12家、北关街道9家。', true],
    ['检查企业28家，其中青溪县12家、望川区9家。', true],
    ['检查企业28家，其中青溪县12家、柳堰镇9家。', false],
    ['检查企业28家，其中柳堰镇12家、柳堰镇9家。', false],
    ['检查企业28家，其中城区12家、开发区9家。', false],
    ['检查企业28家，其中望川区12家、高新区9家。', false],
    ['实施项目28个，其中柳堰镇12个、北关街道9个。', false],
    ['投入资金28万元，其中县级财政12万元、上级补助17万元。', true],
    ['投入资金28万元，其中县级财政12万元、用于上级考核17万元。', false],
    ['罚款28万元，其中县级12万元、上级17万元。', false],
    ['罚款28万元，其中土地类12万元、矿产类17万元。', true],
    ['罚款28万元，其中土地类12万元、重点类17万元。', false],
    ['罚款28万元，其中土地类22万元、矿产类27万元。', false],
    ['立案28件，其中土地类12件、矿产类17件。', false],
    ['办理案件28件，其中土地类12件、矿产类17件。', true],
    ['受理投诉28件，其中土地类12件、矿产类17件。', false],
    ['监测28天，其中优12天、良9天。', true],
    ['执法人员28人，其中团场（镇）12人、师市部门9人。', true],
    ['聘任法治副校长28名，其中来自团场12名、部门9名。', true],
    ['培训群众28人，其中团场（镇）12人、师市部门9人。', false],
    ['执法人员28人，其中市直部门12人、县直部门9人。', false],
    ['检查执法人员28次，其中团场12次、部门9次。', false],
    ['签订责任书28份，其中县直部门12份、团场9份。', true],
    ['发放手册28份，其中县直部门12份、团场9份。', false],
    ['签订责任书28份，其中县直部门12份、企业9份。', false],
    ['立案28件，其中1月12件、2月9件。', true],
    ['新增企业28户，其中1月12户、2月9户。', true],
    ['检查企业28户，其中1月12户、2月9户。', false],
    ['培训干部28人，其中1月12人、2月9人。', false],
  ])('%s: %s', (text, expected) => {
    expect(areDisjoint(total(text), catalogue)).toBe(expected)
  })

  it.each([
    ['服务企业28户，其中一季度12户、二季度9户。', true],
    ['培训干部28人，其中上半年12人、下半年9人。', true],
    ['立案28件，其中一季度12件、二季度9件。', false],
    ['服务企业28户，其中工业12户、商贸9户。', false],
  ])('%s may come again: %s', (text, expected) => {
    expect(mayComeAgain(total(text))).toBe(expected)
  })

  it.each([
    ['二季度立案28件，其中4月12件、5月9件、6月8件。', true],
    ['二季度立案28件，其中4月12件、5月9件。', false],
    ['二季度培训28人，其中4月12人、5月9人、6月8人。', false],
    ['二季度走访28户，其中4月12户、5月9户、6月8户。', false],
  ])('%s has all the months: %s', (text, expected) => {
    expect(areMonths(total(text))).toBe(expected)
  })
})

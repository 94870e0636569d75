import type { Catalogue } from '@hegao/core'
import { isNear, type Total } from '@hegao/facts'
import { areGrades, areLevels, arePlacesApart, cross, haveOneEach, labelsOf } from './kinds.js'
import { areMonthsApart, areMonthsOf } from './months.js'

/**
 * True for kinds of which nothing can be two, whatever else they say (高级, 中级, 初级): together they are at
 * most their total.
 */
export const areDisjoint = (total: Total, catalogue: Catalogue): boolean =>
  haveOneEach(labelsOf(total), catalogue.exclusives) ||
  areGrades(labelsOf(total), catalogue) ||
  areApartAtWork(total, catalogue) ||
  areApartOnPaper(total, catalogue) ||
  areOfOnePurseEach(total, catalogue) ||
  areClasses(total, catalogue) ||
  areOfOneLevelEach(total, catalogue) ||
  areApartInPlace(total) ||
  areApartInTime(total)

/**
 * 文件23件，其中市级9件、县级15件: a document is of one level. What levels do (市级督办、县级督办, 省级转办) may be
 * done to one thing by both.
 */
function areOfOneLevelEach(total: Total, { levelled }: Catalogue): boolean {
  const labels = labelsOf(total)
  const isBare = (label: string) => ['', ...levelled].includes(label.replace(level, ''))
  return (
    areLevels(labels) && labels.every(isBare) && levelled.some(word => total.subject.endsWith(word))
  )
}

const level = /^(?:国家|[省市县区乡镇村])级/

/** 投入资金320万元，其中县级财政200万元、上级补助120万元 */
const areOfOnePurseEach = (total: Total, { funders }: Catalogue): boolean =>
  total.total.unit === '元' &&
  /资金|经费|投入|投资/.test(total.subject) &&
  labelsOf(total).every(label => funders.some(word => label.startsWith(word))) &&
  haveOneEach(labelsOf(total), [funders])

/** 罚没款428万元，其中土地类316万元、矿产类112万元: a list of classes, none of which cuts across others (重点类). */
const areClasses = (total: Total, catalogue: Catalogue): boolean => {
  const labels = labelsOf(total)
  const isOneList = total.listed || total.ends || total.settled === true
  return (
    (total.total.unit === '元' || sorted.test(total.subject)) &&
    isOneList &&
    labels.length > 1 &&
    new Set(labels).size === labels.length &&
    labels.every(label => /^[\u3400-\u9fff]{2,}类$/.test(label)) &&
    !cross(labels, catalogue) &&
    isNear(total, classesShare)
  )
}
const classesShare = 0.25
/** What is put into one class; a complaint may be of two. */
const sorted = /案件|处罚|许可|事项/

/** 执法人员326人，其中团场（镇）218人、师市部门108人: each of them is of one body. */
const areApartAtWork = (total: Total, { employers }: Catalogue): boolean =>
  /^[人名位]$/.test(total.total.unit) &&
  staff.test(total.subject) &&
  haveOneEach(labelsOf(total), [employers])

/** 责任书69份，其中县直部门58份、乡镇11份: each body signs its own, and hands in its own. */
const areApartOnPaper = (total: Total, { employers }: Catalogue): boolean =>
  total.total.unit === '份' &&
  ownPaper.test(total.subject) &&
  haveOneEach(labelsOf(total), [employers])

const ownPaper = /(?:责任书|责任状|承诺书|目标书|述[职法]报告|年度报告|自查报告)$/

/** Who is on the staff; of those that came, were trained or helped some may come from two sides. */
const staff = /(?:人员|干部|职工|公务员|执法员|队员|教师|校长|辅导员)$/

/** What may run through several places. */
const reaching = /项目|工程|[公道铁]路|线路|管[网道]|河[流道湖]|流域|联合/

/** 企业1637户，其中柳堰镇586户、北关街道572户、南桥镇524户 */
const areApartInPlace = (total: Total): boolean =>
  !reaching.test(total.subject) && arePlacesApart(labelsOf(total))

/** 1月586件、2月572件: what happens is of one month. */
const areApartInTime = (total: Total): boolean =>
  comesOnce(total) && areMonthsApart(labelsOf(total))

/** 三季度新增企业1637户，其中7月586户、8月527户、9月524户: all the months that there are. */
export const areMonths = (total: Total): boolean =>
  comesOnce(total) && areMonthsOf(total.subject, labelsOf(total))

/** 走访企业120户，其中一季度80户、二季度70户: who was there in one part of the year may come again in another. */
export const mayComeAgain = (total: Total): boolean =>
  !comesOnce(total) && labelsOf(total).every(label => partOfYear.test(label))
const partOfYear = /^(?:第?[一二三四]季度|[上下]半年|[0-9０-９]{1,2}月份?)/

/** What happens at one time; people and bodies may be seen at several. */
const happening = /^(?:[件起宗例份次场期批元笔条户]|场次|批次|人次|件次|家次|户次)$/
/** Households and firms come up once where they are new. */
const isNew = /新[增办设登建]|注册/

const comesOnce = ({ total: { unit }, subject }: Total): boolean =>
  happening.test(unit) && (unit !== '户' || isNew.test(subject))

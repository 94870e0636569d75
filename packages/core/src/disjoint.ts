import type { Total } from '@hegao/facts'
import type { Catalogue } from './catalogue.js'
import { areLevels, arePlacesApart, haveOneEach, labelsOf } from './kinds.js'
import { areMonthsApart, areMonthsOf } from './months.js'

/**
 * True for kinds of which nothing can be two, whatever else they say (高级, 中级, 初级): together they are at
 * most their total.
 */
export const areDisjoint = (total: Total, catalogue: Catalogue): boolean =>
  haveOneEach(labelsOf(total), catalogue.exclusives) ||
  areOfOneLevelEach(total, catalogue) ||
  areApartInPlace(total) ||
  areApartInTime(total)

/** 文件23件，其中市级9件、县级15件: a document is of one level. */
const areOfOneLevelEach = (total: Total, { levelled }: Catalogue): boolean =>
  areLevels(labelsOf(total)) && levelled.some(word => total.subject.endsWith(word))

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

/** What happens at one time; people and bodies may be seen at several. */
const happening = /^(?:[件起宗例份次场期批元笔条户]|场次|批次|人次|件次|家次|户次)$/
/** Households and firms come up once where they are new. */
const isNew = /新[增办设登建]|注册/

const comesOnce = ({ total: { unit }, subject }: Total): boolean =>
  happening.test(unit) && (unit !== '户' || isNew.test(subject))

import type { Catalogue } from '@hegao/core'
import { isNear, isRestWord, sumOfParts, type Total } from '@hegao/facts'
import { areMonths } from './disjoint.js'
import {
  areActs,
  areDecisions,
  areLevels,
  areOfOneDivision,
  areStages,
  areVerdicts,
  cross,
  exhaust,
  exhaustMostly,
  haveOneEach,
  labelsOf,
  nameTheirWhole,
} from './kinds.js'

/** True where the parts are parts of the total: where nothing but their place says so, their kinds do. */
export function isTied(total: Total, catalogue: Catalogue): boolean {
  if (exceedsItsVerdicts(total, catalogue) || exceedsItsKinds(total, catalogue)) return true
  if (total.by === 'running') return areOutcomes(total, catalogue)
  return total.by !== 'beside' || areKinds(total, catalogue)
}

/** 审结118件，维持62件、撤销9件、驳回50件: more was decided than there was to decide. */
const exceedsItsVerdicts = (total: Total, catalogue: Catalogue): boolean =>
  ['running', 'beside'].includes(total.by) &&
  /(?:[审办]结|结案|作出)[\u3400-\u9fff]{0,24}$|办理(?!新)[\u3400-\u9fff]{0,20}复议案件$/.test(
    total.subject,
  ) &&
  !catalogue.outcomes.some(word => total.subject.includes(word)) &&
  sumOfParts(total) > total.total.value &&
  areVerdicts(labelsOf(total), catalogue, 2)

/** 排查隐患1042处，现场整改832处、限期整改219处: kinds of it that exclude one another, and a little more than all of it. */
const exceedsItsKinds = (total: Total, catalogue: Catalogue): boolean =>
  ['running', 'beside'].includes(total.by) &&
  sumOfParts(total) > total.total.value &&
  isNear(total, 0.1) &&
  haveOneEach(labelsOf(total), catalogue.exclusives)

/** 示范村28个，其中国家级2个、县级28个: what has an honour may have another. */
export const mayBeHonouredTwice = (total: Total, { honours }: Catalogue): boolean =>
  areLevels(labelsOf(total)) && honours.some(word => total.subject.includes(word))

/** 大专以上389人，本科以上263人: who is above the higher bar is above the lower one, too; 60岁以上 and 60岁以下 part them. */
export function mayBeNested(total: Total): boolean {
  const labels = labelsOf(total).map(label => label.replaceAll('规模以上', ''))
  const isParted = labels.some(label => /以下|以内|不足|未满|不满/.test(label))
  return !isParted && labels.some(label => label.includes('以上'))
}

/** Clauses that name all that can become of the total. A pair has to come near it besides. */
function areOutcomes(total: Total, catalogue: Catalogue): boolean {
  const { parts, remarked } = total
  const labels = labelsOf(total)
  if (parts.length === 2) {
    const decided = areDecisions(labels) && (remarked || sumOfParts(total) > total.total.value)
    return isNear(total, 0.2) && (decided || areAllKinds(total, catalogue))
  }
  const without = parts.map(({ quantity }) => sumOfParts(total) - quantity.value)
  return exhaust(labels, catalogue) && !without.includes(total.total.value)
}

/** More closed and left over than came in: some may be of the year before. */
export const mayHoldOlder = (total: Total, { leftovers }: Catalogue): boolean =>
  ['running', 'beside'].includes(total.by) &&
  !total.carried &&
  labelsOf(total).some(label => leftovers.some(word => label.includes(word)))

/** Kinds that are all there can be, or mostly are and come near their whole. */
function areAllKinds(total: Total, catalogue: Catalogue): boolean {
  const labels = labelsOf(total)
  return exhaust(labels, catalogue) || (isNear(total, 0.1) && exhaustMostly(labels, catalogue))
}

/** True where the parts are all that the total has. */
export function isClosed(total: Total, catalogue: Catalogue): boolean {
  const { by, ends, settled, remarked, parts, exhaustive, subject } = total
  const labels = labelsOf(total)
  // 即办件34项，占38.2%；承诺件55项，时限压缩82.4%: of kinds that are all there are, the next clause names no more.
  const isOver =
    ends || (remarked && isNear(total, 0.2)) || (settled && areAllKinds(total, catalogue))
  if (parts.length < 2 || !isOver) return false
  // 参加考试649人（缓考6人、免考4人）: so little in brackets is a remark, unless it is of kinds and a good part of the whole.
  const areMost = sumOfParts(total) * 3 > total.total.value
  const areKinds = parts.length > 2 && areMost && areOfOneDivision(labels, catalogue)
  if (by === 'brackets' && !areKinds && !isNear(total, 0.5)) return false
  const tied = ['brackets', 'list', 'sum', 'beside', 'rest'].includes(by)
  if (tied || isRestWord(labels.at(-1)!) || areAllKinds(total, catalogue)) return true
  if (nameTheirWhole(subject, labels) || areMonths(total)) return true
  if (by === 'running') return areDecisions(labels)
  if (parts.length < 3) return false
  // 其中 may name the main kinds, unless the list comes near its total.
  if (by === 'among' && isFarBelow(total)) return false
  // A list that lacks a third of its total names the main kinds.
  if (sumOfParts(total) * 3 < total.total.value * 2) return exhaustive
  // Kinds of no one division may overlap, unless the sum was plainly meant to be the total.
  return (
    exhaustive || (by === 'among' && (areOfOneDivision(labels, catalogue) || isNear(total, 0.02)))
  )
}

const isFarBelow = (total: Total): boolean =>
  sumOfParts(total) < total.total.value && !isNear(total, 0.1)

/** A list beside a count names its kinds where it says so, or adds up to nearly that count. */
function areKinds(total: Total, catalogue: Catalogue): boolean {
  const { parts, noun = '' } = total
  const labels = labelsOf(total)
  if (areAllKinds(total, catalogue)) return true
  if (areDecisions(labels)) return areOutcomes(total, catalogue)
  if (!isNear(total, 0.1)) return false
  if (isRestWord(labels.at(-1)!)) return true
  const { stages, outcomes } = catalogue
  const acts =
    !areActs(labels, catalogue) &&
    labels.some(label => stages.some(word => label.startsWith(word)) && !outcomes.includes(label))
  // 共120件，许可30件、处罚60件、强制20件: the kinds say what is counted.
  const general =
    catalogue.genera.some(word => noun.endsWith(word)) ||
    (noun === '' && areOfOneDivision(labels, catalogue))
  return parts.length > 2 && general && !acts
}

/** 承接下放事项76项，其中省级24项、市级52项: each was handed down by one level. */
const areHandedDown = (total: Total, { handedDown }: Catalogue): boolean =>
  areLevels(labelsOf(total)) && handedDown.some(word => total.subject.includes(word))

/** 投入1200万元，其中培训500万元、宣传300万元、其他400万元: what money went to, and the rest of it. */
const areUses = ({ total: { unit } }: Total, labels: readonly string[]): boolean =>
  unit === '元' && isRestWord(labels.at(-1)!)

/** 税款、滞纳金、罚款合计2316万元: the words of the total say that these are added. */
const areSummedUp = ({ subject }: Total, labels: readonly string[]): boolean =>
  /合计|共计|总计/.test(subject) && nameTheirWhole(subject, labels)

/** Kinds of two dimensions, or stages of one matter, count the same thing twice. */
export function countTwice(total: Total, catalogue: Catalogue): boolean {
  const labels = labelsOf(total)
  if (cross(labels, catalogue) && !areHandedDown(total, catalogue)) return true
  if (total.by === 'rest' || areUses(total, labels) || areSummedUp(total, labels)) return false
  return areStages(labels, catalogue)
}

import type { Catalogue } from '@hegao/core'
import { comparable, inParagraph } from '@hegao/facts'
import { groupBy } from '../group.js'
import { type Checked, type Conflict, isExact, statedCounts } from './conflict.js'
import { type Counted, headOf } from './counted.js'

/**
 * 下辖11个社区……在12个社区推行: the text says how many members the area has, and of members of the same
 * kind, in the same area and year, with nothing done outside it, speaks of more.
 */
export function moreThanThereAre(input: Checked): Conflict[] {
  const members = statedMembers(input)
  return members
    .filter(count => isWholeOfArea(count, members, input.catalogue))
    .flatMap(whole => {
      const own = members.find(
        count =>
          count.value > whole.value &&
          areOfOneArea(count, whole) &&
          !isOutward(count, input.catalogue),
      )
      return own ? [{ own, other: whole }] : []
    })
}

/**
 * 15个派出所全部建成……13个派出所中有4个未达标: what is taken out of is all that there are, with nothing that
 * narrows it and none of the kind named before it in its paragraph.
 */
export function fewerThanThereAre(input: Checked): Conflict[] {
  const { partWords, otherTopics } = input.catalogue
  const isOfSome = (text: string) =>
    [...partWords, ...otherTopics].some(word => text.includes(word))
  const members = statedMembers(input)
  const wholes = groupBy(
    members.filter(count => isWholeOfArea(count, members, input.catalogue)),
    headOf,
  )
  return members.flatMap(own => {
    const isOfAll =
      own.reference === 'amidst' &&
      own.verb === undefined &&
      own.subject === undefined &&
      !own.occasions.some(({ text }) => isOfSome(text)) &&
      !isOutward(own, input.catalogue)
    const [other] = isOfAll ? (wholes.get(headOf(own)) ?? []) : []
    if (!other || own.value >= other.value || !areOfOneArea(own, other)) return []
    const before = inParagraph(members, own.paragraph).filter(one => one !== other)
    return isNamedBefore(own, before) ? [] : [{ own, other }]
  })
}

/** Members of the area, exact and with nothing that narrows them. */
function statedMembers(input: Checked): readonly Counted[] {
  const { areaMembers } = input.catalogue
  return statedCounts(input).filter(
    count =>
      isExact(count) &&
      areaMembers.includes(headOf(count)) &&
      count.qualifiers.length === 0 &&
      !goesOn(count, input),
  )
}

/**
 * 15个社区（村） are of two kinds, and 创建成功13个 behind them too; in 两个街道共31个社区 it is the
 * communities that are counted.
 */
function goesOn(count: Counted, { draft }: Checked): boolean {
  const { text } = draft.paragraphs[count.paragraph]!
  const { span } = count
  const at = count.quantity!.span
  const behind = text.charAt(span.end)
  if (at.end < span.end) return behind === '（' || behind === '('
  return !text.slice(0, at.start).endsWith(headOf(count)) || /[\u3400-\u9fff]/.test(behind)
}

const areOfOneArea = (count: Counted, whole: Counted): boolean =>
  headOf(count) === headOf(whole) &&
  comparable(count.quantity!.unit, whole.quantity!.unit) &&
  ['', whole.setting.scope.name].includes(count.setting.scope.name) &&
  count.setting.time.year === whole.setting.time.year

const isNamedBefore = (count: Counted, members: readonly Counted[]): boolean =>
  members.some(
    other =>
      other.paragraph === count.paragraph &&
      other.span.start < count.span.start &&
      headOf(other) === headOf(count),
  )

const isOutward = (
  { verb, subject, predicate, occasions }: Counted,
  { outwardWords }: Catalogue,
): boolean =>
  [verb, subject, predicate, ...occasions].some(words =>
    outwardWords.some(word => words?.text.includes(word)),
  )

/** 下辖11个社区, 全镇11个社区, 11个社区均; 全市3个县区入选 are some, 3个社区均 the three named before. */
function isWholeOfArea(
  count: Counted,
  members: readonly Counted[],
  { partWords, wholeVerbs }: Catalogue,
): boolean {
  const { verb, scope, quantity, reference, predicate, occasions } = count
  if (verb !== undefined && wholeVerbs.includes(verb.text)) return true
  const near = scope?.text.startsWith('全') === true && quantity!.span.start - scope.span.end <= 1
  const every = reference === 'all' || predicate?.text.startsWith('各') === true
  const isOfSome = (said?: { readonly text: string }) =>
    partWords.some(word => said?.text.includes(word))
  if (near) return every || !isOfSome(predicate)
  return reference === 'all' && !occasions.some(isOfSome) && !isNamedBefore(count, members)
}

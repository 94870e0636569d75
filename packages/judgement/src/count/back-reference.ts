import type { Catalogue } from '@hegao/core'
import { span } from '@hegao/document'
import { comparable, inParagraph } from '@hegao/facts'
import { groupBy } from '../group.js'
import { type Checked, type Conflict, exactCounts } from './conflict.js'
import { type Counted, headOf, inOneSentence, settingOf } from './counted.js'

/**
 * 将24项任务分解到科室……23项任务全部完成, 执法人员32名……31名执法人员中: a count with no verb of its own, which
 * can be of nothing but what was named before, and the one number that was named for it, with the
 * same noun, scope and time, no parts and no other topic between.
 */
export function namedAgain(input: Checked): Conflict[] {
  const { draft, catalogue } = input
  const exact = exactCounts(input)
  const byHead = groupBy(exact, headOf)
  return exact.flatMap(own => {
    if (!isReference(own, catalogue)) return []
    const beside = inParagraph(exact, own.paragraph)
    const before = beside.slice(0, beside.indexOf(own))
    // Further off nothing is near but what has the same noun.
    const further = byHead.get(headOf(own))!.filter(one => one.paragraph < own.paragraph)
    const named = [...further, ...before].filter(
      one => isNamed(one, own, catalogue) && isNear(one, own, draft),
    )
    const other = named.at(-1)
    if (!other || new Set(named.map(({ value }) => value)).size > 1) return []
    return other.value === own.value || isApart(other, own, before, catalogue)
      ? []
      : [{ own, other: withoutGroups(other, catalogue) }]
  })
}

/**
 * No verb of its own, no 其中: nothing tells what it is a count of but what was said before. Of 隐患 and
 * 企业 some may be all that 全部 speaks of; tasks that were set are done or not.
 */
const isReference = (
  { reference, verb, subject, among, head }: Counted,
  { assignedHeads }: Catalogue,
): boolean =>
  verb === undefined &&
  subject === undefined &&
  !among &&
  (reference === 'amidst' ||
    (reference === 'all' && assignedHeads.some(word => head.text.endsWith(word))))

/** The same noun, unit, scope and time, and the same words that narrow it. */
const isNamed = (one: Counted, count: Counted, catalogue: Catalogue): boolean =>
  !one.among &&
  one.headFrom !== 'earlier' &&
  comparable(one.quantity!.unit, count.quantity!.unit) &&
  (settingOf(one) === settingOf(count) || isSetBefore(one, count)) &&
  narrowing(one, count, catalogue) === narrowing(count, count, catalogue)

/**
 * 年初明确28项措施……目前28项措施全部落实, 明确24项任务……截至12月底，24项任务全部完成: when they were set does not make them others.
 */
const isSetBefore = (one: Counted, count: Counted): boolean =>
  count.reference === 'all' &&
  one.setting.scope.name === count.setting.scope.name &&
  (count.time === undefined
    ? one.time?.text === '年初'
    : count.time.kind === 'until' && isOfYear(one, count.setting.time.year))

const isOfYear = ({ setting: { time } }: Counted, year: number | undefined): boolean =>
  time.kind === 'year' && time.part === '' && time.year === year

/**
 * 将要点细化为24项任务, 24项任务全部完成: who had them made does not narrow them; nor does 方面 in 5个方面24项任务, which the
 * figure before it counts.
 */
const narrowing = (
  { subject, qualifiers }: Counted,
  { reference }: Counted,
  { abstractNouns }: Catalogue,
): string =>
  (subject && reference === 'amidst' ? [subject, ...qualifiers] : qualifiers)
    .map(({ text }) => text)
    .filter(text => !abstractNouns.includes(text))
    .join('|')

/** 22项任务 of 5个方面22项任务: 方面 belongs to the figure before. */
const withoutGroups = (count: Counted, { abstractNouns }: Catalogue): Counted =>
  count.qualifiers.some(({ text }) => abstractNouns.includes(text))
    ? { ...count, span: span(count.quantity!.span.start, count.span.end) }
    : count

/** 全部 refers back within its paragraph; 183名执法人员中 with a scope of its own may be further off. */
function isNear(one: Counted, count: Counted, draft: Checked['draft']): boolean {
  const isOf = count.reference === 'amidst'
  // 235件许可 are the 安全生产行政许可 of the same sentence.
  if (headOf(one) !== headOf(count))
    return isOf && headOf(one).endsWith(headOf(count)) && inOneSentence(one, count, draft)
  return (
    one.paragraph === count.paragraph ||
    (isOf && one.scope !== undefined && one.scope.text === count.scope?.text)
  )
}

/** True where parts or another topic lie between the two; `before` is what the paragraph counts so far. */
function isApart(
  one: Counted,
  count: Counted,
  before: readonly Counted[],
  { otherTopics }: Catalogue,
): boolean {
  const parts =
    one.paragraph === count.paragraph &&
    before.some(
      other => other.span.start > one.span.start && other.quantity!.unit === count.quantity!.unit,
    )
  if (parts) return true
  const own = [...count.occasions, ...one.occasions, ...one.qualifiers]
  return own.some(({ text }) => otherTopics.some(word => text.includes(word)))
}

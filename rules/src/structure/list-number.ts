import { defineRule, type Reporter, type RuleInput } from '@hegao/core'
import { wordsAt } from '@hegao/document'
import { type At, type Enumerator, lastUpTo, type OrdinalRun, type RankedItem } from '@hegao/facts'

type Member = At<Enumerator>

/** 一是、二是、三是、六是：删改时漏了一条，读者会问四和五在哪里。 */
export default defineRule({
  id: 'structure/list-number',
  title: { 'zh-CN': '“一是、二是”跳号或重号', en: 'A 一是, 二是 list skips or repeats' },
  about: {
    'zh-CN':
      '同一串“一是、二是、三是……”“第一，第二，第三……”应当一个接一个。一串里套着另一串、引文里只摘几条、“其一、其二”都不算错。从“二是”起头，同一部分里又没有“一是”“首先”之类，才说少了开头。依次列出的季度、奖次也不应重复。',
    en: 'Members of one 一是, 二是 list follow one another. A list inside another one, some members in a quotation and 其一 其二 are right. A list that begins with 二是 is wrong where nothing in its section can have begun it (首先). Quarters and prizes in a row come once each.',
  },
  severity: 'error',
  category: 'completeness',
  source: { level: '实务', name: '序列词依次排列', verified: 'practice' },
  messages: {
    gap: {
      'zh-CN':
        '“{previous}”之后应为“{expected}”，此处为“{actual}”。请核对是漏了内容，还是序号没有改。',
      en: '“{expected}” should follow “{previous}”, here it is “{actual}”. Is an item missing, or was the number not changed?',
    },
    repeat: {
      'zh-CN': '“{actual}”与前面重复，应为“{expected}”。',
      en: '“{actual}” is there already; it should be “{expected}”.',
    },
    start: {
      'zh-CN': '这一串从“{actual}”起头，前面没有“{expected}”。请核对是漏了内容，还是序号没有改。',
      en: 'The list begins with “{actual}”; there is no “{expected}” before it.',
    },
    twice: {
      'zh-CN': '“{actual}”在这一串里写了两次。请核对序次。',
      en: '“{actual}” is there twice in one row.',
    },
    quarter: {
      'zh-CN': '一年没有“{actual}”。请核对序次。',
      en: 'No year has a quarter “{actual}”.',
    },
    previous: { 'zh-CN': '上一条', en: 'The item before' },
    next: { 'zh-CN': '紧接着的一条', en: 'The item that follows' },
  },
  examples: {
    kind: 'passage',
    bad: [
      { text: '一是强化学习。二是严格执法。三是开展宣传。⟦六是⟧狠抓落实。' },
      { text: '一是强化学习；二是严格执法；⟦二是⟧开展宣传。' },
      { text: '⟦二是⟧强化学习；二是严格执法；三是开展宣传。' },
      { text: '评出一等奖2名、二等奖5名、⟦二等奖⟧9名。' },
      { text: '第一，保障经费；第二，保障人员；⟦第四⟧，保障装备。' },
      { text: '抽检四批：第一季度20批次、第二季度31批次、第三季度28批次、⟦第五季度⟧19批次。' },
      { text: '第一，保障经费；第二，保障人员；⟦第二⟧，保障装备。' },
      { text: '局党组提出“一是抓学习、二是抓执法、⟦二是⟧抓监督”的要求。' },
      {
        text: '一是学。二是考。三是评。四是查。五是督。六是改。七是讲。八是练。九是比。十是宣。⟦十二是⟧奖。',
      },
    ],
    good: [
      {
        text: '一是强化学习。主要抓两点：一是定计划，二是抓考核。二是严格执法。三是开展宣传。',
        because: { 'zh-CN': '一串里套着另一串。', en: 'One list inside another.' },
      },
      { text: '一是强化学习，提出“一是领会、三是落实”的要求。二是严格执法。' },
      { text: '其一，强化学习；其三，严格执法。' },
      {
        text: '首先要强化学习，二是严格执法，三是开展宣传。',
        because: { 'zh-CN': '以“首先”起头。', en: 'The list begins with 首先.' },
      },
      { text: '获省级一等奖2项、一等奖提名3项。' },
      { text: '第一，保障经费；其次，保障人员；第三，保障装备。' },
      { text: '评出一等奖1名、二等奖2名、三等奖3名、四等奖4名、五等奖5名。' },
    ],
  },
  check(input, report) {
    const { draft, facts } = input
    let open: Chain[] = []
    let section = -1
    for (const member of facts.enumerators) {
      if (member.quoted) continue
      const own = lastUpTo(draft.sections, member.paragraph, ({ from }) => from)?.from ?? -1
      if (own !== section) open = []
      section = own
      const chain = open.findLastIndex(({ next }) => next.includes(member.value))
      if (chain >= 0) {
        const { orphan, last } = open[chain]!
        if (orphan && orphan === last) reportStart(orphan, member, input, report)
        open = [...open.slice(0, chain), follow(member, [member.value + 1], orphan)]
        continue
      }
      // Another verb is another list: 一是要求各单位一要……，二要…….
      const same = open.findLastIndex(({ last }) => last.verb === member.verb)
      const before = open[same]
      if (member.value === 1 && !(before && areSiblings(before.last, member))) {
        open = [...open, follow(member, [2])]
      } else if (!before) {
        if (member.value === 2) open = [...open, follow(member, [3], member)]
      } else if (before.orphan) {
        if (member.value === before.orphan.value) reportStart(before.orphan, member, input, report)
        open = [...open.slice(0, same), follow(member, [member.value + 1], before.orphan)]
      } else {
        reportBreak(before.last, member, report)
        // One slip is one finding: after 二是、二是 both 三是 and 四是 may follow.
        const next = [member.value + 1, before.last.value + 2]
        open = [...open.slice(0, same), follow(member, next)]
      }
    }
    checkQuotations(facts.enumerators, report)
    checkRuns(facts.ordinalRuns, input, report)
    checkPoints(facts.pointBreaks, report)
  },
})

interface Chain {
  readonly last: Member
  /** The values that may come next. */
  readonly next: readonly number[]
  /** The 二是 that the list begins with. */
  readonly orphan?: Member
}

const follow = (last: Member, next: readonly number[], orphan?: Member): Chain => ({
  last,
  next,
  ...(orphan ? { orphan } : {}),
})

type BreakReporter = Reporter<'repeat' | 'gap' | 'previous'>

function reportBreak(last: Member, member: Member, report: BreakReporter): void {
  report(member.value <= last.value ? 'repeat' : 'gap', member, {
    values: {
      previous: name(last.value, last),
      expected: name(last.value + 1, member),
      actual: name(member.value, member),
    },
    related: [{ messageId: 'previous', place: last }],
  })
}

/** 二是 with no 一是 before it and 二是 or 三是 behind it; unless something else may have begun the list. */
function reportStart(
  orphan: Member,
  member: Member,
  { facts, draft }: RuleInput,
  report: Reporter<'start' | 'next'>,
): void {
  const near = member.paragraph === orphan.paragraph || areSiblings(orphan, member)
  const first = lastUpTo(draft.sections, orphan.paragraph, ({ from }) => from)?.from ?? 0
  const opener = lastUpTo(facts.listOpeners, member.paragraph, ({ paragraph }) => paragraph)
  const opened = opener !== undefined && opener.paragraph >= first
  if (!near || opened || member.verb !== orphan.verb) return
  report('start', orphan, {
    values: { expected: name(1, orphan), actual: name(orphan.value, orphan) },
    related: [{ messageId: 'next', place: member }],
  })
}

/** In a quotation members may have been left out, but none comes twice. */
function checkQuotations(enumerators: readonly Member[], report: BreakReporter): void {
  const last = new Map<string, Member>()
  for (const member of enumerators) {
    if (member.quote === undefined) continue
    const key = `${member.paragraph}:${member.quote}:${member.verb}`
    const before = last.get(key)
    last.set(key, member)
    const close = before && member.span.start - before.span.end <= innerList
    if (close && before.value === member.value) reportBreak(before, member, report)
  }
}

/** Too short for a list to begin in: 一是定计划：一是……. */
const innerList = 16

function checkRuns(
  runs: readonly At<OrdinalRun>[],
  { draft }: RuleInput,
  report: Reporter<'quarter' | 'twice' | 'previous'>,
): void {
  for (const { kind, items, paragraph } of runs) {
    const seen = new Map<number, RankedItem>()
    for (const item of items) {
      const before = seen.get(item.value)
      seen.set(item.value, item)
      const place = { paragraph, span: item.span }
      const values = { actual: wordsAt(draft, place) }
      if (kind === 'quarter' && item.value > 4) report('quarter', place, { values })
      if (!before) continue
      const related = [{ messageId: 'previous' as const, place: { paragraph, span: before.span } }]
      report('twice', place, { values, related })
    }
  }
}

function checkPoints(breaks: RuleInput['facts']['pointBreaks'], report: BreakReporter): void {
  const nameOf = (value: number) => `第${chinese(value)}`
  for (const { paragraph, span, value, previous } of breaks) {
    const values = {
      previous: nameOf(previous.value),
      expected: nameOf(previous.value + 1),
      actual: nameOf(value),
    }
    const related = [{ messageId: 'previous' as const, place: { paragraph, span: previous.span } }]
    report(value === previous.value ? 'repeat' : 'gap', { paragraph, span }, { values, related })
  }
}

/** Two items that each open a paragraph, one right after the other: a second 一是 is no inner list. */
const areSiblings = (a: Member, b: Member): boolean =>
  a.span.start === 0 && b.span.start === 0 && b.paragraph === a.paragraph + 1

const numerals = '〇一二三四五六七八九'

const name = (value: number, { verb }: Member): string => chinese(value) + verb

function chinese(value: number): string {
  const tens = value >= 10 ? `${value >= 20 ? numerals[Math.floor(value / 10)] : ''}十` : ''
  return `${tens}${value % 10 === 0 ? '' : numerals[value % 10]}`
}

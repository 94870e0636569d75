import { defineRule } from '@hegao/core'
import type { At, Enumerator } from '@hegao/facts'

type Member = At<Enumerator>

/** 一是、二是、三是、六是：删改时漏了一条，读者会问四和五在哪里。 */
export default defineRule({
  id: 'structure/list-number',
  title: { 'zh-CN': '“一是、二是”跳号或重号', en: 'A 一是, 二是 list skips or repeats' },
  about: {
    'zh-CN':
      '同一串“一是、二是、三是……”应当一个接一个。一串里套着另一串、引文里的一串、“其一、其二”都不算错；从“二是”起头而前面没有“一是”的，也不下断语。',
    en: 'Members of one 一是, 二是 list follow one another. A list inside another one, a list in a quotation and 其一 其二 are right.',
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
    previous: { 'zh-CN': '上一条', en: 'The item before' },
  },
  examples: {
    kind: 'passage',
    bad: [
      { text: '一是强化学习。二是严格执法。三是开展宣传。⟦六是⟧狠抓落实。' },
      { text: '一是强化学习；二是严格执法；⟦二是⟧开展宣传。' },
    ],
    good: [
      {
        text: '一是强化学习。主要抓两点：一是定计划，二是抓考核。二是严格执法。三是开展宣传。',
        because: { 'zh-CN': '一串里套着另一串。', en: 'One list inside another.' },
      },
      { text: '一是强化学习，提出“一是领会、三是落实”的要求。二是严格执法。' },
      { text: '其一，强化学习；其三，严格执法。' },
    ],
  },
  check({ draft, facts }, report) {
    let open: Chain[] = []
    let section = -1
    for (const member of facts.enumerators) {
      if (member.quoted) continue
      const own = draft.sections.findLast(({ from }) => from <= member.paragraph)?.from ?? -1
      if (own !== section) open = []
      section = own
      const chain = open.findLastIndex(({ next }) => next.includes(member.value))
      if (chain >= 0) {
        open = [...open.slice(0, chain), { last: member, next: [member.value + 1] }]
        continue
      }
      // Another verb is another list: 一是要求各单位一要……，二要…….
      const same = open.findLastIndex(({ last }) => last.verb === member.verb)
      if (member.value === 1 && !(same >= 0 && areSiblings(open[same]!.last, member))) {
        open = [...open, { last: member, next: [2] }]
      } else if (same >= 0) {
        const { last } = open[same]!
        report(member.value <= last.value ? 'repeat' : 'gap', member, {
          values: {
            previous: name(last.value, last),
            expected: name(last.value + 1, member),
            actual: name(member.value, member),
          },
          related: [{ messageId: 'previous', place: last }],
        })
        // One slip is one finding: after 二是、二是 both 三是 and 四是 may follow.
        open = [...open.slice(0, same), { last: member, next: [member.value + 1, last.value + 2] }]
      }
    }
  },
})

interface Chain {
  readonly last: Member
  /** The values that may come next. */
  readonly next: readonly number[]
}

/** Two items that each open a paragraph, one right after the other: a second 一是 is no inner list. */
const areSiblings = (a: Member, b: Member): boolean =>
  a.span.start === 0 && b.span.start === 0 && b.paragraph === a.paragraph + 1

const numerals = '〇一二三四五六七八九'

function name(value: number, { verb }: Member): string {
  const tens = value >= 10 ? `${value >= 20 ? numerals[Math.floor(value / 10)] : ''}十` : ''
  return `${tens}${value % 10 === 0 ? '' : numerals[value % 10]}${verb}`
}

import { defineRule, type Reporter, type RuleInput } from '@hegao/core'
import { type Draft, overlaps, wordsAt } from '@hegao/document'
import type { At, Plan, Term } from '@hegao/facts'
import { isSpokenOf, mistypedFinder, phraseReader } from '@hegao/judgement'

/** 同一个活动、同一项规划，一篇报告里只应有一个写法。 */
export default defineRule({
  id: 'name/term-variant',
  title: { 'zh-CN': '同一名称写法不一', en: 'One name in two ways' },
  about: {
    'zh-CN':
      '引号里的口号、活动、工程，前后只差一个同音字（法治进校园、法制进校园），字同序不同，或者中间的标点不同；同一规划注着两个起止年份，或者名称里的年份与写明的规划期限差了一头。“四个意识”与“四个自信”这样本来就是两件事的不算；“双随机、一公开”少写一个顿号不算，写明更名、合并的也不算。',
    en: 'A quoted slogan or campaign written in two ways: one character of the same sound apart, the same characters in another order, other marks between them; one plan with two periods, in its names or in what is said of it. Real pairs, a mark left out and what was renamed are right.',
  },
  severity: 'warning',
  category: 'consistency',
  source: { level: '实务', name: '公文用语前后一致', verified: 'practice' },
  messages: {
    letters: {
      'zh-CN': '这里写作“{written}”，别处写作“{other}”，只差一个同音字。请核对哪一个是正式名称。',
      en: 'Here “{written}”, elsewhere “{other}”, one character of the same sound apart.',
    },
    order: {
      'zh-CN': '这里写作“{written}”，别处写作“{other}”，字序不同。请核对是不是同一件事。',
      en: 'Here “{written}”, elsewhere “{other}”: the same characters in another order.',
    },
    marks: {
      'zh-CN': '这一名称在文中中间的标点写法不一，建议统一。',
      en: 'The marks inside this name differ from those elsewhere in the draft.',
    },
    period: {
      'zh-CN': '同一规划在这里是{written}年，别处是{other}年。请核对起止年份。',
      en: 'The same plan is of {written} here and of {other} elsewhere.',
    },
    term: {
      'zh-CN': '名称里的起止年份是{other}年，这里写的规划期限是{written}年。请核对。',
      en: 'The plan’s name says {other}, its period is said to be {written}.',
    },
    other: { 'zh-CN': '另一处的写法', en: 'The other place' },
  },
  examples: {
    kind: 'passage',
    bad: [
      { text: '开展“法治进校园”活动12场，“⟦法制进校园⟧”活动受到欢迎。' },
      { text: '举办“学宪法 讲宪法”比赛和“学宪法 讲宪法”演讲，推广“⟦学宪法，讲宪法⟧”活动。' },
      {
        text: '落实《砚溪县法治建设规划（2021—2025年）》，对照《砚溪县法治建设规划⟦（2022—2025年）⟧》自查。',
      },
      {
        text: '原则同意《砚溪县国土空间总体规划（2021—2035年）》。规划期限为⟦2021年至2030年⟧，近期至2025年。',
      },
      { text: '推行“一站受理、全程帮办”服务。\n\n推广“⟦全程帮办、一站受理⟧”的做法。' },
    ],
    good: [
      {
        text: '通报指出，少数单位把“法制审核”误作“法治审核”，已要求改正。全年开展“法制审核”126件。',
        because: { 'zh-CN': '说的就是这处笔误。', en: 'It speaks of the slip.' },
      },
      {
        text: '原则同意《砚溪县国土空间总体规划（2021—2035年）》（以下简称《规划》）。《规划》期限为2021年至2035年，近期规划期限为2021年至2025年。',
      },
      { text: '增强“四个意识”，坚定“四个自信”，推行“一网通办”“一网统管”。' },
      { text: '“法制文化长廊”统一更名为“法治文化长廊”。' },
      { text: '推行“双随机、一公开”监管，“双随机一公开”抽查23次。' },
      {
        text: '《法治政府建设实施纲要（2015—2020年）》收官，《法治政府建设实施纲要（2021—2025年）》开局。',
        because: { 'zh-CN': '前后两期规划。', en: 'Two successive plans.' },
      },
      {
        text: '落实“渝进蓉出”和“蓉进渝出”通道建设。',
        because: { 'zh-CN': '并着写的是两件事。', en: 'Side by side they are two things.' },
      },
      {
        text: '落实“谁执法谁普法”责任制。\n\n制定“谁普法谁执法”责任清单。',
        because: {
          'zh-CN': '标准表述只有一个，由“固定表述有误”指出。',
          en: 'One of the two is the standard wording: name/fixed-phrase tells it.',
        },
      },
      { text: '建设“法制文化长廊”。\n\n“法制文化长廊”更名为“法治文化长廊”。' },
      {
        text: '推进法治进校园活动，法制进校园活动受到欢迎。',
        because: {
          'zh-CN': '没有加引号的，不当作名称。',
          en: 'Without quotation marks it is no name.',
        },
      },
    ],
  },
  check(input, report) {
    checkLetters(input, report)
    checkMarks(input, report)
    checkPlans(input, report)
  },
})

type Placed = At<Term>
const place = ({ paragraph, span }: At<Pick<Term, 'span'>>) => ({ paragraph, span })

/** The terms by a key, in the order of the text. */
function group<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    if (!groups.get(key)?.push(item)) groups.set(key, [item])
  }
  return groups
}

function checkLetters(input: RuleInput, report: Reporter<'letters' | 'order' | 'other'>): void {
  const { draft, facts, catalogue } = input
  const { confusable, termPairs } = catalogue.names
  const terms = facts.names.terms.filter(
    ({ paragraph, span }) => !isSpokenOf(draft.paragraphs[paragraph]!.text, span),
  )
  const byLetters = group(terms, ({ letters }) => letters)
  const isPair = (a: string, b: string) =>
    termPairs.some(row => row.some(name => a.includes(name)) && row.some(name => b.includes(name)))
  // What two variants share: characters of one sound as one, or all characters in one order.
  const canonical = new Map(confusable.flatMap(row => row.map(character => [character, row[0]!])))
  const sound = (letters: string) => [...letters].map(one => canonical.get(one) ?? one).join('')
  const keys = [
    ['letters', sound],
    ['order', (letters: string) => [...letters].toSorted().join('')],
  ] as const
  for (const [messageId, keyOf] of keys) {
    for (const variants of group([...byLetters.keys()], keyOf).values()) {
      if (variants.length !== 2) continue
      const [usual, rare] = variants
        .map(letters => byLetters.get(letters)!)
        .toSorted((a, b) => b.length - a.length) as [Placed[], Placed[]]
      const [one, other] = [rare[0]!, usual[0]!]
      if (isPair(one.letters, other.letters) || !(one.quoted || other.quoted)) continue
      if (messageId === 'letters' && differences(one.letters, other.letters) !== 1) continue
      if (messageId === 'order' && areSideBySide(rare, usual)) continue
      if (isRenamed(rare, usual, draft)) continue
      if ([one, other].some(term => isMisquote(term, input))) continue
      report(messageId, place(one), {
        ...(messageId === 'order' ? { severity: 'info' as const } : {}),
        values: { written: wordsAt(draft, one), other: wordsAt(draft, other) },
        related: [{ messageId: 'other', place: place(other) }],
      })
    }
  }
}

/**
 * A formulation that the catalogue has (谁普法谁执法, 风桥经验): name/fixed-phrase or wording/common-confusion says
 * which of the two is right.
 */
function isMisquote({ paragraph, span }: Placed, { draft, recall, catalogue }: RuleInput): boolean {
  const read = phraseReader(catalogue.formulations)
  const { text } = draft.paragraphs[paragraph]!
  const { misquotes } = recall(read, text)
  const mistyped = recall(mistypedFinder(catalogue.typing), text)
  return [...misquotes, ...mistyped].some(one => overlaps(one.span, span))
}

/** “渝进蓉出”“蓉进渝出”: who writes both at once means two things. */
const areSideBySide = (some: readonly Placed[], others: readonly Placed[]): boolean =>
  some.some(({ paragraph }) => others.some(other => other.paragraph === paragraph))

const renaming = [
  '更名',
  '改名',
  '改称',
  '改为',
  '并入',
  '合并',
  '整合',
  '替换',
  '换成',
  '变更为',
  '调整为',
]

/** “法制文化长廊”更名为“法治文化长廊”: the text says that one became the other. */
const isRenamed = (some: readonly Placed[], others: readonly Placed[], draft: Draft): boolean =>
  some.some(one =>
    others.some(other => {
      const [a, b] = one.span.start < other.span.start ? [one, other] : [other, one]
      if (a.paragraph !== b.paragraph) return false
      const between = draft.paragraphs[a.paragraph]!.text.slice(a.span.end, b.span.start)
      return !between.includes('。') && renaming.some(word => between.includes(word))
    }),
  )

const differences = (a: string, b: string): number =>
  [...a].filter((character, at) => character !== b[at]).length

/** “学宪法 讲宪法” and “学宪法，讲宪法”. Where one has no marks at all, they were left out: no matter. */
function checkMarks({ facts }: RuleInput, report: Reporter<'marks' | 'other'>): void {
  const marked = facts.names.terms.filter(({ separators }) => separators.length > 0)
  for (const terms of group(marked, ({ letters }) => letters).values()) {
    const spellings = [...group(terms, ({ separators }) => separators.join('|')).values()]
    const [usual, ...others] = spellings.toSorted((a, b) => b.length - a.length)
    const [one] = others
    if (!one || one[0]!.separators.length !== usual![0]!.separators.length) continue
    report('marks', place(one[0]!), {
      severity: 'info',
      related: [{ messageId: 'other', place: place(usual![0]!) }],
    })
  }
}

/** Two editions of a plan differ in both years; a slip differs in one. */
function checkPlans({ facts }: RuleInput, report: Reporter<'period' | 'term' | 'other'>): void {
  const show = ({ from, to }: Pick<Plan, 'from' | 'to'>) => `${from}—${to}`
  for (const plans of group(facts.names.plans, ({ title }) => title).values()) {
    const spellings = [...group(plans, show).values()].toSorted((a, b) => b.length - a.length)
    const usual = spellings[0]![0]!
    const rare = spellings
      .slice(1)
      .find(([one]) => (one!.from === usual.from) !== (one!.to === usual.to))
    if (!rare) continue
    report('period', place(rare[0]!), {
      values: { written: show(rare[0]!), other: show(usual) },
      related: [{ messageId: 'other', place: place(usual) }],
    })
  }
  // Where neither end is the plan’s, another time is meant.
  for (const plan of facts.names.plans) {
    const { term } = plan
    if (!term || (term.from === plan.from) === (term.to === plan.to)) continue
    report(
      'term',
      { paragraph: plan.paragraph, span: term.span },
      {
        values: { written: show(term), other: show(plan) },
        related: [{ messageId: 'other', place: place(plan) }],
      },
    )
  }
}

import { type Catalogue, defineRule, quotient } from '@hegao/core'
import { slice } from '@hegao/document'
import {
  type Change,
  type Comparison,
  type Direction,
  type Figure,
  findMisfit,
  inScale,
  type Misfit,
  readings,
  type Step,
  scaleIn,
} from '@hegao/facts'

/** 基数、现值、增幅三个数，知道两个就能算出第三个；对不上，必有一个写错了。 */
export default defineRule({
  id: 'number/change-mismatch',
  title: { 'zh-CN': '增减变化前后不符', en: 'Change does not fit its figures' },
  about: {
    'zh-CN':
      '由A到B、较上年A件增加n件、增长p%：基数、现值与增减数（百分比、百分点、倍数、翻番、几成、几分之几）应当算得拢，四舍五入和直接截位都算对；“提高到”后面的数不应更小，“降至”后面的数不应更大。两个比率之差写成“%”的，提示应为“个百分点”；写“增长N倍”而实际是“N倍”的，提示多算了一倍。名次（由第5位升至第2位）数越小越靠前，升降和位数应当与它对得上；时限、约数、年均增长、按可比价格计算的增长、与别的年份比较的，不下断语。',
    en: 'Base, value and change must fit, rounded or cut off; a rise does not lead to less. A rank rises to a smaller number. Time limits, approximate figures, yearly averages, growth at constant prices and other base years are left alone.',
  },
  severity: 'error',
  category: 'consistency',
  source: {
    level: '党内法规',
    name: '《党政机关公文处理工作条例》',
    clause: '第二十条第（四）项',
    from: '2012-07-01',
    verified: 'text',
  },
  messages: {
    mismatch: {
      'zh-CN': '增减数与前后数不符：{arithmetic}，文中为{written}。请核对这几个数。',
      en: 'The change does not fit: {arithmetic}, the text says {written}. Check the figures.',
    },
    direction: {
      'zh-CN': '写的是“{verb}”，但从{from}到{to}是{actual}。请核对用词，或者核对两个数是否写倒。',
      en: '“{verb}” goes the other way than from {from} to {to}. Check the word, or whether the figures are swapped.',
    },
    opposite: {
      'zh-CN':
        '写的是“{step}”，实际是{actual}：{arithmetic}。请核对用词，或者核对这几个数是否写倒。',
      en: '“{step}” goes the other way: {arithmetic}. Check the word, or whether the figures are swapped.',
    },
    contrary: {
      'zh-CN': '“{other}”和“{step}”一增一减，说的方向相反。请核对用词和这几个数。',
      en: '“{other}” and “{step}” go opposite ways. Check the words and the figures.',
    },
    points: {
      'zh-CN':
        '{from}到{to}，相差{points}个百分点；写成“{written}”是按比例增减的意思。请核对是否应写“个百分点”。',
      en: '{from} to {to} is a difference of {points} percentage points; “{written}” means a relative change. Write 个百分点?',
    },
    multiple: {
      'zh-CN':
        '{to}是{from}的{times}倍，增长的是{more}倍；“{written}”把原数也算进去了。请核对是“是…的倍数”还是“增长的倍数”。',
      en: '{to} is {times} times {from}, an increase of {more} times; “{written}” counts the base as well.',
    },
    places: {
      'zh-CN': '从{from}到{to}，相差{places}位，文中为“{written}”。请核对名次和位数。',
      en: '{from} to {to} are {places} places, the text says “{written}”. Check the ranks.',
    },
    from: { 'zh-CN': '基数', en: 'The base' },
    to: { 'zh-CN': '现值', en: 'The value' },
    step: { 'zh-CN': '增减数', en: 'The change' },
  },
  examples: {
    kind: 'passage',
    bad: [
      { text: '权责事项由40项扩充至52项，增长⟦25%⟧。' },
      { text: '收到投诉86件，较上年的74件增加⟦22件⟧。' },
      { text: '合法性审查意见采纳率由96.5%⟦提高⟧到92.1%。' },
      { text: '行政诉讼败诉率由8.0%降至6.0%，下降⟦2.0%⟧。' },
      { text: '法律顾问由12名增至36名，增长⟦3倍⟧。' },
      { text: '全年立案240件，是上年120件的⟦3倍⟧。' },
      { text: '信访事项由上年的104件变为112件，减少⟦8件⟧。' },
      { text: '平均审理天数由48天缩短至32天，缩短⟦三分之二⟧。' },
      { text: '投诉由25件降至15件，减少⟦三成⟧。' },
      { text: '营商环境评价由全市第5位⟦跃升⟧至第8位。' },
      { text: '营商环境评价由全市第5位升至第2位，⟦前移4位⟧。' },
      { text: '受理投诉86件，较上年减少12件，增长⟦12.2%⟧。' },
      {
        text: '复议案件由39件增至58件、诉讼案件由32件降至22件，分别上升⟦38.7%⟧、下降31.3%。',
      },
    ],
    good: [
      { text: '受理复议案件1113件，较2022年的558件增加555件，同比增长99.4%。' },
      { text: '营商环境排名由第18位上升到第9位。' },
      { text: '全年立案240件，是上年（118件）的2倍。' },
      {
        text: '地区生产总值由180亿元增加到205亿元，增长6.1%。',
        because: { 'zh-CN': '增长率按可比价格计算。', en: 'Growth is at constant prices.' },
      },
      { text: '审批时限由20天提升到5天。' },
      { text: '审批时限由30天压缩至20天，压缩近四成。' },
      {
        text: '许可事项由268项减至261项、证明事项由41项减至29项，分别减少7项和12项。',
        because: { 'zh-CN': '逐项对应。', en: 'Each has its own.' },
      },
      { text: '调解案件由2020年的120件增至310件，同比增长8%。' },
    ],
  },
  check({ draft, facts, catalogue }, report) {
    for (const change of facts.changes) {
      const { paragraph, from, to } = change
      const { text } = draft.paragraphs[paragraph]!
      const write = ({ span }: Pick<Figure, 'span'>) => text.slice(span.start, span.end)
      const finding = judge(withOwnBase(change, draft.year?.value), catalogue, write)
      if (!finding) continue
      const { messageId, at, values, beside } = finding
      const others = { from, to, step: beside?.figure }
      report(
        messageId,
        { paragraph, span: at.span },
        {
          severity: messageId === 'points' || messageId === 'multiple' ? 'warning' : 'error',
          values: {
            ...values,
            written: write(at),
            verb: write(at),
            ...(from ? { from: write(from) } : {}),
            ...(to ? { to: write(to) } : {}),
          },
          related: Object.entries(others).flatMap(([role, figure]) =>
            figure ? [{ messageId: role, place: { paragraph, span: figure.span } }] : [],
          ),
        },
      )
    }
    for (const { paragraph, from, to, verb, shift } of facts.rankMoves) {
      const { text } = draft.paragraphs[paragraph]!
      const [first, second, way] = [from, to, verb].map(one => slice(text, one.span))
      const values = { from: first!, to: second!, verb: way! }
      const related = [
        { messageId: 'from', place: { paragraph, span: from.span } },
        { messageId: 'to', place: { paragraph, span: to.span } },
      ]
      // A place rises as its figure falls.
      const went = to.value < from.value ? 'up' : 'down'
      const places = Math.abs(to.value - from.value)
      if (places > 0 && went !== verb.direction) {
        const actual = went === 'up' ? '名次上升' : '名次下降'
        report(
          'direction',
          { paragraph, span: verb.span },
          { severity: 'error', values: { ...values, actual }, related },
        )
      } else if (shift && shift.value !== places) {
        report(
          'places',
          { paragraph, span: shift.span },
          {
            severity: 'error',
            values: { ...values, places: String(places), written: slice(text, shift.span) },
            related,
          },
        )
      }
    }
  },
})

interface Finding extends Pick<Misfit, 'beside'> {
  readonly messageId: 'mismatch' | 'direction' | 'opposite' | 'contrary' | 'points' | 'multiple'
  readonly at: Pick<Figure, 'span'>
  readonly values?: Readonly<Record<string, string>>
}

type Write = (figure: Pick<Figure, 'span'>) => string

function judge(
  change: Change,
  { realGrowth, contrary }: Catalogue,
  write: Write,
): Finding | undefined {
  const { kind, subject, from, to, move, steps } = change
  if (kind === 'rank') return undefined
  const about = (names: readonly string[]) => names.some(name => subject.includes(name))
  if (from && to && move && isAgainst(move.direction, from, to) && !about(contrary))
    return { messageId: 'direction', at: move, values: { actual: wentTo(from, to) } }
  const real = (to ?? from)!.unit === '元' && about(realGrowth)
  const judged = steps.filter(({ by }) => by === 'difference' || !real)
  const misfit = findMisfit({ ...change, steps: judged })
  if (!misfit) return undefined
  const { step, reading, beside } = misfit
  const at = step.figure
  if (beside && isContrary(step, beside))
    return {
      messageId: 'contrary',
      at,
      values: { step: sayStep(step, write), other: sayStep(beside, write) },
      beside,
    }
  if (!beside && wentOtherWay(step, change)) {
    const back: Step = { ...step, direction: step.direction === 'down' ? 'up' : 'down' }
    const arithmetic = result(back, change, write)
    const values = { step: sayStep(step, write), actual: wayOf(back), arithmetic }
    return { messageId: 'opposite', at, values }
  }
  if (reading === 'points')
    return { messageId: 'points', at, values: { points: show(Math.abs(to!.value - from!.value)) } }
  if (reading === 'multiple') {
    const times = to!.value / from!.value
    return { messageId: 'multiple', at, values: { times: show(times), more: show(times - 1) } }
  }
  const values = { arithmetic: beside ? share(change, beside, write) : result(step, change, write) }
  return { messageId: 'mismatch', at, values, ...(beside ? { beside } : {}) }
}

/** 同比 is of the year before the report's; it changes the value only if that is the year of its base. */
function withOwnBase<T extends Change>(change: T, reportYear: number | undefined): T {
  const { comparison: own } = change
  const yearOf = ({ year }: Comparison) => year ?? (reportYear && reportYear - 1)
  const steps = change.steps.filter(
    ({ comparison }) =>
      !own || !comparison || own.year === comparison.year || yearOf(own) === yearOf(comparison),
  )
  return { ...change, steps }
}

/** Rates rise and fall; what is counted grows and shrinks. */
const wentTo = (from: Figure, to: Figure): string => {
  if (to.unit === '%') return to.value > from.value ? '上升' : '下降'
  return to.value > from.value ? '增加' : '减少'
}

/** Time that is saved counts as a rise: 由20天提升到5天. */
const savings: readonly string[] = ['天', '小时', '分钟', '次', '步']

function isAgainst(direction: Direction, from: Figure, to: Figure): boolean {
  const [a, b] = [readings(from), readings(to)]
  return direction === 'up' ? a.low > b.high && !savings.includes(to.unit) : b.low > a.high
}

const isContrary = ({ direction: a }: Step, { direction: b }: Step): boolean =>
  a !== undefined && b !== undefined && a !== b

/** True for 由104件变为112件，减少8件: no reading of the two values lets it be the way that is written. */
const wentOtherWay = ({ direction, by }: Step, { from, to }: Change): boolean =>
  direction !== undefined &&
  by !== 'doublings' &&
  from !== undefined &&
  to !== undefined &&
  (direction === 'up'
    ? readings(from).low > readings(to).high
    : readings(to).low > readings(from).high)

/** 下降25%、33.3%: the second has no verb of its own. */
const sayStep = (step: Step, write: Write): string =>
  step.span.start < step.figure.span.start ? write(step) : wayOf(step) + write(step)

const wayOf = ({ by, direction }: Step): string => {
  if (by === 'difference') return direction === 'down' ? '减少' : '增加'
  return direction === 'down' ? '下降' : '上升'
}

const show = (value: number): string => String(Number(value.toFixed(2))).replace('-', '－')

/** What comes out of the value before and the value after. */
function result({ by, direction }: Step, { from, to }: Change, write: Write): string {
  const [a, b] = direction === 'down' ? [to!, from!] : [from!, to!]
  const change = b.value - a.value
  if (by === 'percent')
    return `（${write(b)}－${write(a)}）÷${write(from!)}${quotient((change / from!.value) * 100)}%`
  if (by === 'points') return `${write(b)}－${write(a)}＝${show(change)}个百分点`
  if (by === 'difference') {
    const scale = scaleIn(write(to!))
    return `${write(b)}－${write(a)}＝${inScale(change, scale).replace('-', '－')}${scale}${to!.unit}`
  }
  return `${write(to!)}÷${write(from!)}${quotient(to!.value / from!.value)}`
}

/** What comes out of the amount of the change. */
function share({ from, to }: Change, { figure, direction }: Step, write: Write): string {
  const less = direction === 'down'
  const base = from?.value ?? (less ? to!.value + figure.value : to!.value - figure.value)
  const written = from ? write(from) : `（${write(to!)}${less ? '＋' : '－'}${write(figure)}）`
  return `${write(figure)}÷${written}${quotient((figure.value / base) * 100)}%`
}

import { defineRule, type Law, type Reporter, type RuleInput } from '@hegao/core'
import type {
  At,
  Citation,
  CitedEvent,
  DayOfYear,
  Facts,
  IssueNumber,
  WrittenDay,
} from '@hegao/facts'
import { isOneNumber, lawOf, writeIso, wrongIssuer } from '@hegao/judgement'

/** 名称对了，施行日期、令号、文号也要对。 */
export default defineRule({
  id: 'law/wrong-detail',
  title: { 'zh-CN': '法律、文件的日期或者文号有误', en: 'Wrong date or number of a law' },
  about: {
    'zh-CN':
      '名称写对了，写明的施行、通过、修改日期或者文号、令号、发文机关与资料不符；或者同一个文号在文中给了两个文件。修订过的法律，每一次的日期都算对；资料里没有的日期、文号不作判断。',
    en: 'The title is right, and a date of effect, adoption or amendment or a number beside it is not that of any version, or the central body named is not the one that issued it; or one number is given to two documents. Dates and numbers that the catalogue does not have are not judged.',
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
    effective: {
      'zh-CN': '《{title}》{of}施行日期是{right}，这里写的是{written}。请核对。',
      en: '《{title}》 took effect on {right}, not {written}.',
    },
    passed: {
      'zh-CN': '《{title}》{of}通过日期是{right}，这里写的是{written}。请核对。',
      en: '《{title}》 was adopted on {right}, not {written}.',
    },
    amended: {
      'zh-CN': '《{title}》{of}修改日期是{right}，这里写的是{written}。请核对。',
      en: '《{title}》 was amended on {right}, not {written}.',
    },
    number: {
      'zh-CN': '《{title}》的文号是{right}，这里写的是{written}。请核对。',
      en: 'The number of 《{title}》 is {right}, not {written}.',
    },
    shared: {
      'zh-CN': '文号{number}在文中给了两个文件：《{title}》和《{other}》。请核对。',
      en: '{number} is given to both 《{title}》 and 《{other}》.',
    },
    issuer: {
      'zh-CN': '《{title}》的发文机关是{right}，这里写的是{written}。请核对。',
      en: '《{title}》 was issued by {right}, not {written}.',
    },
    other: { 'zh-CN': '《{other}》用的也是这个文号', en: '《{other}》 has the same number' },
  },
  examples: {
    kind: 'passage',
    bad: [
      { text: '宣传《学前教育法》（⟦2025年9月1日起施行⟧）。' },
      { text: '学习《行政处罚法》，⟦2021年6月15日起施行⟧的条款逐条讲解。' },
      { text: '宣传《学前教育法》（2024年11月8日通过，⟦2025年9月1日起施行⟧）。' },
      { text: '⟦2025年9月1日《学前教育法》正式施行⟧，开展培训3期。' },
      { text: '落实《行政复议法》（⟦2024年修订⟧）。' },
      { text: '组织《行政处罚法》培训2期。该法自⟦2022年1月1日起施行⟧。' },
      { text: '宣传⟦2024年7月1日起施行⟧的修订后的《突发事件应对法》。' },
      {
        text: '落实《节约用水条例》，该条例由国务院于2024年3月9日公布，自⟦2024年3月20日起施行⟧。',
      },
      {
        text: '落实《国务院办公厅关于印发〈提升行政执法质量三年行动计划（2023—2025年）〉的通知》（⟦国办发〔2022〕27号⟧）。',
      },
      {
        text: '落实《临澜县校车管理方案》（临政发〔2024〕11号）。印发《临澜县食堂管理规定》（⟦临政发〔2024〕11号⟧）。',
      },
      { text: '学习⟦2024年12月8日通过⟧的《中华人民共和国学前教育法》。' },
      { text: '落实《中小学德育工作指南》（⟦教基〔2018〕8号⟧）。' },
      { text: '落实《行政处罚法》（⟦2021年2月修订⟧）。' },
      { text: '学习《行政处罚法》。会议强调，该法已于⟦2021年6月15日起施行⟧。' },
      {
        text: '贯彻新修订的治安管理处罚法，配合做好⟦2025年1月1日施行⟧后的宣传工作。',
      },
      { text: '落实《⟦国务院关于严格规范涉企行政检查的意见⟧》，入企检查频次下降20%。' },
      {
        text: '根据《⟦国务院⟧关于印发〈法治政府建设与责任落实督察工作规定〉的通知》要求，报告如下。',
      },
      { text: '落实⟦国务院办公厅⟧印发的《法治政府建设实施纲要（2021—2025年）》。' },
      { text: '落实《优化营商环境条例》（⟦国务院令第772号⟧）。' },
      {
        text: '《突发事件应对法》由第十四届全国人民代表大会常务委员会第十次会议于⟦2024年8月28日修订通过⟧，自2024年11月1日起施行。',
      },
      { text: '落实《关税法》自⟦2024年7月1日起施行⟧有关要求。' },
      { text: '2021年，学习⟦7月5日⟧起施行的新修订的《中华人民共和国行政处罚法》。' },
      { text: '⟦4月30日⟧《中华人民共和国民营经济促进法》施行后，清理涉企政策613件。' },
      {
        text: '学习《中华人民共和国传染病防治法》（2025年4月30日修订通过，自⟦10月1日⟧起施行）。',
      },
      {
        text: '施行好新修订的《中华人民共和国海洋环境保护法》《中华人民共和国行政复议法》，二者均自⟦2024年5月1日起施行⟧。',
      },
      { text: '对照《公平竞争审查条例》（国务院令第783号，⟦2024年7月1日起施行⟧）开展清理。' },
      { text: '学习⟦2024年8月28日修订⟧、11月1日起施行的《中华人民共和国突发事件应对法》。' },
    ],
    good: [
      {
        text: '落实《国务院办公厅关于严格规范涉企行政检查的意见》，落实党中央、国务院印发的《法治政府建设实施纲要（2021—2025年）》和《优化营商环境条例》（国务院令第722号）。',
      },
      {
        text: '印发《云汀市人民政府办公室关于严格规范涉企行政检查的意见》，落实国务院办公厅印发的《关于做好年度统计工作的通知》。',
        because: {
          'zh-CN': '本地的文件，资料里没有的文件。',
          en: 'A local document, and one that the catalogue does not have.',
        },
      },
      {
        text: '宣传《无人驾驶航空器飞行管理暂行条例》（国务院、中央军委令第761号）和《重大行政决策程序暂行条例》（国令第713号）。',
        because: {
          'zh-CN': '与军委共同公布的，令号写“国令”的，都是同一个号。',
          en: 'Issued together with another body, or with the short word for the order: the number is one.',
        },
      },
      { text: '宣传《学前教育法》（2025年6月1日起施行）。' },
      {
        text: '根据《中共中央办公厅 国务院办公厅关于印发〈法治政府建设与责任落实督察工作规定〉的通知》和《国务院关于贯彻〈法治政府建设与责任落实督察工作规定〉的通知》要求，报告如下。',
      },
      {
        text: '学习《民营经济促进法》，2025年9月1日起施行的《传染病防治法》，2022年10月30日通过、2023年4月1日起施行的《黄河保护法》。',
        because: {
          'zh-CN': '日期是后一部法律的。',
          en: 'The days are those of the law behind them.',
        },
      },
      {
        text: '学习7月15日起施行的新修订的《行政处罚法》。6月10日，《民营经济促进法》施行后，市政府召开座谈会。《行政复议法》《海洋环境保护法》均自2024年1月1日起施行。',
        because: {
          'zh-CN': '逗号前的日期是开会的日期。',
          en: 'The day before the comma is that of the meeting.',
        },
      },
      {
        text: '落实《国务院办公厅关于印发〈提升行政执法质量三年行动计划（2023—2025年）〉的通知》（国办发〔2023〕27号）。',
      },
      {
        text: '下发《砚溪县司法局关于印发〈提升行政执法质量三年行动计划（2023—2025年）〉的通知》（砚司发〔2023〕15号）。',
        because: {
          'zh-CN': '下级转发、翻印的通知有自己的文号。',
          en: 'The notice of a lower body has a number of its own.',
        },
      },
      {
        text: '《中华人民共和国行政处罚法》2021年1月22日修订，自2021年7月15日起施行。',
      },
      { text: '组织《行政处罚法》培训2期。该法自2021年7月15日起施行。' },
      { text: '宣传2024年11月1日起施行的修订后的《突发事件应对法》。' },
      { text: '贯彻新修订的治安管理处罚法，配合做好2026年1月1日施行后的宣传工作。' },
      {
        text: '贯彻新修订的治安管理处罚法，配合做好裁量权基准2025年1月1日施行后的宣传工作。',
        because: { 'zh-CN': '施行的是基准。', en: 'What took effect is another document.' },
      },
      {
        text: '落实《节约用水条例》，该条例由国务院于2024年3月9日公布，自2024年5月1日起施行。',
      },
      {
        text: '学习《行政处罚法》等法律2次。该法自2025年6月1日起施行。',
        because: { 'zh-CN': '“该法”指哪一部不清楚。', en: 'Which law is meant is not clear.' },
      },
      {
        text: '学习2024年新修订的《行政复议法》，落实《行政复议法》（2023年修订）。',
        because: {
          'zh-CN': '2023年修订，自2024年1月1日起施行。',
          en: 'Amended in 2023, in force since 1 January 2024.',
        },
      },
      {
        text: '印发《关于印发〈临澜县校车管理方案〉的通知》（临政发〔2024〕11号），落实《临澜县校车管理方案》（临政发〔2024〕11号）。',
        because: {
          'zh-CN': '印发通知和它印发的文件是一个文号。',
          en: 'The notice and what it issues share a number.',
        },
      },
      {
        text: '宣传修改后的《人口与计划生育法》（2021年8月20日起施行）。',
        because: {
          'zh-CN': '资料里没有这一次修改的施行日期。',
          en: 'The catalogue does not have the day on which this amendment took effect.',
        },
      },
      {
        text: '学习2024年11月8日通过的《中华人民共和国学前教育法》，落实《中小学德育工作指南》（教基〔2017〕8号）。',
      },
      {
        text: '落实《行政处罚法》（2021年1月修订），《行政处罚法》自2021年7月起施行；《优化营商环境条例》（2019年10月8日国务院常务会议通过）。',
        because: {
          'zh-CN': '条例在会议上通过的日子，不是公布的日子。',
          en: 'A regulation passes a meeting on another day than that of its publication.',
        },
      },
    ],
  },
  check(input, report) {
    const { laws } = input.catalogue
    for (const citation of input.facts.citations.all) {
      const found = citation.wraps ? undefined : lawOf(citation, laws)
      if (!found || found.others.length > 0 || found.by === 'colloquial') continue
      const issuer = wrongIssuer(citation, found.law)
      if (issuer) {
        const { span, ...written } = issuer
        const values = { title: found.law.title, ...written }
        report('issuer', { paragraph: citation.paragraph, span }, { values, severity: 'warning' })
      }
      for (const event of citation.events.filter(isJudged)) {
        // What was amended after the catalogue was made is not known, nor from when it is in force.
        const known = yearOf(laws.date) + (event.kind === 'amended' ? 0 : 1)
        if (event.day.year >= known) continue
        checkDay(event, citation, found.law, report)
      }
      const year = input.draft.year?.value
      if (year === undefined || year < yearOf(laws.date))
        for (const day of citation.effectiveOn ?? [])
          checkDayOfYear(day, citation, found.law, year, report)
      for (const number of [
        ...citation.numbers,
        ...numbersAround(citation, found.law, input.facts),
      ])
        checkNumber(number, citation, found.law, report)
    }
    checkShared(input, report)
  },
})

type Judged = CitedEvent & { readonly kind: 'effective' | 'passed' | 'amended' }

const isJudged = (event: CitedEvent): event is Judged =>
  event.kind !== 'issued' && event.kind !== 'repealed'

function checkDay(
  event: Judged,
  citation: At<Citation>,
  law: Law,
  report: Reporter<Judged['kind']>,
): void {
  const known = daysOf(event, law)
  const right = event.kind === 'amended' ? amendmentsOf(law) : known
  if (known.length === 0 || known.some(day => agrees(event.day, day))) return
  report(
    event.kind,
    { paragraph: citation.paragraph, span: event.span },
    {
      values: {
        title: law.title,
        written: writeDay(event.day),
        right: right.map(writeIso).join('、'),
        of: right.length > 1 ? '历次的' : '的',
      },
    },
  )
}

/** 7月5日起施行的新修订的《…法》: a day of no version, whatever its year. */
function checkDayOfYear(
  { span, month, day, orAmended }: DayOfYear,
  { paragraph, years }: At<Citation>,
  { title, versions, verified }: Law,
  reportYear: number | undefined,
  report: Reporter<'effective'>,
): void {
  // A version of about that time may have taken effect on a day that is not known.
  const meant = [...years, ...(reportYear === undefined ? [] : [reportYear])]
  const isNear = (one: string) => meant.some(year => Math.abs(year - yearOf(one)) <= 2)
  const isOpen = versions.some(
    ({ effective, promulgated }) =>
      effective === undefined && (meant.length === 0 || isNear(promulgated)),
  )
  if (verified === 'practice' || isOpen) return
  const days = versions.flatMap(({ effective }) => effective ?? [])
  const others = orAmended ? versions.map(({ promulgated }) => promulgated) : []
  const end = `-${two(month)}-${two(day)}`
  if (days.length === 0 || [...days, ...others].some(one => one.endsWith(end))) return
  const values = {
    title,
    written: `${month}月${day}日`,
    right: days.map(writeIso).join('、'),
    of: days.length > 1 ? '历次的' : '的',
  }
  report('effective', { paragraph, span }, { values })
}

/** Every day on which it happened to a version; none where another than these may be meant. */
function daysOf({ kind, day, inBrackets }: Judged, law: Law): string[] {
  if (law.verified === 'practice') return []
  if (kind === 'effective') {
    // No law takes effect later than two years after its promulgation.
    const open = law.versions.some(
      ({ effective, promulgated }) =>
        effective === undefined && Math.abs(day.year - yearOf(promulgated)) <= 2,
    )
    return open ? [] : law.versions.flatMap(({ effective }) => effective ?? [])
  }
  // 2024年新修订的 may be said of what holds since 2024; （2024年修订） is of the day of the amendment.
  if (kind === 'amended') {
    const from = inBrackets || day.month !== undefined ? [] : law.versions.slice(1)
    return [...amendmentsOf(law), ...from.flatMap(({ effective }) => effective ?? [])]
  }
  // A regulation passes a meeting on another day than the one on which it is published.
  return law.kind === 'statute' ? law.versions.map(one => one.promulgated) : []
}

/** Of laws and administrative regulations every amendment is known. */
const amendmentsOf = ({ kind, versions }: Law): string[] =>
  kind === 'statute' || kind === 'regulation'
    ? versions.slice(1).map(({ promulgated }) => promulgated)
    : []

const yearOf = (iso: string): number => Number(iso.slice(0, 4))

const two = (figure: number): string => String(figure).padStart(2, '0')

/** As far as the day is written. */
const agrees = ({ year, month, day }: WrittenDay, known: string): boolean =>
  known.startsWith(
    [String(year), ...(month ? [two(month)] : []), ...(month && day ? [two(day)] : [])].join('-'),
  )

const writeDay = ({ year, month, day }: WrittenDay): string =>
  `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`

/** 《国务院办公厅关于印发〈……〉的通知》（国办发〔2024〕2号）: the notice and what it issues share the number. */
function numbersAround(
  { around, paragraph }: At<Citation>,
  { issuers }: Law,
  { citations }: Facts,
): readonly IssueNumber[] {
  if (!around?.name.includes('印发') || !issuers.some(body => around.name.startsWith(body)))
    return []
  const notice = citations.all.find(
    ({ title, paragraph: own }) => title === around && own === paragraph,
  )
  return notice?.numbers ?? []
}

/** A number of the same kind is known, and it is another one. */
function checkNumber(
  { text, kind, span }: IssueNumber,
  { paragraph }: At<Citation>,
  { title, numbers, versions }: Law,
  report: Reporter<'number'>,
): void {
  const ofKind = numbers.filter(number => number.includes('〔') === (kind === 'document'))
  // An amended text has an order of its own, which may not be known.
  if (ofKind.length === 0 || ofKind.length < versions.length) return
  if (ofKind.some(number => isOneNumber(number, text))) return
  report(
    'number',
    { paragraph, span },
    { values: { title, written: text, right: ofKind.join('、') } },
  )
}

/** One 文号 for two documents that have nothing to do with one another. */
function checkShared({ facts }: RuleInput, report: Reporter<'shared' | 'other'>): void {
  const first = new Map<string, At<Citation>>()
  for (const citation of facts.citations.all) {
    for (const { text, kind, span } of citation.numbers) {
      if (kind !== 'document') continue
      const other = first.get(text)
      if (!other) first.set(text, citation)
      else if (!areOne(citation, other)) {
        report(
          'shared',
          { paragraph: citation.paragraph, span },
          {
            values: { number: text, title: citation.title.name, other: other.title.name },
            severity: 'warning',
            related: [{ messageId: 'other', values: { other: other.title.name }, place: other }],
          },
        )
      }
    }
  }
}

/** One list may have been issued together; one title may hold the other, or be short for it. */
function areOne(one: At<Citation>, other: At<Citation>): boolean {
  if (one.paragraph === other.paragraph && one.list === other.list) return true
  const [a, b] = [one.title.name, other.title.name]
  return a.includes(b) || b.includes(a) || a.endsWith(b.slice(-6))
}

import {
  defineRule,
  type Law,
  type LawBook,
  type Reporter,
  type RuleInput,
  type Severity,
  standingIn,
  type Values,
} from '@hegao/core'
import type { At, Citation, Citations } from '@hegao/facts'
import { lawOf, mayBeLocal, spokenUntil, writeIso } from '@hegao/judgement'

type Cited = Citations['all'][number]

/** 报告说的是哪一年，就看那一年这部法律有没有效。 */
export default defineRule({
  id: 'law/not-in-force',
  title: {
    'zh-CN': '引用的法律、文件在报告年度没有效力',
    en: 'Law not in force in the report year',
  },
  about: {
    'zh-CN':
      '报告年度之前已经废止的（错误）、在这一年里废止的（警告）、这一年里还没有施行的法律和文件，不宜作为依据或者成绩来写。写明“即将施行”“已废止”、说的是往年或者废止之前那几个月的事、纠正别人的引用、比较新旧规定、宣传学习已经通过的新法、写在下一年度安排里的，都是对的；资料里不清楚是否废止的，不下断语。',
    en: 'What was repealed before the report year (error) or in it (warning), or was not yet in force, is no basis for its work. It is right where the text says so, speaks of another year or of the months before the end, puts right what others cited, compares old and new, studies a law already adopted, or plans for the next year. Unknown status proves nothing.',
  },
  severity: 'error',
  category: 'consistency',
  source: {
    level: '实务',
    name: '引用法律、文件应当现行有效',
    verified: 'practice',
  },
  messages: {
    repealed: {
      'zh-CN': '《{title}》自{day}起已经废止{successor}，而报告说的是{year}年。请核对依据。',
      en: '《{title}》 was repealed on {day}{successor}; the report is for {year}.',
    },
    within: {
      'zh-CN': '《{title}》自{day}起废止{successor}，{year}年里只有一段时间有效。请核对依据。',
      en: '《{title}》 was repealed on {day}{successor}, in the course of {year}.',
    },
    lapsed: {
      'zh-CN': '《{title}》到{day}年为止，{year}年的报告一般应写《{next}》。请核对。',
      en: '《{title}》 ended with {day}; a report for {year} would cite 《{next}》.',
    },
    'not-yet': {
      'zh-CN': '《{title}》自{day}起才施行，而报告说的是{year}年。请核对，或者写明“即将施行”。',
      en: '《{title}》 took effect on {day} only; the report is for {year}.',
    },
    'no-year': {
      'zh-CN': '没有找到报告年度，引用的法律、文件当时是否有效没有检查。',
      en: 'No report year was found, so nobody knows which laws were in force.',
    },
  },
  examples: {
    kind: 'draft',
    bad: [
      {
        text: '# 临澜县司法局2023年法治政府建设年度报告\n\n废止文件3件，依据⟦《中华人民共和国合同法》⟧审查合同12份。\n',
      },
      {
        text: '# 临澜县司法局2023年法治政府建设年度报告\n\n依据⟦《中华人民共和国合同法》⟧审查合同12份。\n',
      },
      {
        text: '# 临澜县司法局2023年工作总结\n\n依据⟦《中华人民共和国合同法》⟧审查合同12份。\n',
      },
      {
        text: '# 临澜县教育局2023年法治政府建设年度报告\n\n落实⟦《学前教育法》⟧，规范幼儿园办园行为。\n',
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n落实⟦《法治政府建设实施纲要（2015—2020年）》⟧。\n',
      },
      {
        text: '# 临澜县应急管理局2024年法治政府建设年度报告\n\n2024年，依据⟦《煤矿安全监察条例》⟧检查煤矿12处。\n',
      },
      {
        text: '# 临澜县司法局2023年法治政府建设年度报告\n\n依据⟦《中华人民共和国民法通则》⟧办理法律援助12件。\n',
      },
      {
        text: '# 临澜县教育局2024年法治政府建设年度报告\n\n落实⟦《学前教育法》⟧，规范幼儿园办园行为。\n',
      },
    ],
    good: [
      {
        text: '# 临澜县教育局2024年法治政府建设年度报告\n\n学习宣传即将施行的《学前教育法》。\n',
        because: {
          'zh-CN': '2024年通过、2025年施行，文中说明了。',
          en: 'Adopted in 2024, in force from 2025, and the text says so.',
        },
      },
      {
        text: '# 临澜县司法局2021年法治政府建设年度报告\n\n清理依据《合同法》制定的文件8件。\n',
      },
      {
        text: '# 临澜县司法局2023年法治政府建设年度报告\n\n废止文件3件，对依据《中华人民共和国合同法》制定的2件予以修改。\n',
        because: {
          'zh-CN': '说的是清理依据旧法制定的文件。',
          en: 'Documents made under the old law are put right.',
        },
      },
      {
        text: '# 临澜县应急管理局2024年法治政府建设年度报告\n\n一季度，依据《煤矿安全监察条例》检查煤矿12处。\n',
        because: {
          'zh-CN': '2024年5月1日才废止。',
          en: 'It was repealed on 1 May 2024 only.',
        },
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n备案审查发现1件文件仍以《物权法》为依据，已通知修改。\n',
        because: {
          'zh-CN': '引用的是别人，本机关纠正了。',
          en: 'Others cited it, and the office put it right.',
        },
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n2020年，依据《中华人民共和国合同法》审查合同12份。\n',
      },
      {
        text: '# 临澜县司法局工作总结\n\n2023年，我局依法行政。\n\n依据《中华人民共和国合同法》审查合同12份。\n',
        because: {
          'zh-CN': '别的总结，标题没有年度的，不下断语。',
          en: 'Of another kind of report the year is sure by its title alone.',
        },
      },
      {
        text: '# 临澜县应急管理局工作情况\n\n依据《煤矿安全监察条例》检查煤矿12处。\n',
        because: { 'zh-CN': '没有写明年度，不下断语。', en: 'No year, no verdict.' },
      },
      {
        text: '# 临澜县司法局2023年法治政府建设年度报告\n\n清理《关于贯彻〈中华人民共和国合同法〉的通知》，案例评析题为“《合同法》在身边”。\n',
        because: { 'zh-CN': '说的是名称里的法律。', en: 'The law stands in a title.' },
      },
      {
        text: '# 临澜县教育局2024年法治政府建设年度报告\n\n与2024年11月8日通过的《学前教育法》对照，清理文件4件。\n',
        because: { 'zh-CN': '写明了刚刚通过。', en: 'The text says how far the law had come.' },
      },
    ],
  },
  check(input, report) {
    const { draft, facts, profile, catalogue } = input
    // Of another kind of report the year is known by its title alone.
    const sure = profile.yearly || draft.year?.foundIn === 'title'
    const year = sure ? draft.year?.value : undefined
    if (year === undefined) {
      if (facts.citations.all.length > 0) report.notChecked('no-year')
      return
    }
    for (const citation of facts.citations.all) {
      if (isElsewhere(citation, year)) continue
      const found = lawOf(citation, catalogue.laws)
      // A name that several laws have had means the one that was in force.
      if (!found || found.others.length > 0) continue
      judge(found.law, citation, year, input, report)
    }
  },
})

/** Where the law itself is the matter, or another time than the report year. */
const isElsewhere = (citation: Cited, year: number): boolean =>
  citation.bygone ||
  citation.quoted ||
  citation.wraps ||
  citation.written === 'bare' ||
  mayBeLocal(citation) ||
  citation.citedFor === 'repeal' ||
  citation.years.some(one => one !== year)

type Fault = 'repealed' | 'within' | 'lapsed' | 'not-yet'

function judge(
  law: Law,
  citation: Cited,
  year: number,
  input: RuleInput,
  report: Reporter<Fault>,
): void {
  const { title, repealed = '', effective = '', adopted = '' } = law
  const tell = (messageId: Fault, day: string, severity: Severity, more: Values = {}) =>
    report(messageId, placeOf(citation), {
      values: { title, year, day: dayIn(day), ...more },
      severity,
    })
  const successor = successorIn(law, year, input.catalogue.laws)
  const instead = { successor: successor ? successorWords[input.language](successor) : '' }
  const standing = standingIn(law, year)
  if (standing === 'repealed') tell('repealed', repealed, 'error', instead)
  if (standing === 'until within' && !isOfBefore(citation, repealed, input))
    tell('within', repealed, 'warning', instead)
  if (standing === 'lapsed' && !citation.planned) {
    const next = nextEdition(law, year, input.catalogue.laws)
    if (next) tell('lapsed', String(law.period!.to), 'warning', { next: next.title })
  }
  if (standing === 'not yet' && !citation.upcoming && !citation.planned && effective !== '') {
    // A law already adopted may be studied; one that was not there yet cannot.
    const known = adopted !== '' && adopted <= `${year}-12-31`
    if (!known || (citation.citedFor !== 'study' && !isOnlyPublished(citation)))
      tell('not-yet', effective, known ? 'warning' : 'error')
  }
}

const successorWords = {
  'zh-CN': (title: string) => `，现为《${title}》`,
  en: (title: string) => ` (now 《${title}》)`,
} as const

/** A day, or the last year of a plan. */
const dayIn = (day: string): string => (day.includes('-') ? writeIso(day) : day)

/** The time that the sentence speaks of was over when the law ended: 上半年, 5月1日前. */
function isOfBefore(citation: Cited, repealed: string, input: RuleInput): boolean {
  const until = spokenUntil(placeOf(citation), input)
  return until !== undefined && until < Number(repealed.replaceAll('-', ''))
}

/** 与2025年12月17日公布的《…》对照: the text says how far the law had come. */
const isOnlyPublished = ({ citedFor, events }: Cited): boolean =>
  citedFor === undefined && events.some(({ kind }) => kind === 'passed' || kind === 'issued')

const placeOf = ({ paragraph, span }: At<Citation>) => ({ paragraph, span })

/** What took its place; where that was repealed in its turn, what came after it. */
function successorIn({ successor }: Law, year: number, laws: LawBook): string | undefined {
  const next = successor === undefined ? undefined : laws.find(successor)?.law
  const isOver = next?.successor !== undefined && standingIn(next, year) === 'repealed'
  return isOver ? successorIn(next, year, laws) : successor
}

/** The edition that followed, where the report year is one of its years. */
function nextEdition({ successor }: Law, year: number, laws: LawBook): Law | undefined {
  const next = successor === undefined ? undefined : laws.find(successor)?.law
  return next?.period && next.period.from <= year && year <= next.period.to ? next : undefined
}

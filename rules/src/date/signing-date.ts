import { citeSource, deadlineOf, defineRule } from '@hegao/core'
import { contains, slice } from '@hegao/document'
import { type Day, dayOf, daysInMonth, type ResolvedDate, writeDay } from '@hegao/facts'
import { dateIn, isPlanned, isToCome, isWrittenDay } from '@hegao/judgement'

/** 年度报告过了报送的日子就是迟报；年度没有过完就成文，数字不会是全年的。 */
export default defineRule({
  id: 'date/signing-date',
  title: { 'zh-CN': '成文日期与报告年度、期限不符', en: 'Date of signing out of place' },
  about: {
    'zh-CN':
      '成文日期应当在报告年度结束之后、报送期限之前；省级人民政府、国务院部门的期限和向社会公开的期限晚一些，海关、税务等垂直管理单位没有统一的期限，不看。没有成文日期的看印发日期；印发日期不会早于成文日期，哪一类公文都看。网页的发布时间不是成文日期，不看。12月15日以后成文的只作提示。正文说已经办成的事，不会在成文日期以后。',
    en: 'The report is signed after the reported year and before its deadline, which is later for provinces, ministries and reports that are made public; bodies that are run from above, such as customs, have none. Without a date of signing the print date counts; a document of any kind is not printed before it is signed. A web page’s publication date does not. From 15 December on it is only a note. What the text says was done is not later than that date.',
  },
  severity: 'warning',
  category: 'consistency',
  // A deadline that is past is told with the authority that the profile gives for it.
  source: { level: '实务', name: '成文在报告年度之后、报送期限之前', verified: 'practice' },
  messages: {
    late: {
      'zh-CN':
        '{kind}为{date}，晚于报送期限：按照{source}，{year}年度的报告应在{deadline}之前报送。请核对日期。',
      en: 'Dated {date}, after the deadline: {source} wants the report for {year} before {deadline}.',
    },
    'late-or-published': {
      'zh-CN':
        '{kind}为{date}，晚于报送期限：按照{source}，{year}年度的报告应在{deadline}之前报送。没有主送机关的，也可能是报送以后另行公开的一份；是的，可以不改，不是的请核对日期。',
      en: 'Dated {date}, after the deadline: {source} wants the report for {year} before {deadline}. Without an addressee it may be the text that is made public afterwards; else check the date.',
    },
    'late-public': {
      'zh-CN':
        '{kind}为{date}，晚于公开期限：按照{source}，{year}年度的报告应在{deadline}之前向社会公开。请核对日期。',
      en: 'Dated {date}, after the deadline: {source} wants the report for {year} made public before {deadline}.',
    },
    early: {
      'zh-CN':
        '{kind}为{date}，{year}年度还没有结束，这时的数字一般还不是全年的。请核对日期或者报告年度；年内成文的，请写明数字截至哪一天。',
      en: 'Dated {date}, before {year} was over: its figures are hardly those of the whole year. Check the day, or say until when they reach.',
    },
    slip: {
      'zh-CN': '{kind}为{date}，报告的却是{year}年度。请核对是不是应为{next}年。',
      en: 'Dated {date}, but it reports on {year}. Should it be {next}?',
    },
    'before-figures': {
      'zh-CN': '{kind}为{date}，正文里的数字却截至{cutoff}。请核对两处日期。',
      en: 'Dated {date}, but figures in the text are as of {cutoff}.',
    },
    'before-done': {
      'zh-CN': '{kind}为{date}，正文却说{done}已经办成了这件事。请核对两处日期。',
      en: 'Dated {date}, but the text tells of what was done in {done}.',
    },
    'printed-early': {
      'zh-CN': '印发日期{printed}早于成文日期{date}。请核对两处日期。',
      en: 'Printed on {printed}, before it was signed on {date}.',
    },
    signed: { 'zh-CN': '成文日期', en: 'The date of signing' },
    done: { 'zh-CN': '正文里的日期', en: 'The date in the text' },
    cutoff: { 'zh-CN': '数字截至的日期', en: 'The date of the figures' },
    year: { 'zh-CN': '报告年度出自这里', en: 'The report year is taken from here' },
    unknown: {
      'zh-CN': '没有找到报告年度，成文日期是否合适没有检查。',
      en: 'No report year was found, so the date of signing was not checked.',
    },
    none: {
      'zh-CN': '没有找到成文日期和印发日期，是否按期报送没有检查。',
      en: 'No date of signing was found, so the deadline was not checked.',
    },
  },
  examples: {
    kind: 'draft',
    bad: [
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n县委、县政府：\n\n2024年，我局依法行政。\n\n临澜县司法局\n\n⟦2025年3月8日⟧\n',
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n2024年，我局依法行政。\n\n临澜县司法局\n\n⟦2025年3月17日⟧\n',
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n2024年，我局依法行政。\n\n临澜县司法局\n\n⟦2024年11月20日⟧\n',
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n2024年，我局依法行政。\n\n临澜县司法局\n\n⟦2024年1月20日⟧\n',
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n现将2024年法治政府建设情况向社会公布如下。\n\n临澜县司法局\n\n⟦2025年4月3日⟧\n',
      },
      {
        text: '# 青屏省人民政府2024年法治政府建设年度报告\n\n2024年，我省依法行政。\n\n青屏省人民政府\n\n⟦2025年4月3日⟧\n',
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n截至2025年2月10日，办结案件52件。\n\n临澜县司法局\n\n⟦2025年1月20日⟧\n',
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n2024年，我局依法行政。\n\n临澜县司法局\n\n2025年2月20日\n\n临澜县司法局办公室\n\n⟦2025年2月18日⟧印发\n',
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n2024年，我局依法行政。\n\n临澜县司法局\n\n⟦2025年3月⟧\n',
      },
      {
        text: '# 临澜县自然资源局2024年法治政府建设年度报告\n\n《临澜县国土空间总体规划（2021—2035年）》于2025年11月获市政府批复。\n\n临澜县自然资源局\n\n⟦2025年2月20日⟧\n',
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n2024年，我局依法行政。\n\n临澜县司法局\n\n⟦2024年12月14日⟧\n',
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n2024年，我局依法行政。\n\n临澜县司法局\n\n⟦2024年3月31日⟧\n',
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n2024年，我局依法行政。\n\n临澜县司法局\n\n临澜县司法局办公室\n\n⟦2025年3月1日⟧印发\n',
      },
    ],
    good: [
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n2024年，我局依法行政。\n\n临澜县司法局\n\n2025年13月10日\n',
        because: {
          'zh-CN': '日期本身有误，由“日期不存在”一条指出。',
          en: 'The day itself is wrong, which date/impossible-date tells.',
        },
      },
      {
        text: '# 临澜县自然资源局2024年法治政府建设年度报告\n\n《临澜县国土空间总体规划（2021—2035年）》于2024年11月获市政府批复，详细规划预计2025年11月经市政府批准。\n\n临澜县自然资源局\n\n2025年2月20日\n',
        because: { 'zh-CN': '预计的，是以后的事。', en: 'What is expected lies ahead.' },
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n现将2024年法治政府建设情况向社会公布如下。\n\n临澜县司法局\n\n2025年3月28日\n',
      },
      {
        text: '# 青屏省人民政府2024年法治政府建设年度报告\n\n2024年，我省依法行政。\n\n青屏省人民政府\n\n2025年3月28日\n',
      },
      {
        text: '# 临澜海关2024年法治政府建设年度报告\n\n2024年，我关依法行政。\n\n临澜海关\n\n2025年4月3日\n',
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n2024年，我局依法行政。\n\n临澜县司法局\n\n2025年2月28日\n',
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n截至2024年12月31日，办结案件52件，未结的于2025年2月10日前办结。\n\n临澜县司法局\n\n2025年1月20日\n',
      },
      {
        text: '# 临澜县司法局法治政府建设年度报告\n\n我局依法行政。\n\n临澜县司法局\n\n2025年4月20日\n',
        because: { 'zh-CN': '没有写明年度，不下断语。', en: 'No year, no verdict.' },
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n2024年，我局依法行政。\n\n2025年4月20日，来源：县政府网站\n',
        because: {
          'zh-CN': '没有成文日期，只有网页的日期。',
          en: 'No date of signing, only that of a web page.',
        },
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n2024年，我局依法行政。\n\n临澜县司法局\n\n2025年2月18日\n\n临澜县司法局办公室\n\n2025年2月20日印发\n',
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n截至2024年12月31日，办结案件52件。\n\n临澜县司法局\n\n2024年12月31日\n\n临澜县司法局办公室\n\n2024年12月31日印发\n',
      },
    ],
  },
  check(input, report) {
    const { draft, facts, profile } = input
    const { date: signed, printed } = draft.parts
    const date = dateIn(signed, facts) ?? dateIn(printed, facts)
    const print = dateIn(printed, facts)
    if (date && print && latest(print) < earliest(date)) {
      report('printed-early', print, {
        values: { printed: show(print), date: show(date) },
        related: [{ messageId: 'signed', place: date }],
      })
    }
    // Only a profile knows of deadlines.
    if (profile.sections.length === 0) return
    if (!draft.year) return report.notChecked('unknown')
    if (!date) return report.notChecked('none')
    if (!isOnCalendar(date)) return
    const year = draft.year.value
    const kind = dateIn(signed, facts) ? '成文日期' : '印发日期'
    const values = { kind, year, date: show(date) }
    const related = [{ messageId: 'year' as const, place: draft.year.place }]

    // In the first months one still writes the old year.
    if (date.resolved!.year === year && date.month! <= 3) {
      report('slip', date, { values: { ...values, next: year + 1 }, related })
    } else if (latest(date) < dayOf(year, 12, 31)) {
      const nearlyOver = latest(date) >= dayOf(year, 12, 15)
      report('early', date, { values, related, severity: nearlyOver ? 'info' : 'warning' })
    }
    const due = deadlineOf(profile, draft)
    if (due) {
      if (earliest(date) >= dayIn(year + 1, due)) {
        const deadline = writeDay(dayIn(year + 1, due))
        const isPublic = due === profile.publication
        // A report that went out in time may be made public with a day of its own, which has a later deadline.
        const mayBePublished =
          !isPublic &&
          !draft.parts.addressee &&
          profile.publication !== undefined &&
          earliest(date) < dayIn(year + 1, profile.publication)
        report(isPublic ? 'late-public' : mayBePublished ? 'late-or-published' : 'late', date, {
          values: { ...values, deadline, source: citeSource(due.source) },
          source: due.source,
          related,
          ...(mayBePublished ? { severity: 'info' as const } : {}),
        })
      }
    }
    const later = facts.cutoffs.find(
      cutoff => isWrittenDay(cutoff) && !cutoff.before && earliest(cutoff) > latest(date),
    )
    if (later) {
      report('before-figures', date, {
        values: { ...values, cutoff: show(later) },
        related: [{ messageId: 'cutoff', place: later }],
      })
    }
    const ahead = facts.dates.find(one => {
      const isAfter = one.done && !one.quoted && isWrittenDay(one) && earliest(one) > latest(date)
      if (!isAfter) return false
      const { text, sentences, role } = draft.paragraphs[one.paragraph]!
      if (role !== 'body') return false
      const sentence = sentences.find(other => contains(other, one.span)) ?? one.span
      return !isPlanned(one.paragraph, sentence, input) && !isToCome(slice(text, sentence))
    })
    if (ahead) {
      report('before-done', date, {
        values: { ...values, done: show(ahead) },
        related: [{ messageId: 'done', place: ahead }],
      })
    }
  },
})

/** The day of a deadline, 03-01, in a year. */
function dayIn(year: number, { before }: { readonly before: string }): Day {
  const [month, dayOfMonth] = before.split('-').map(Number)
  return dayOf(year, month!, dayOfMonth!)
}

/** 13月 and 2月30日 are told by date/impossible-date; of them it cannot be said what they are before or after. */
const isOnCalendar = ({ resolved, month, day = 1 }: ResolvedDate): boolean =>
  day >= 1 && day <= daysInMonth(resolved!.year, month!)

/** A date without a day may be any of its month's. */
const earliest = ({ resolved, month, day = 1 }: ResolvedDate) => dayOf(resolved!.year, month!, day)
const latest = ({ resolved, month, day = 31 }: ResolvedDate) => dayOf(resolved!.year, month!, day)
const show = ({ resolved, month, day }: ResolvedDate) =>
  `${resolved!.year}年${month}月${day === undefined ? '' : `${day}日`}`

import {
  defineRule,
  type Reporter,
  type RuleInput,
  type TimelineEvent,
  type Values,
} from '@hegao/core'
import type { Place, Span } from '@hegao/document'
import { inParagraph, type Milestone, writeDay } from '@hegao/facts'
import {
  areWithin,
  eventOf,
  findPhrase,
  fold,
  isAhead,
  isFarAhead,
  isInPlan,
  isLongOver,
  isMeeting,
  latePlan,
  laterEvent,
  looksBack,
  ownSpan,
  plenumsHeld,
  studiedAt,
  underway,
  wasHeldThen,
  writtenBy,
  yearsOf,
} from '@hegao/judgement'

/** 沿用别的年度的稿子，最显眼的破绽是写进了那一年还没有的会议。 */
export default defineRule({
  id: 'date/anachronism',
  title: { 'zh-CN': '报告年度还没有的会议、规划、提法', en: 'Not yet there in the report year' },
  about: {
    'zh-CN':
      '报告写成之前还没有召开的党代会、中央全会和全国人大会议、还没有开始的五年规划和普法规划、还没有开展的学习教育、还没有的提法，不应当出现；结束已久的规划也不会正在实施。报告写成的日子看成文日期，没有成文日期的按下一年3月31日。展望、谋划、筹备，下一年度安排，书名号和引号里的，不算；规划期只有写明正在落实的才算。写明的会议召开日期、规划年份、某年是规划的哪一年（开局之年、收官之年）、规划已经过了几年（“十四五”前四年）与资料不符的，也指出来。目录里没有的，不算。',
    en: 'A congress, plenum or session that had not met when the report was written, a five-year or 普法 plan carried out before it began or long after it ended, a campaign or a term that was not there yet; a day of a meeting or years of a plan that are not its own, a year that is not the first (开局之年) or last (收官之年) of its plan, more years of a plan than have passed (“十四五”前四年). The day of writing is the date of signing, else 31 March of the next year. What looks ahead, the plan for the next year, titles and quotations are right; so is what the catalogue does not know.',
  },
  severity: 'warning',
  category: 'consistency',
  source: {
    level: '党内法规',
    name: '《党政机关公文处理工作条例》',
    clause: '第二十条第（四）项',
    from: '2012-07-01',
    verified: 'text',
  },
  messages: {
    meeting: {
      'zh-CN':
        '{name}{day}才召开，而这份{year}年度的报告在{limit}之前就已写成，不应提到。请核对是哪一次会议，或者核对报告年度。',
      en: '{name} opened on {day}; a report for {year} written by {limit} cannot speak of it.',
    },
    unheld: {
      'zh-CN': '{year}年度的报告写成时（{limit}之前），{name}还没有召开。请核对是哪一次会议。',
      en: '{name} had not met when the report for {year} was written (by {limit}).',
    },
    none: {
      'zh-CN': '这一届中央委员会一共召开过{held}次全会，没有“{name}”。请核对是哪一届、哪一次会议。',
      en: 'This Central Committee held {held} plenums; there was no {name}.',
    },
    early: {
      'zh-CN':
        '“{name}”{day}才开始，而这份{year}年度的报告在{limit}之前就已写成，这里却写着“{verb}”。请核对是哪一个时期。',
      en: '“{name}” begins on {day}; a report for {year} written by {limit} cannot tell of it.',
    },
    over: {
      'zh-CN': '“{name}”到{end}为止，{year}年度不会还在{verb}。请核对是不是沿用了旧稿。',
      en: '“{name}” ended on {end}; in {year} it is not carried out any more.',
    },
    campaign: {
      'zh-CN':
        '“{name}”{day}才开始，而这份{year}年度的报告在{limit}之前就已写成，不应提到。请核对活动名称或者报告年度。',
      en: '“{name}” began on {day}; a report for {year} written by {limit} cannot speak of it.',
    },
    term: {
      'zh-CN':
        '“{name}”这一提法始于{day}，而这份{year}年度的报告在{limit}之前就已写成，不应用到。请核对报告年度。',
      en: '“{name}” is in use since {day}; a report for {year} written by {limit} cannot have it.',
    },
    held: {
      'zh-CN': '{name}是{day}召开的，这里写的是“{written}”。请核对。',
      en: '{name} met on {day}, not in {written}.',
    },
    'held-year': {
      'zh-CN': '{name}是{day}召开的，{written}不是召开之年。请核对是哪一次会议。',
      en: '{name} met on {day}; {written} is not its year.',
    },
    office: {
      'zh-CN':
        '{name}的任期从{first}年到{last}年，这里写的是“{written}”。请核对是第几届，或者核对年份。',
      en: 'The term of {name} is from {first} to {last}; the text says {written}.',
    },
    made: {
      'zh-CN': '“{name}”从{first}年到{last}年，{year}年不会还在编制它的规划。请核对是哪一个规划。',
      en: '“{name}” is from {first} to {last}; its plans are not being made any more in {year}.',
    },
    closed: {
      'zh-CN':
        '“{name}”从{first}年到{last}年，{year}年不会才来收官、验收。请核对是哪一个规划，是不是沿用了旧稿。',
      en: '“{name}” is from {first} to {last}; it is not being closed in {year}.',
    },
    studied: {
      'zh-CN': '{name}{day}才召开，“{written}”还不能学习。请核对时间，或者核对是哪一次会议。',
      en: '{name} met on {day}; it could not be studied in {written}.',
    },
    years: {
      'zh-CN': '“{name}”从{first}年到{last}年，这里写的是“{written}”。请核对年份。',
      en: '“{name}” is from {first} to {last}; the text says {written}.',
    },
    turn: {
      'zh-CN':
        '“{name}”从{first}年到{last}年，{year}年是它的第{right}年，不是“{written}”。请核对年份，或者核对是哪一个规划。',
      en: '“{name}” is from {first} to {last}; {year} is year {number} of it, not {written}.',
    },
    'turn-outside': {
      'zh-CN':
        '“{name}”从{first}年到{last}年，{year}年不在其中，不是它的“{written}”。请核对年份，或者核对是哪一个规划。',
      en: '“{name}” is from {first} to {last}; {year} is none of its years.',
    },
    'first-years': {
      'zh-CN':
        '“{name}”从{first}年到{last}年，{year}年是它的第{passed}年，“{written}”还没有过完。请核对年数。',
      en: '“{name}” is from {first} to {last}; {year} is year {passed} of it, so that {written} are not over.',
    },
    number: {
      'zh-CN': '“{name}”是第{right}个五年普法规划，这里写的是第{written}个。请核对。',
      en: '“{name}” is the {right}五 plan, not the {written}五 one.',
    },
    year: { 'zh-CN': '报告年度出自这里', en: 'The report year is taken from here' },
    unknown: {
      'zh-CN': '没有找到报告年度，提到的会议、规划和活动那时有没有，没有检查。',
      en: 'No report year was found, so events and plans were not checked against it.',
    },
  },
  examples: {
    kind: 'draft',
    bad: [
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n2024年，开展专题学习4次，第一季度学习《中国共产党纪律处分条例》，⟦第二季度⟧学习党的二十届三中全会精神。\n',
      },
      {
        text: '# 临澜县司法局2025年法治政府建设年度报告\n\n2025年，完成⟦“七五”普法⟧终期验收，五年来累计投入386万元。\n',
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n一、主要举措和成效\n\n规范执法。\n\n二、2025年工作安排\n\n（一）做好⟦“十三五”⟧规划收官。\n\n（二）做好⟦“八五”普法⟧规划的衔接准备。\n',
      },
      {
        text: '# 临澜县司法局2022年法治政府建设年度报告\n\n一、主要举措和成效\n\n规范执法。\n\n二、2023年工作安排\n\n学深悟透⟦党的二十一大⟧关于扎实推进依法行政的部署。\n',
      },
      {
        text: '# 临澜县司法局2022年法治政府建设年度报告\n\n一、主要举措和成效\n\n规范执法。\n\n二、2023年工作安排\n\n深入学习贯彻党的⟦二十届三中全会⟧精神。\n',
      },
      {
        text: '# 临澜县司法局2023年法治政府建设年度报告\n\n2023年，我局深入学习贯彻党的二十大和二十届二中、⟦三中全会⟧精神。\n',
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n2024年，我局扎实落实⟦“九五”普法⟧规划。\n',
      },
      {
        text: '# 临澜县司法局2022年法治政府建设年度报告\n\n2020年，我局获评先进。2022年，我局扎实落实⟦“七五”普法⟧规划，开展宣传12场。\n',
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n学习⟦2024年10月⟧召开的党的二十届三中全会精神。\n',
      },
      {
        text: '# 临澜县司法局2025年法治政府建设年度报告\n\n⟦2026年⟧是“十四五”开局之年，我局将继续规范执法。\n',
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n实施“八五”普法规划（⟦2020—2025年⟧）。\n',
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n2024年，我局深入学习贯彻党的⟦二十届五中全会⟧精神。\n',
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n2024年，我局全面贯彻党的⟦二十三届三中全会⟧和⟦十九届八中全会⟧精神。\n',
      },
      {
        text: '# 临澜县司法局2023年法治政府建设年度报告\n\n2023年，我局扎实开展⟦深入贯彻中央八项规定精神学习教育⟧。\n',
      },
      {
        text: '# 临澜县司法局2019年法治政府建设年度报告\n\n2019年，我局深入学习贯彻⟦习近平法治思想⟧。\n',
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n⟦2024年⟧是“十四五”规划的收官之年，我局规范执法。\n',
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n2024年，我局落实第七个五年普法规划（⟦“八五”普法⟧规划）。\n',
      },
      {
        text: '# 临澜县司法局2023年法治政府建设年度报告\n\n学习⟦2023年2月⟧召开的党的二十届三中全会精神。\n',
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n学习⟦2024年7月19日⟧召开的党的二十届三中全会精神。\n',
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n一、主要举措和成效\n\n规范执法。\n\n二、2025年工作安排\n\n⟦2025年⟧是《法治政府建设实施纲要（2021—2025年）》的开局之年，⟦2025年⟧是“七五”普法收官之年。\n',
      },
      {
        text: '# 临澜县司法局2025年法治政府建设年度报告\n\n⟦2021年⟧是“十四五”规划的第二年，⟦2025年⟧是“十四五”规划的第四年。\n',
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n“十四五”⟦前五年⟧，全县办结行政复议案件621件。\n',
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n贯彻⟦二十届五中全会⟧精神，完善各项制度，规范执法行为，谋划下一步工作。\n',
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n我局谋划普法工作思路，健全干部培训制度，组织党员学习⟦二十届五中全会⟧精神。\n',
      },
      {
        text: '# 临澜县生态环境局2024年法治政府建设年度报告\n\n一、主要举措和成效\n\n规范执法。\n\n二、2025年工作安排\n\n做好⟦“十四五”⟧生态环境保护和水资源节约利用规划编制工作。\n',
      },
      {
        text: '# 临澜县文化和旅游局2022年法治政府建设年度报告\n\n⟦2022年⟧是党的十九大召开之年。\n',
      },
      {
        text: '# 临澜县司法局2021年法治政府建设年度报告\n\n⟦2021年⟧是中国共产党成立100周年，也是“十三五”规划开局之年。\n',
      },
      {
        text: '# 临澜县应急管理局2024年法治政府建设年度报告\n\n突发事件应对法由第十三届全国人民代表大会常务委员会第十次会议于⟦2024年6月28日⟧修订通过。\n',
      },
      {
        text: '# 临澜县生态环境局2024年法治政府建设年度报告\n\n一、主要举措和成效\n\n规范执法。\n\n二、2025年工作安排\n\n（一）做好⟦“十四五”⟧生态环境保护规划编制工作。\n',
      },
    ],
    good: [
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n2024年，第三季度学习党的二十届三中全会精神，第二季度制定党的二十届三中全会精神宣讲计划。2021年完成“七五”普法终期验收。2016年至2020年完成“七五”普法终期验收。先后通过“七五”普法终期验收。\n\n二、2025年工作安排\n\n（一）做好“十四五”规划收官、“八五”普法终期验收。\n\n（二）做好“八五”普法与“九五”普法规划的衔接准备，以实际行动迎接党的二十一大。\n',
        because: {
          'zh-CN': '会后学习，往年的验收，到期的规划，将来的会议，都没有错。',
          en: 'Studied afterwards, closed in an earlier year, closed in its last year, still to come.',
        },
      },
      {
        text: '# 临澜县生态环境局2024年法治政府建设年度报告\n\n一、主要举措和成效\n\n突发事件应对法由第十四届全国人大常委会第十次会议于2024年6月28日修订通过。\n\n二、2025年工作安排\n\n做好“十四五”规划编制总结评估，做好“十五五”生态环境保护规划编制工作。\n',
      },
      {
        text: '# 临澜县生态环境局2021年法治政府建设年度报告\n\n2021年，我局做好“十四五”生态环境保护规划编制工作。2021年是中国共产党成立100周年，也是“十四五”规划开局之年。\n',
        because: {
          'zh-CN': '规划的第一年还在编制。',
          en: 'In its first year a plan is still being made.',
        },
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n2022年是“八五”普法规划的第一年，2025年是《法治政府建设实施纲要（2021—2025年）》的收官之年、“八五”普法收官之年，2022年是《青溪县法治乡村建设规划（2021—2025年）》的开局之年。\n',
        because: {
          'zh-CN': '地方的规划，第二年才全面实施的不少。',
          en: 'Plans of places are often carried out from their second year on.',
        },
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n2024年，我局贯彻党的十九届七中全会精神，回顾党的十八届七中全会的部署，以实际行动迎接党的二十二大。\n',
        because: {
          'zh-CN': '开过的，资料里没有的，将来的会议，都没有错。',
          en: 'Held; not in the catalogue; still to come.',
        },
      },
      {
        text: '# 临澜县司法局2025年法治政府建设年度报告\n\n2025年是“十四五”收官之年、“十五五”谋划之年，2026年是“十五五”规划的第一年。\n',
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n2024年，我局贯彻党的二十大和二十届二中、三中全会精神，启动“九五”普法规划编制，谋划“十五五”时期工作。\n',
        because: { 'zh-CN': '编制、谋划说的是将来。', en: 'What is being drafted lies ahead.' },
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n2024年，办件量比“十三五”末增长12%。\n',
        because: {
          'zh-CN': '比较可以说到以前的规划期。',
          en: 'A comparison may name an earlier plan.',
        },
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n“十四五”前四年，全县办结行政复议案件521件，高于“十四五”前五年的486件，力争“十四五”前五年办结600件以上。\n',
        because: {
          'zh-CN': '“高于‘十四五’前五年”说的是那以前的五年；力争的是以后的事。',
          en: 'Compared with the five years before the plan; and what lies ahead.',
        },
      },
      {
        text: '# 临澜县司法局2021年法治政府建设年度报告\n\n2021年，我局规范执法。\n\n## 2022年工作安排\n\n以优异成绩迎接党的二十大胜利召开。\n',
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n学习2024年7月召开的党的二十届三中全会精神，落实第八个五年普法规划（“八五”普法规划）。2024年是“十四五”规划的第四年。\n',
      },
      {
        text: '# 临澜县司法局2021年法治政府建设年度报告\n\n2021年，我局扎实落实“七五”普法规划，开展宣传12场。\n',
        because: {
          'zh-CN': '规划刚结束的那一年还在收尾、总结。',
          en: 'In the year after its end a plan is still wound up.',
        },
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n2024年，我局总结“十四五”时期（2021—2024年）的做法，汇编普法案例集《走向“九五”普法》。\n',
        because: {
          'zh-CN': '已经过去的几年，书名号里的名称。',
          en: 'The years of it that are over; a title.',
        },
      },
      {
        text: '# 临澜县司法局工作情况\n\n我局深入学习贯彻党的二十届三中全会精神。\n',
        because: { 'zh-CN': '没有年度，不下断语。', en: 'No year, no verdict.' },
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n学习2024年7月18日闭幕的党的二十届三中全会精神，为“十五五”时期打好基础，推进“九五”普法规划编制，整理“七五”普法档案。\n',
        because: {
          'zh-CN': '打基础、编制、整理档案，都不是正在实施。',
          en: 'None of this is said to carry a plan out.',
        },
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n2018年落实“七五”普法规划时建成的法治公园免费开放，总结落实“七五”普法规划的经验，办结落实“七五”普法规划遗留项目3个。\n',
        because: {
          'zh-CN': '往年的事、经验和遗留项目。',
          en: 'What was done in earlier years, and what is left of it.',
        },
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n一、主要举措和成效\n\n规范执法，喜迎党的二十一大。\n\n二、2025年工作安排\n\n落实“九五”普法规划，贯彻党的二十届五中全会精神。\n',
        because: {
          'zh-CN': '迎接将来的会议，下一年度的安排。',
          en: 'What lies ahead, and the plan for the next year.',
        },
      },
    ],
  },
  check(input, report) {
    const { draft, facts, catalogue } = input
    checkDays(input, report)
    checkPlans(input, report)
    if (!draft.year) {
      if (facts.milestones.length > 0) report.notChecked('unknown')
      return
    }
    const year = draft.year.value
    const limit = writtenBy(input, year)
    const from = draft.year.place
    const speak = (
      messageId: 'meeting' | 'campaign' | 'unheld' | 'early' | 'over' | 'term',
      place: Place,
      event: TimelineEvent,
      verb = '',
    ) =>
      report(messageId, place, {
        values: {
          name: event.name,
          year,
          verb,
          limit: writeDay(limit),
          day: writeDay(event.from),
          end: writeDay(event.to ?? event.from),
        },
        related: [{ messageId: 'year', place: from }],
        source: event.source,
      })

    for (const milestone of facts.milestones) {
      const { events } = catalogue.timeline
      const event = eventOf(milestone, events) ?? laterEvent(milestone, events)
      const heldByThen = plenumsHeld(milestone, events)
      if (heldByThen !== undefined && !milestone.quoted)
        report('none', milestone, { values: { name: milestone.name, held: heldByThen } })
      // Of a committee only the day of its session can be wrong.
      if (event?.kind === 'committee') continue
      if (!event || milestone.quoted) continue
      const late = latePlan(milestone, event, input)
      if (late) {
        const [first, last] = yearsOf(event)
        const values = { name: event.name, first, last, year: late.year }
        report(late.messageId, late.place, { values, source: event.source })
        continue
      }
      // Of a plenum that has not met yet nobody knows the day.
      const hasItsDay =
        milestone.kind === 'congress' || (milestone.kind === 'plenum' && !event.unheld)
      const isAfterPlan = hasItsDay && isFarAhead(milestone, event, input)
      if (!isAfterPlan && isAhead(milestone, input)) continue
      const place = { paragraph: milestone.paragraph, span: ownSpan(milestone, event) }
      // The day that the text gives it is wrong already, and told.
      if (milestone.held && !wasHeldThen(milestone.held, event)) continue
      const phase = underway(milestone, input)
      if (isMeeting(milestone) || milestone.kind === 'campaign') {
        const messageId = isMeeting(milestone) ? 'meeting' : 'campaign'
        const studied = event.from > limit ? undefined : studiedAt(milestone, input)
        if (studied && event.from > studied.until)
          report('studied', studied.date, {
            values: {
              name: event.name,
              day: writeDay(event.from),
              written: draft.paragraphs[milestone.paragraph]!.text.slice(
                studied.date.span.start,
                studied.date.span.end,
              ),
            },
            source: event.source,
          })
        if (event.from > limit) speak(event.unheld ? 'unheld' : messageId, place, event)
      } else if (phase && event.from > limit) {
        speak('early', place, event, phase)
      } else if (phase && isLongOver(event, year) && !looksBack(milestone, input)) {
        speak('over', place, event, phase)
      }
    }

    const terms = catalogue.timeline.events.filter(
      ({ kind, from }) => kind === 'term' && from > limit,
    )
    for (const { index, text, role } of terms.length > 0 ? draft.paragraphs : []) {
      if (role === 'chrome' || isInPlan(index, input)) continue
      const folded = fold(text)
      for (const term of terms) {
        const [place] = findPhrase(folded, term.name)
        if (place) speak('term', { paragraph: index, span: place }, term)
      }
    }
  },
})

type Turn = 'turn' | 'turn-outside'
type Given = 'office' | 'held' | 'held-year' | 'years' | 'first-years' | 'number' | Turn

/** Days, years and numbers that the text gives a milestone itself. */
function checkDays(input: RuleInput, report: Reporter<Given>): void {
  const { draft, facts, catalogue } = input
  const { year } = draft
  for (const milestone of facts.milestones) {
    const event = eventOf(milestone, catalogue.timeline.events)
    const { quoted, held, years, turn, firstYears, ordinal, paragraph } = milestone
    if (!event || event.unheld || quoted) continue
    const speak = (messageId: Given, span: Span, values: Values) =>
      report(messageId, { paragraph, span }, { values, source: event.source })
    const { name } = event
    const written = ({ start, end }: Span) => draft.paragraphs[paragraph]!.text.slice(start, end)
    const [first, last] = yearsOf(event)
    if (held && !wasHeldThen(held, event)) {
      const values = { name, first, last, day: writeDay(event.from), written: written(held.span) }
      const isOfYear = held.month === undefined
      speak(
        event.kind === 'committee' ? 'office' : isOfYear ? 'held-year' : 'held',
        held.span,
        values,
      )
    }
    if (years && !areWithin(years, event))
      speak('years', years.span, { name, first, last, written: written(years.span) })
    if (turn && (event.kind !== 'law-education' || isFarFrom(turn.year, first, last)))
      checkTurn(turn, yearsOf(event), (id, values) => speak(id, turn.span, { name, ...values }))
    if (firstYears && year && !isAhead(milestone, input)) {
      const told = yearOfHeading(paragraph, input) ?? year.value
      const passed = told - first + 1
      if (passed > 0 && firstYears.value > passed) {
        const values = { first, last, year: told, passed, written: written(firstYears.span) }
        speak('first-years', firstYears.span, { name, ...values })
      }
    }
    if (ordinal && !name.startsWith(`${ordinal}五`))
      speak('number', milestone.span, { name, right: name[0]!, written: ordinal })
  }
}

/** The one year that the headings above a paragraph name: 一、2024年计划执行情况. */
function yearOfHeading(paragraph: number, { draft, facts }: RuleInput): number | undefined {
  const years = draft.sections
    .filter(({ from, to }) => from < paragraph && paragraph < to)
    .flatMap(({ from }) => inParagraph(facts.dates, from))
    .flatMap(({ year, since }) => (year && 'value' in year && !since ? year.value : []))
  const [one] = years
  // 2024年…执行情况与2025年…草案 is of the year before the one that its title ends with.
  return new Set(years).size === 1 && one! >= draft.year!.value - 1 ? one : undefined
}

/** A place may begin a 普法 plan in its second year, and close it in the year behind its last. */
const isFarFrom = (year: number, first: number, last: number): boolean =>
  year < first || year > last + 1

/** 2025年是《法治政府建设实施纲要（2021—2025年）》的开局之年: the title itself has the years. */
function checkPlans({ facts }: RuleInput, report: Reporter<Turn>): void {
  for (const { title, from, to, turn, paragraph } of facts.names.plans) {
    // What is carried out from its second year on may have that for its first.
    const mayBegin = turn?.which !== 'last' && turn?.year === from + 1
    if (!turn || mayBegin || typeof turn.which === 'number') continue
    checkTurn(turn, [from, to], (id, values) =>
      report(id, { paragraph, span: turn.span }, { values: { name: title, ...values } }),
    )
  }
}

/** 2026年是“十四五”开局之年: the years of a plan are known, and so is which of them a year is. */
function checkTurn(
  { year, which, word }: NonNullable<Milestone['turn']>,
  [first, last]: readonly [number, number],
  speak: (messageId: Turn, values: Values) => void,
) {
  const meant = { first, last }
  const said = typeof which === 'number' ? first + which - 1 : meant[which]
  if (year === said) return
  const inside = first <= year && year <= last
  const number = year - first + 1
  const right = numerals[number - 1] ?? ''
  speak(inside ? 'turn' : 'turn-outside', { first, last, year, number, right, written: word })
}

const numerals = '一二三四五'

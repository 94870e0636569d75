import { defineRule, type Reporter, type RuleInput, type Series } from '@hegao/core'
import { contains } from '@hegao/document'
import type { At, Edition, ResolvedYear } from '@hegao/facts'
import { isPlanned, says } from '@hegao/judgement'

/** 第几届、第几个，是跟着年份走的；沿用旧稿，年份改了，届次常常忘了改。 */
export default defineRule({
  id: 'date/edition-year',
  title: { 'zh-CN': '届次、周年与年份不符', en: 'Number of the edition does not fit the year' },
  about: {
    'zh-CN':
      '每年一次、按届次编号的全国性节日和活动，届次由年份推得出来：第一个国家宪法日是2014年，第十个就是2023年。党和国家大事的周年也是这样：中国共产党成立于1921年，103周年就是2024年。年份看这句话里写的，没有写的按报告年度（工作计划、要点按标题的年度）。地方自己办的同名活动有自己的届次，不算；说到获奖、表彰的，也可能是上一届；下一年度安排里的按下一年算。写明月日的节日、纪念日（“12·4”国家宪法日），月日与它固定的日子不符的，也指出来。',
    en: 'National days and events that come back every year have numbers that follow from the year: the first 国家宪法日 was in 2014, so the tenth in 2023. So do anniversaries of the great events of the country. The year is the one in the sentence, else the report year, or that of the plan. Local events have numbers of their own; prizes may be for the edition before. A day with a name that is given another date is told as well.',
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
    number: {
      'zh-CN':
        '{year}年是第{expected}{unit}{name}（第一{unit}在{first}年，{year}−{first}+1={expected}），文中为“{written}”。请核对届次或者年份。',
      en: 'In {year} {name} was number {expected} (the first was in {first}: {year}−{first}+1={expected}); the text says “{written}”.',
    },
    anniversary: {
      'zh-CN':
        '{name}在{first}年，{year}年是{expected}周年（{year}−{first}={expected}），文中为“{written}”。请核对周年数或者年份。',
      en: '{name} was in {first}, so {year} has its anniversary number {expected} ({year}−{first}={expected}); the text says “{written}”.',
    },
    day: {
      'zh-CN': '{name}是{month}月{day}日，文中为“{written}”。请核对日期。',
      en: '{name} is on {month}/{day}; the text says “{written}”.',
    },
    unknown: {
      'zh-CN': '没有找到报告年度，也没有写明是哪一年的，届次没有检查。',
      en: 'No year was found for an edition, so its number was not checked.',
    },
  },
  examples: {
    kind: 'draft',
    bad: [
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n在“⟦11·4⟧”国家宪法日、⟦六六⟧环境日、⟦8月5日⟧全国生态日等节点开展宣传。\n',
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n2024年，围绕⟦第十个⟧国家宪法日开展宣传。\n',
      },
      {
        text: '# 临澜县教育局2024年法治政府建设年度报告\n\n2024年，组织学生参加⟦第八届⟧全国学生“学宪法 讲宪法”活动。\n',
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n2024年，开展庆祝中国共产党成立⟦104周年⟧活动。\n',
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n围绕⟦第八个⟧国家宪法日开展宣传，开展庆祝中国共产党成立⟦98周年⟧活动。\n',
      },
      { text: '# 临澜县司法局2025年普法工作要点\n\n围绕⟦第十一个⟧国家宪法日开展宣传。\n' },
      {
        text: '# 临澜县自然资源局2023年法治政府建设年度报告\n\n结合⟦第45个⟧“世界地球日”、第33个“全国土地日”举办活动17场。\n',
      },
      {
        text: '# 临澜县自然资源局2024年法治政府建设年度报告\n\n开展⟦第33个⟧全国“土地日”宣传，发放资料3000份。\n',
      },
      {
        text: '# 临澜县司法局2021年法治政府建设年度报告\n\n2021年是中国共产党成立⟦110周年⟧。全年开展庆祝建国⟦100周年⟧、宪法宣誓等活动5次。\n',
      },
    ],
    good: [
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n在“12·4”国家宪法日、六五环境日、8月15日全国生态日等节点开展宣传。12月3日国家宪法日宣传活动启动，11月4日，国家宪法日筹备会召开。\n',
        because: {
          'zh-CN': '活动可以在别的日子办。',
          en: 'What is held for the day may be held on another.',
        },
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n2024年，开展庆祝中华人民共和国成立75周年活动，举办县政协成立70周年座谈会。\n',
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n2024年，围绕第十一个国家宪法日开展宣传。\n',
      },
      {
        text: '# 临澜县教育局2024年法治政府建设年度报告\n\n2024年，举办全县第三届“学宪法 讲宪法”演讲比赛。\n',
        because: { 'zh-CN': '县里自己办的，届次自己算。', en: 'The county counts its own.' },
      },
      {
        text: '# 临澜县司法局工作情况\n\n围绕第十个国家宪法日开展宣传。\n',
        because: { 'zh-CN': '没有写明年份，不下断语。', en: 'No year, no verdict.' },
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n建成第七个国家宪法日主题公园，修缮庆祝中国共产党成立97周年时建的展馆。\n',
        because: {
          'zh-CN': '相差太远，说的是别的事。',
          en: 'Too far off: something else is counted.',
        },
      },
      {
        text: '# 临澜县教育局2024年法治政府建设年度报告\n\n一、主要举措和成效\n\n在第八届全国学生“学宪法 讲宪法”活动中获奖，筹备第十二个国家宪法日活动。\n\n二、2025年工作安排\n\n围绕第十二个国家宪法日开展宣传。\n',
        because: {
          'zh-CN': '获奖的是上一届，筹备和安排的是下一个。',
          en: 'The prize was of the one before; what is prepared is the next.',
        },
      },
      {
        text: '# 临澜县司法局2021年法治政府建设年度报告\n\n2021年是中国共产党成立100周年。到新中国成立100周年时建成法治强县，建成第23个全国土地日主题公园。\n',
        because: {
          'zh-CN': '说的是将来的目标；地方自己的事。',
          en: 'A goal that lies ahead, and what a place counts itself.',
        },
      },
      {
        text: '# 临澜县司法局2021年法治政府建设年度报告\n\n2021年，我局修缮开展庆祝中国共产党成立90周年活动时建成的展馆。\n',
        because: {
          'zh-CN': '早就过了的周年，说的是那一年的事。',
          en: 'An anniversary long past was celebrated in its own year.',
        },
      },
      {
        text: '# 临澜县司法局普法工作要点\n\n2024年，全县普法工作取得实效。\n\n围绕第十二个国家宪法日开展宣传。\n',
        because: {
          'zh-CN': '标题没有年度，要点是哪一年的不清楚。',
          en: 'Its title does not say for what year the plan is.',
        },
      },
      {
        text: '# 临澜县2025年政府工作报告\n\n围绕第十一个国家宪法日开展宣传。\n',
        because: {
          'zh-CN': '工作报告说的是上一年。',
          en: 'A work report tells of the year before.',
        },
      },
    ],
  },
  check(input, report) {
    let unknown = false
    for (const edition of input.facts.editions) {
      if (edition.unit === '日') {
        checkDay(edition, input, report)
        continue
      }
      const series = seriesOf(edition, input)
      if (!series) continue
      if (edition.resolved) checkNumber(edition, edition.resolved, series, input, report)
      else unknown = true
    }
    if (unknown) report.notChecked('unknown')
  },
})

/** “11·4”国家宪法日: the day is known by its name. */
function checkDay(
  { name, number, paragraph }: Placed,
  { catalogue, draft }: RuleInput,
  report: Reporter<'day'>,
): void {
  const known = catalogue.editions.days.filter(({ names }) => names.includes(name.text))
  if (known.length === 0 || known.some(({ month, day }) => month * 100 + day === number.value))
    return
  const [{ month, day, source }] = known as [(typeof known)[number]]
  const written = draft.paragraphs[paragraph]!.text.slice(number.span.start, number.span.end)
  const values = { name: name.text, month, day, written }
  report('day', { paragraph, span: number.span }, { values, source })
}

type Counted = Pick<Series, 'first' | 'source'> & { readonly name: string }

/** What is counted, where the catalogue knows it and it is that of the country. */
function seriesOf(edition: Placed, input: RuleInput): Counted | undefined {
  const { series, anniversaries, localWords } = input.catalogue.editions
  const letters = lettersOf(edition)
  if (edition.unit === '周年') {
    for (const { names, year, source } of anniversaries) {
      const name = names.find(one => letters.endsWith(one))
      const lead = name && letters.slice(0, -name.length)
      // 县建党: an organ of a place.
      if (name && !localWords.some(word => lead!.endsWith(word)))
        return { first: year, source, name }
    }
    return undefined
  }
  const found = series.find(({ names }) => names.some(name => letters.includes(name)))
  return found && !isLocal(edition, found, input)
    ? { ...found, name: edition.name.text }
    : undefined
}

function checkNumber(
  edition: Placed,
  resolved: ResolvedYear,
  { first, source, name }: Counted,
  input: RuleInput,
  report: Reporter<'anniversary' | 'number'>,
): void {
  if (!resolved.sole || !isSure(resolved, input)) return
  const { year } = resolved
  const isAnniversary = edition.unit === '周年'
  const numberIn = (one: number) => one - first + (isAnniversary ? 0 : 1)
  const { value, span } = edition.number
  const expected = numberIn(year)
  const fits = yearsOf(edition, resolved, input).some(one => numberIn(one) === value)
  // What is further off is counted otherwise: 全市第一个国家宪法日主题公园.
  const isFar = Math.abs(value - expected) > (isAnniversary ? 5 : 3)
  if (fits || (isFar && !isPlain(edition, expected, input))) return
  const { paragraph, unit } = edition
  const { text } = input.draft.paragraphs[paragraph]!
  if (isAnniversary && says(sentenceOf(edition, input), input.catalogue.editions.lookingBack))
    return
  const written = text.slice(span.start, span.end)
  const messageId = isAnniversary ? 'anniversary' : 'number'
  const values = { year, first, expected, unit, name, written }
  report(messageId, { paragraph, span }, { values, source })
}

/**
 * However far it is off: 2021年是中国共产党成立110周年 is an equation, 开展庆祝建国100周年活动 celebrates what is still to
 * come, and 第45个世界地球日 for the 54th is a slip of two figures.
 */
function isPlain(edition: Placed, expected: number, input: RuleInput): boolean {
  const { number, name, saidOf, resolved, unit } = edition
  if (unit !== '周年') {
    const turned = [...String(number.value)].reverse().join('')
    return number.value > 9 && turned === String(expected)
  }
  if (saidOf !== undefined) return saidOf === resolved?.year
  const isCelebrated = input.catalogue.editions.held.some(word =>
    [`${word}庆祝`, `${word}纪念`, `${word}热烈庆祝`].some(lead => name.text.includes(lead)),
  )
  const sentence = sentenceOf(edition, input)
  const isAhead = [...input.catalogue.timeline.coming, '目标', '力争', '到'].some(word =>
    sentence.includes(word),
  )
  return isCelebrated && !isAhead && number.value > expected
}

/** A work report is named after the year in which it is given, and tells of the one before. */
function isSure({ by }: ResolvedYear, { profile, draft, catalogue }: RuleInput): boolean {
  if (profile.yearly || by === 'written' || by === 'sentence') return true
  const { title } = draft.parts
  const isPlan = catalogue.editions.planTitles.some(word => title?.text.endsWith(word))
  return by === 'report-year' && draft.year?.foundIn === 'title' && isPlan
}

type Placed = At<Edition & { readonly resolved?: ResolvedYear }>

const marks: readonly string[] = ['“', '”', ' ', '、', '，', ',', '·', '\u3000']
const lettersOf = ({ name }: Edition): string =>
  marks.reduce((text, mark) => text.replaceAll(mark, ''), name.text)

/** True where the event is, or may be, one of a place with numbers of its own. */
function isLocal(
  edition: Placed,
  { local, names }: Series,
  { draft, catalogue }: RuleInput,
): boolean {
  const { localWords, nationalWords } = catalogue.editions
  const { text } = draft.paragraphs[edition.paragraph]!
  const { start } = edition.span
  const letters = lettersOf(edition)
  const own = names.find(name => letters.includes(name))!
  const prefix = letters.split(own)[0]!
  const lead = text.slice(Math.max(0, start - 12), start)
  if (says(prefix, ['全国'])) return false
  if (says(prefix, localWords)) return true
  if (!local) return false
  return says(lead, localWords) || !says(lead, nationalWords)
}

function sentenceOf({ paragraph, span }: Placed, { draft }: RuleInput): string {
  const { text, sentences } = draft.paragraphs[paragraph]!
  const sentence = sentences.find(one => contains(one, span)) ?? span
  return text.slice(sentence.start, sentence.end)
}

/** The years whose edition it may be. */
function yearsOf(edition: Placed, { year, by }: ResolvedYear, input: RuleInput): number[] {
  const { draft, catalogue } = input
  const { paragraph, span } = edition
  const { text, sentences } = draft.paragraphs[paragraph]!
  const sentence = sentences.find(one => contains(one, span)) ?? span
  const words = text.slice(sentence.start, sentence.end)
  const years = [year]
  if (says(words, catalogue.editions.awards)) years.push(year - 1)
  // In January 今年 may be the year in which the report is written.
  if (words.includes('今年')) years.push(year + 1)
  if (by === 'written') return years
  if (isPlanned(paragraph, sentence, input) || says(words, catalogue.timeline.coming))
    years.push(year + 1)
  return years
}

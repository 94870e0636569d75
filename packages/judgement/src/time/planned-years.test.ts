import { describe, expect, it } from 'vitest'
import { readReport } from '../testing/report.js'
import { expiredPlans, overduePlans, wrongPlannedYears } from './planned-years.js'

type Input = ReturnType<typeof readReport>
const wordsOf = ({ draft }: Input, dates: ReturnType<typeof wrongPlannedYears>) =>
  dates.map(({ paragraph, span }) => draft.paragraphs[paragraph]!.text.slice(span.start, span.end))

describe('the years of a plan for 2025', () => {
  const wrong = (body: string) => {
    const input = readReport(body)
    return wordsOf(input, wrongPlannedYears(input))
  }
  const plan = '## 二、下步打算\n\n'

  it.each([
    ['2024年，我局将继续规范执法。', ['2024年']],
    ['2023年，我局将继续规范执法。', ['2023年']],
    ['2025年，我局将继续规范执法。', []],
    ['2026年，我局将继续规范执法。', []],
    ['2024年，我局规范执法。', []],
    ['明年，我局将继续规范执法。', []],
    ['“2024年，我局将继续规范执法”是县里的要求。', []],
    ['2024年9月底前印发清单。', ['2024年9月底']],
    ['2025年9月底前印发清单。', []],
    ['“2024年9月底前印发清单”已经写进方案。', []],
    ['2023年已经试点，2024年9月底前印发清单。', []],
    ['2023年已经试点。2024年9月底前印发清单。', ['2024年9月底']],
    ['今年已经试点，2024年9月底前印发清单。', []],
    ['5月试点，2024年9月底前印发清单。', ['2024年9月底']],
    ['2024年完成辅导不少于5000户次。', ['2024年']],
    ['依照2023年3月5日的办法，2024年完成辅导不少于5000户次。', ['2024年']],
    ['依照2023年的办法，2024年完成辅导不少于5000户次。', []],
    ['2024年9月底前印发清单，依照2023年3月5日的办法办理。', []],
    ['编制2024年度执法计划。', ['2024年度']],
    ['依照2023年的办法，编制2024年度执法计划。', ['2024年度']],
    ['编制2025年度执法计划。', []],
    ['剩余3部计划于2024年第四季度完成。', []],
  ])('%s %j', (text, expected) => {
    expect(wrong(plan + text)).toEqual(expected)
  })

  it('are looked for in the plan alone', () => {
    const text = '2024年，我局将继续规范执法。'
    expect(wrong(text)).toEqual([])
    expect(wrong(`## 一、主要做法\n\n${text}\n\n${plan}规范执法。`)).toEqual([])
    expect(wrong(`${plan}规范执法。\n\n## 三、${text}`)).toEqual([])
    expect(wrong(`${text}\n\n${plan}规范执法。`)).toEqual([])
    expect(wrong(`${plan.trim()}，${text}`)).toEqual(['2024年'])
    expect(wrong(`${plan}规范执法。\n\n## 三、意见建议\n\n${text}`)).toEqual([])
  })

  it.each([
    ['2025年工作思路', '2026年，我局将继续规范执法。', ['2026年']],
    ['2025年工作思路', '规范执法。\n\n2026年，我局将继续规范执法。', []],
    ['2025年工作思路', '为此，2026年，我局将继续规范执法。', []],
    ['2025年工作思路', '2025年，我局将继续规范执法。', []],
    ['2025年工作思路', '2026年，我局规范执法。', []],
    ['工作思路', '2026年，我局将继续规范执法。', []],
    ['2026年工作思路', '2026年，我局将继续规范执法。', []],
    ['2025年以来工作思路', '2026年，我局将继续规范执法。', []],
    ['“2025年行动”工作思路', '2026年，我局将继续规范执法。', []],
  ])('under %s, %s %j', (heading, text, expected) => {
    expect(wrong(`## 二、${heading}\n\n${text}`)).toEqual(expected)
  })
})

describe('what the report of 2024 still plans for it', () => {
  const overdue = (body: string, title?: string, yearly = true) => {
    const input = readReport(body, { ...(title ? { title } : {}), yearly })
    return wordsOf(input, overduePlans(input))
  }

  it.each([
    ['剩余3部计划于2024年第一季度完成。', ['2024年第一季度']],
    ['剩余3部计划于2024年第三季度完成。', ['2024年第三季度']],
    ['剩余3部计划于2024年前三季度完成。', ['2024年前三季度']],
    ['剩余3部计划于2024年前两季度完成。', ['2024年前两季度']],
    ['剩余3部计划于2024年第二季度完成。', ['2024年第二季度']],
    ['剩余3部计划于2024年上半年完成。', ['2024年上半年']],
    ['剩余3部计划于2024年9月完成。', ['2024年9月']],
    ['剩余3部计划于2024年10月完成。', []],
    ['剩余3部计划于2024年9月至10月完成。', []],
    ['剩余3部计划于2024年第四季度完成。', []],
    ['剩余3部计划于2024年下半年完成。', []],
    ['剩余3部计划于2024年完成。', []],
    ['剩余3部计划于2025年第一季度完成。', []],
    ['3部于2024年第一季度完成。', []],
    ['2024年4月部署，剩余3部计划于2024年第三季度完成。', []],
    ['2023年部署，剩余3部计划于2024年第三季度完成。', ['2024年第三季度']],
    ['截至5月底，剩余3部计划于2024年第三季度完成。', []],
    ['截至2023年5月底，剩余3部计划于2024年第三季度完成。', []],
  ])('%s %j', (text, expected) => {
    expect(overdue(text)).toEqual(expected)
  })

  it('is told of a report of the year alone, by its title', () => {
    const text = '剩余3部计划于2024年第一季度完成。'
    expect(overdue(text, undefined, false)).toEqual([])
    expect(overdue(`现将2024年工作情况报告如下：\n\n${text}`, '临澜县司法局工作报告')).toEqual([])
  })
})

describe('a plan made for years that are over', () => {
  const expired = (body: string) => {
    const input = readReport(body)
    return wordsOf(input, expiredPlans(input))
  }

  it.each([
    ['## 二、下步打算\n\n制定我县2020—2024年实施方案。', 1],
    ['## 二、下步打算\n\n制定我县2021—2025年实施方案。', 0],
    ['## 二、下步打算\n\n落实我县2020—2024年实施方案。', 0],
    ['## 二、下步打算\n\n制定《2020—2024年实施方案》。', 0],
    ['制定我县2020—2024年实施方案。', 0],
  ])('%s %i', (text, count) => {
    expect(expired(text)).toHaveLength(count)
  })
})

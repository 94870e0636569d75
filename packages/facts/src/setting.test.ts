import { readDraft } from '@hegao/document'
import { describe, expect, it } from 'vitest'
import { readFacts, Scanner, type Setting } from './index.js'

const settings = (source: string): Setting[] => {
  const { counts, percentages } = readFacts(readDraft(source, 'txt'), new Scanner())
  return [...counts, ...percentages].map(({ setting }) => setting)
}
const report = (heading: string, body: string) =>
  `云汀市望溪区教育局2024年度法治政府建设情况的报告\n\n区委、区政府：\n\n一、${heading}\n\n${body}\n`
const only = (heading: string, body: string) => settings(report(heading, body))[0]!

describe('the scope of a figure', () => {
  it('is what the sentence says, else what the heading says, else the own area', () => {
    expect(only('全区工作情况', '全市办理案件12件。').scope).toEqual({
      name: '全市',
      by: 'sentence',
    })
    expect(only('全区工作情况', '办理案件12件。').scope).toEqual({ name: '全区', by: 'heading' })
    expect(only('工作情况', '办理案件12件。').scope).toEqual({ name: '', by: 'own' })
    expect(only('工作情况', '我局办理案件12件。').scope).toEqual({ name: '', by: 'own' })
    expect(only('全区工作情况', '本局办理案件12件。').scope).toEqual({
      name: '全区',
      by: 'heading',
    })
    expect(only('全区工作情况', '区本级办理案件12件。').scope).toEqual({
      name: '区本级',
      by: 'sentence',
    })
    expect(only('全区工作情况', '本级办理案件12件。').scope).toEqual({
      name: '本级',
      by: 'sentence',
    })
  })

  it('is that of the innermost heading that names one', () => {
    const [setting] = settings(
      report('全市工作情况', '（一）全区许可工作\n\n（1）许可案件\n\n办理案件12件。'),
    )
    expect(setting!.scope).toEqual({ name: '全区', by: 'heading' })
  })
})

describe('the time of a figure', () => {
  it.each([
    ['办理案件12件。', { year: 2024, kind: 'year', part: '', by: 'report-year' }],
    ['去年办理案件12件。', { year: 2023, kind: 'year', part: '', by: 'sentence' }],
    ['全年办理案件12件。', { year: 2024, kind: 'year', part: '', by: 'sentence' }],
    ['上半年办理案件12件。', { year: 2024, kind: 'part', part: '上半年', by: 'sentence' }],
    ['政务服务满意率98%。', { year: 2024, kind: 'year', part: '', by: 'report-year' }],
    ['2022年政务服务满意率98%。', { year: 2022, kind: 'year', part: '', by: 'sentence' }],
  ])('%s', (body, expected) => {
    expect(only('工作情况', body).time).toEqual(expected)
  })

  it('is the one of the heading where the sentence names none', () => {
    expect(only('2023年工作情况', '办理案件12件。').time).toMatchObject({
      year: 2023,
      by: 'heading',
    })
  })

  it('keeps 去年 apart from 今年 where no year is known', () => {
    const [last, now] = settings('去年办理案件12件。今年办理案件13件。')
    expect(last!.time).not.toEqual(now!.time)
  })
})

describe('the heading of a figure', () => {
  it('is the innermost one', () => {
    const source = report(
      '工作情况',
      '（一）许可工作\n\n办理案件12件。\n\n二、其他\n\n办理案件13件。',
    )
    const { paragraphs } = readDraft(source, 'txt')
    expect(settings(source).map(({ section }) => paragraphs[section!]!.text)).toEqual([
      '（一）许可工作',
      '二、其他',
    ])
  })

  it('is none where there is none', () => {
    const source =
      '云汀市望溪区教育局2024年度法治政府建设情况的报告\n\n区委、区政府：\n\n办理案件12件。\n'
    expect(settings(source)[0]).toEqual({
      scope: { name: '', by: 'own' },
      time: { kind: 'year', year: 2024, part: '', by: 'report-year' },
      planned: false,
    })
  })
})

describe('a time without a year', () => {
  it.each([
    ['去年办理案件12件。', '去年'],
    ['今年办理案件12件。', '今年'],
    ['上半年办理案件12件。', '上半年'],
    ['全年办理案件12件。', ''],
    ['办理案件12件。', ''],
    ['2023年办理案件12件。', ''],
    ['2023年上半年办理案件12件。', '2023年上半年'],
  ])('%s', (text, part) => {
    expect(settings(text)[0]!.time.part).toBe(part)
  })
})

describe('plans', () => {
  it('are known by their heading, or by a year to come', () => {
    expect(only('2025年工作打算', '办理案件12件。').planned).toBe(true)
    expect(only('工作情况', '2025年办理案件12件。').planned).toBe(true)
    expect(only('工作情况', '办理案件12件。').planned).toBe(false)
    expect(only('工作情况', '2024年办理案件12件。').planned).toBe(false)
    expect(only('下一步打算', '（一）许可工作\n\n办理案件12件。').planned).toBe(true)
    expect(settings('2025年办理案件12件。')[0]!.planned).toBe(false)
  })
})

describe('tasks in a heading', () => {
  it.each([
    ['统筹推进法治建设重点任务', false],
    ['2025年重点任务', true],
    ['总体要求和主要任务', true],
    ['主要任务', true],
    ['任务', true],
    ['年度主要工作任务', true],
    ['下步重点任务', true],
    ['推进年度任务', false],
    ['完成情况', false],
  ])('%s', (heading, planned) => {
    expect(only(heading, '办理案件12件。').planned).toBe(planned)
  })
})

import type { ListWording } from '@hegao/core'
import { describe, expect, it } from 'vitest'
import { readReport } from '../testing/report.js'
import { judgeList } from './wording.js'

const wording = {
  name: '四个意识',
  members: ['政治意识', '大局意识', '核心意识', '看齐意识'],
  wrong: ['责任意识'],
  former: ['组织意识'],
  since: 2016,
  least: 3,
} as unknown as ListWording

const judge = (text: string, change: Partial<ListWording> = {}, year = 2024) => {
  const title = `临澜县司法局${year}年法治政府建设年度报告`
  const input = readReport(text, { title })
  const list = input.facts.runningLists[0]!
  const fault = judgeList(list, { ...wording, ...change }, input)
  const words = input.draft.paragraphs[list.paragraph]!.text
  return fault && `${fault.kind} ${fault.word} ${words.slice(fault.span.start, fault.span.end)}`
}

describe('a list that quotes a formulation', () => {
  it.each([
    ['增强政治意识、大局意识、核心意识。', 'missing 看齐意识 政治意识、大局意识、核心意识'],
    ['增强大局意识、核心意识、看齐意识。', 'missing 政治意识 大局意识、核心意识、看齐意识'],
    ['增强看齐意识、核心意识、政治意识。', 'missing 大局意识 看齐意识、核心意识、政治意识'],
    ['增强政治意识、大局意识、责任意识。', 'member 责任意识 责任意识'],
    ['增强责任意识、大局意识、核心意识。', 'member 责任意识 责任意识'],
    ['增强政治意识、大局意识、核心意识、组织意识。', undefined],
    ['增强政治意识、大局意识、核心意识、看齐意识。', undefined],
    ['增强政治意识、责任意识、法治意识。', undefined],
    ['增强政治意识、大局意识、法治意识。', undefined],
    ['增强政治意识、大局意识、核心意识等。', undefined],
    ['增强政治意识、大局意识、核心意识、法治意识、服务意识。', undefined],
    [
      '增强政治意识、大局意识、核心意识、服务意识。',
      'missing 看齐意识 政治意识、大局意识、核心意识',
    ],
    ['增强政治意识、大局意识、核心意识教育。', 'missing 看齐意识 政治意识、大局意识、核心意识'],
    ['增强政治意识、大局意识教育、核心意识教育。', undefined],
    ['增强政治意识、强大局意识、核心意识。', undefined],
  ])('%s %s', (text, expected) => {
    expect(judge(text)).toBe(expected)
  })

  it('is held to what it may leave out', () => {
    expect(judge('增强政治意识、大局意识、法治意识。', { least: 2 })).toBeUndefined()
    const { least: _, ...rest } = wording
    const input = readReport('增强政治意识、大局意识、核心意识。')
    expect(judgeList(input.facts.runningLists[0]!, rest, input)).toBeUndefined()
  })
})

describe('a list that quotes the formulation of before', () => {
  const longer = { members: [...wording.members, '法治意识'] }
  const text = '增强政治意识、大局意识、核心意识、看齐意识、组织意识。'
  it.each([
    [text, 2024, 'former 组织意识 组织意识'],
    [text, 2016, 'former 组织意识 组织意识'],
    [text, 2015, undefined],
    ['增强政治意识、大局意识、核心意识、组织意识。', 2024, undefined],
    [`《普法规划（2011—2015年）》提出${text}`, 2024, undefined],
    [`《普法规划（2016—2020年）》提出${text}`, 2024, 'former 组织意识 组织意识'],
    [`《普法规划（2012—2016年）》提出${text}`, 2024, 'former 组织意识 组织意识'],
    [`《普法规划（2011—2015年）》印发。\n\n${text}`, 2024, 'former 组织意识 组织意识'],
  ])('%s in %i: %s', (words, year, expected) => {
    expect(judge(words, longer, year)).toBe(expected)
  })

  it('is out of date in every report where no year is given', () => {
    const { since: _, ...rest } = { ...wording, ...longer }
    const input = readReport(text)
    expect(judgeList(input.facts.runningLists[0]!, rest, input)?.kind).toBe('former')
  })

  it('is not out of date where nobody knows the year', () => {
    const input = readReport(text, { title: '临澜县司法局工作报告' })
    const list = input.facts.runningLists[0]!
    expect(judgeList(list, { ...wording, ...longer }, input)).toBeUndefined()
  })
})

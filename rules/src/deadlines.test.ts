import { checkDraft, Scanner } from '@hegao/core'
import { readDraft } from '@hegao/document'
import { plainSetup } from '@hegao/testing'
import { describe, expect, it } from 'vitest'
import { catalogue, profiles, rules } from './index.js'

const toolbox = {
  rules: rules.filter(({ id }) => id === 'date/signing-date'),
  profiles,
  catalogue,
  scanner: new Scanner(),
}
/** What is said of the date of signing of a report for 2024. */
const saying = (body: string, signed: string, ...above: string[]) => {
  const text = [`${body}2024年法治政府建设年度报告`, ...above, body, signed].join('\n\n')
  return checkDraft('稿.txt', readDraft(text, 'txt'), toolbox, plainSetup).diagnostics.map(
    ({ message }) => message,
  )
}
/** The deadlines among it. */
const found = (...draft: Parameters<typeof saying>) =>
  saying(...draft).map(message => /《[^》]+》第[^条]+条(?:第.款)?，.*?前/.exec(message)?.[0])
const rule = (clause: string, day: string) =>
  `《法治政府建设与责任落实督察工作规定》${clause}，2024年度的报告应在2025年${day}之前`
const reporting = [rule('第二十三条第二款', '3月1日')]
const above = [rule('第二十三条第一款', '4月1日')]
const publishing = [rule('第二十四条', '4月1日')]
const opening = '2024年，坚持依法行政，现报告如下：'

it('the year that is over is still written in the first months of the next', () => {
  const messages = (signed: string) => saying('望溪县司法局', signed, opening)
  expect(messages('2024年1月16日')).toEqual([
    '成文日期为2024年1月16日，报告的却是2024年度。请核对是不是应为2025年。',
  ])
  expect(messages('2024年4月1日')[0]).toContain('2024年度还没有结束')
})

describe('第二十三条', () => {
  it.each([
    ['望溪县司法局', '2025年2月28日', []],
    ['望溪县司法局', '2025年3月1日', reporting],
    ['望溪县人民政府', '2025年3月20日', reporting],
    ['望溪县石桥镇人民政府', '2025年3月20日', reporting],
    ['青屏省司法厅', '2025年3月20日', reporting],
    ['青屏省人民政府', '2025年3月31日', []],
    ['青屏省人民政府', '2025年4月1日', above],
    ['青屏自治区人民政府', '2025年4月1日', above],
    ['国家青林局', '2025年3月31日', []],
    ['国家青林局', '2025年4月1日', above],
    ['望溪海关', '2025年5月1日', []],
    ['国家税务总局望溪县税务局', '2025年5月1日', []],
    ['望溪县气象局', '2025年5月1日', []],
  ])('%s, %s', (body, signed, clauses) => {
    expect(found(body, signed, opening)).toEqual(clauses)
  })
})

describe('第二十四条', () => {
  it.each([
    '现将2024年法治政府建设情况公布如下：',
    '现将2024年法治政府建设年度报告予以公开。',
    '按照规定，现将2024年法治政府建设情况向社会公开如下：',
    '根据《法治政府建设与责任落实督察工作规定》，现公布2024年法治政府建设情况。',
  ])('%s', above => {
    expect(found('望溪县司法局', '2025年3月31日', above)).toEqual([])
    expect(found('望溪县司法局', '2025年4月1日', above)).toEqual(publishing)
  })

  it.each([
    ['what is reported', '现将2024年法治政府建设情况报告如下：'],
    ['a report of what was made public', '2024年，公开政府信息320条，现将情况报告如下：'],
  ])('not for %s', (_, above) => {
    expect(found('望溪县司法局', '2025年3月20日', above)).toEqual(reporting)
  })

  it('not with an addressee', () => {
    const lines = ['县委、县政府：', '现将2024年法治政府建设情况公开如下：']
    expect(found('望溪县司法局', '2025年3月20日', ...lines)).toEqual(reporting)
  })
})

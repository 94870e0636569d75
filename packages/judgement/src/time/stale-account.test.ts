import { describe, expect, it } from 'vitest'
import { readReport } from '../testing/report.js'
import { shortcomingsOfLastYear, summariesOfLastYear, timesOfTheirBase } from './stale-account.js'
import { tablesOfLastYear } from './table-year.js'

type Reading = typeof timesOfTheirBase

const told = (reading: Reading, body: string) => {
  const input = readReport(body)
  return reading(input).map(({ paragraph, span }) =>
    input.draft.paragraphs[paragraph]!.text.slice(span.start, span.end),
  )
}

describe('in the report of 2024, what is compared with its own time', () => {
  it.each([
    ['截至2023年12月末，参保146万人，同比增长1.3%（2023年末为144万人）。', ['2023年12月末']],
    ['2023年，办结128件，同比增长14.3%（2023年办结112件）。', ['2023年']],
    ['2023年，办结128件，同比增长14.3%（2022年办结112件）。', []],
    ['截至2024年12月末，参保146万人，同比增长1.3%（2023年末为144万人）。', []],
    ['2023年、2024年同比分别增长0.8%、1.3%（2023年为144万人）。', []],
    ['2023年以来，参保146万人，同比增长1.3%（2023年末为144万人）。', []],
    ['2023年6月末，参保146万人，同比增长1.3%（2023年末为144万人）。', []],
    ['自2023年办法施行后，办结128件，同比增长14.3%（2023年办结112件）。', []],
    ['2023年试点以来，办结128件，同比增长14.3%（2023年办结112件）。', []],
    ['2023年全市办结128件，同比增长14.3%（2023年办结112件）。', ['2023年']],
    ['我局按照2023年办法，办结128件，同比增长14.3%（2023年办结112件）。', []],
    ['2023年，办结128件，全年同比增长14.3%（2023年办结112件）。', []],
  ])('%s', (body, expected) => {
    expect(told(timesOfTheirBase, body)).toEqual(expected)
  })
})

describe('in the report of 2024, a summary of the year before', () => {
  it.each([
    ['2023年，全市共立案108件。与上年的126件相比，减少18件。', ['2023年']],
    ['2023年，全市累计立案108件，同比下降14.3%。', ['2023年']],
    ['2023年，全市立案108件，同比下降14.3%。', []],
    ['2023年，全市共立案108件。', []],
    ['2023年全市共立案108件，同比下降14.3%。', []],
    ['2023年，全市共立案108件，同比下降14.3%；2024年立案90件。', []],
    ['2023年，全市共立案108件，同比下降14.3%。今年立案90件。', []],
    ['2023年，省督察组共反馈问题12个，比上年减少3个。', []],
    ['2023年以来，全市共立案108件，同比下降14.3%。', []],
    ['2022年，全市共立案108件，同比下降14.3%。', []],
    ['2022年，立案90件。\n\n2023年，全市共立案108件，同比增长20%。', []],
  ])('%s', (body, expected) => {
    expect(told(summariesOfLastYear, `一、主要举措和成效\n\n${body}`)).toEqual(expected)
  })
})

describe('in the report of 2024, shortcomings of the year before', () => {
  it.each([
    ['2023年，我局虽取得一定成效，但还有差距。', ['2023年']],
    ['2024年，我局虽取得一定成效，但还有差距。', []],
    ['2023年，我局取得一定成效。', []],
    ['2023年督察反馈的问题整改取得成效，但有1项不足，2024年已补齐。', []],
    ['2023年，省督察反馈的问题整改取得进展，但仍有1项不足。', []],
    ['2023年改造取得成效，但仍有不足。', []],
    ['与2023年相比，虽取得一定成效，但还有差距。', []],
  ])('%s', (body, expected) => {
    expect(told(shortcomingsOfLastYear, `二、存在的不足和原因\n\n${body}`)).toEqual(expected)
  })
})

describe('in the report of 2024, the table of another year', () => {
  const table = '| 领域 | 次数 |\n|---|---|\n| 市场 | 200 |'
  it.each([
    ['2024年检查317次，比2023年减少45次，详见下表。', '表1　2023年检查情况表', ['2023年']],
    ['2024年检查317次，2023年检查362次，详见下表。', '表1　2023年检查情况表', []],
    ['2024年检查317次。', '表1　2023年检查情况表', []],
    ['全年检查317次，详见下表。', '表1　2023年检查情况表', []],
    ['2024年检查317次，详见下表。', '表1　2024年检查情况表', []],
    ['2024年检查317次，详见下表。', '表1　检查情况表', []],
    ['2024年检查317次，详见下表。', '表1　2022年检查情况表', []],
    ['2024年检查317次，详见下表。', '表1　2023年、2024年检查情况表', []],
  ])('%s %s', (body, title, expected) => {
    expect(told(tablesOfLastYear, `${body}\n\n${title}\n\n${table}`)).toEqual(expected)
  })
})

import { describe, expect, it } from 'vitest'
import { scan } from '../index.js'
import { readFigures, withTenths } from '../quantity/figure.js'
import { scanTenths } from '../quantity/tenths.js'
import { rolesOf, wayOf } from './role.js'

/** Each role as `step down 减少`, with its year, `last` for the year before, × for a multiple. */
const read = (text: string) => {
  const { quantities, percentages } = scan(text)
  const figures = withTenths(readFigures(text, quantities, percentages), scanTenths(text))
  return rolesOf(text, figures).map(
    ({ kind, start, verb, direction, comparison, multiple, apart }) =>
      [
        start === undefined ? kind : `${kind}@${start}`,
        ...(direction ? [direction] : []),
        ...(verb ? [text.slice(verb.start, verb.end)] : []),
        ...(comparison ? [comparison.year ?? comparison.other ?? 'last'] : []),
        ...(multiple ? ['×'] : []),
        ...(apart ? ['apart'] : []),
      ].join(' '),
  )
}

describe('a move', () => {
  it.each([
    ['由12件增至15件', ['start@0', 'end up 增至']],
    ['事项从12件增加到15件', ['start@2', 'end up 增加']],
    ['由 12 件减少到了 9 件', ['start@0', 'end down 减少']],
    ['由原来的12件调整为15件', ['start@0', 'end 调整']],
    ['由12件到15件', ['start@0', 'end']],
    ['由12件，逐步扩大到现有的约15件', ['start@0', 'end up 扩大']],
    ['由2020年的12件增至2023年的15件', ['start@0 2020', 'end up 增至']],
    ['由２０２０年底的12件增至15件', ['start@0 2020', 'end up 增至']],
    ['由上年的12件降至9件', ['start@0 last', 'end down 降至']],
    ['由去年同期的12件降至9件', ['start@0 last', 'end down 降至']],
    ['由“十三五”末的12件增至15件', ['start@0 2020', 'end up 增至']],
    ['由清理前的12件减至9件', ['start@0 清理前', 'end down 减至']],
    // No move without its end, nor an end without a start.
    ['由12件增加15件', ['start@0', 'value']],
    ['由县里的12件增至15件', ['value', 'value']],
    ['12件增至15件', ['value', 'value']],
    ['由12件。增至15件', ['start@0', 'value']],
    ['由2020年的12件、2021年的13件增至15件', ['start@0 2020', 'via', 'end up 增至']],
    ['由2020年的12件，再到2021年的13件，到15件', ['start@0 2020', 'via', 'end']],
    ['由2020年的12件、处罚的13件增至15件', ['start@0 2020', 'value', 'value']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))
})

describe('an earlier value', () => {
  it.each([
    ['受理15件，上年12件', ['value', 'base last']],
    ['受理15件（上年 12件）', ['value', 'base last']],
    ['受理15件案件（2022年：12件）', ['value', 'value']],
    ['受理15件案件（2022年为12件）', ['value', 'base 2022']],
    ['受理15件，较2022年的12件增加3件', ['value', 'base 2022', 'step up 增加']],
    ['受理15件，较2022年末12件增加3件', ['value', 'base 2022', 'step up 增加']],
    ['受理15件，较改革前12件增加3件', ['value', 'base 改革前', 'step up 增加']],
    ['受理15件较上年12件增加3件', ['value', 'base last', 'step up 增加']],
    ['（受理15件），较上年12件', ['value', 'base last']],
    // Without a mark or a word of comparing it is another value.
    ['受理15件上年12件', ['value', 'value']],
    ['受理15件，办结案件上年12件', ['value', 'value']],
    ['受理15件，均按期办结，较上年12件', ['value', 'value']],
    ['受理15件均按照规定期限办结较上年12件', ['value', 'only-base last']],
    ['受理15件，往年12件', ['value', 'value']],
    // With nothing before that it is of.
    ['检查比上年的12次减少3次', ['only-base last', 'step down 减少']],
    ['检查比上年的 12次减少3次', ['only-base last', 'step down 减少']],
    ['检查较清理前12次减少3次', ['only-base 清理前', 'step down 减少']],
    ['检查15次，检查家次比上年的12家次减少3家次', ['value', 'only-base last', 'step down 减少']],
    ['同比上年（12件）', ['only-base last']],
    ['较4至6月（12件）', ['only-base']],
    ['较4至6月( 12件）', ['only-base']],
    ['上年12件', ['value']],
    ['较12件', ['value']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))
})

describe('a change', () => {
  it.each([
    ['受理15件，增加3件', ['value', 'step up 增加']],
    ['受理15件，同比增加3件', ['value', 'step up 增加 last']],
    ['受理15件，较上年增加3件', ['value', 'step up 增加 last']],
    ['受理15件，比2022年增加约3件', ['value', 'step up 增加 2022']],
    ['受理15件，与上年相比，减少3件', ['value', 'step down 减少 last']],
    ['受理15件（增幅达 25%）', ['value', 'step up 增幅']],
    ['受理15件案件，降幅25%', ['value', 'step down 降幅']],
    ['收入15万元，增收3万元', ['value', 'step up 增收 apart']],
    ['收入15万元，短收3万元', ['value', 'step down 短收 apart']],
    ['支出15万元，减支3万元', ['value', 'step down 减支 apart']],
    ['受理15件，增长三成', ['value', 'step up 增长']],
    // 到 and 为 make it a value.
    ['受理15件，增加到18件', ['value', 'value']],
    ['受理15件，增加到 18件', ['value', 'value']],
    ['时限15天，压缩为三分之一', ['value', 'value']],
    ['时限15天，压缩为5天', ['value', 'value']],
    ['减少26条，下降8.7%，降至273条', ['only-step down 减少', 'step down 下降', 'value']],
    ['减少48件，降幅10%，降为432件', ['only-step down 减少', 'step down 降幅', 'value']],
    ['受理15件，增幅为10%', ['value', 'step up 增幅']],
    ['时限15天，压缩了三分之一', ['value', 'step down 压缩']],
    // Without a mark it is the value that grew.
    ['受理15件增加3件', ['value', 'value']],
    ['由12件增至15件增长25%', ['start@0', 'end up 增至', 'step up 增长']],
    ['由12件增至15件案件增长25%', ['start@0', 'end up 增至', 'value']],
    ['受理15件，较上年12件案件增加3件', ['value', 'base last', 'step up 增加']],
    ['检查比上年的12次检查减少3次', ['only-base last', 'step down 减少']],
    ['受理15件，其中增加3件', ['value', 'only-step up 增加']],
    ['受理15件，各类行政复议案件增加3件', ['value', 'only-step up 增加']],
    ['受理15件。增加3件', ['value', 'only-step up 增加']],
    ['受理15件。与2019年相比，案件增加3件', ['value', 'only-step up 增加 2019']],
    ['受理15件。案件比上月增加3件', ['value', 'only-step up 增加 上月']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))
})

describe('times as much', () => {
  it.each([
    ['案件15件，是上年的3倍', ['value', 'step last ×']],
    ['案件15件，是上年同期的近3倍', ['value', 'step last ×']],
    ['案件15件，是原来的 3倍', ['value', 'step ×']],
    ['案件15件，相当于2022年的3倍', ['value', 'step 2022 ×']],
    ['案件15件，增长3倍', ['value', 'step up 增长']],
    ['案件15件，是上年5件的3倍', ['value', 'base last ×', 'step last ×']],
    ['案件15件，为2022年（5件）的 3倍', ['value', 'base 2022 ×', 'step 2022 ×']],
    ['案件15件，是上年5件案件的约3倍', ['value', 'base last ×', 'step last ×']],
    ['案件15件，是上年5件的3项', ['value', 'base last ×', 'value']],
    ['案件15件，是上年5件，的3倍', ['value', 'base last ×', 'value']],
    ['案件15件，较上年5件的3倍', ['value', 'base last', 'value']],
    ['站点15个，翻一番', ['value', 'step up']],
    ['站点15个，较上年翻一番', ['value', 'step up last']],
    ['站点15个，同比翻两番', ['value', 'step up']],
    ['站点15个。翻一番', ['value', 'value']],
    ['案件15件，是县里的3倍', ['value', 'value']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))
})

describe('words further before', () => {
  it('count no more', () => {
    const far = '中'.repeat(40)
    expect(read(`由${far}12件增至15件`)).toEqual(['value', 'value'])
    expect(read(`由12件增至15件${far}，增加3件`)).toEqual([
      'start@0',
      'end up 增至',
      'only-step up 增加',
    ])
    expect(read(`${far}由12件增至15件`)).toEqual(['start@40', 'end up 增至'])
  })
})

it('knows which way a verb goes', () => {
  expect(['增加', '增幅', '下降', '减幅', '调整', '', undefined].map(verb => wayOf(verb))).toEqual([
    'up',
    'up',
    'down',
    'down',
    undefined,
    undefined,
    undefined,
  ])
})

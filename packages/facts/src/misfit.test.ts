import { describe, expect, it } from 'vitest'
import { findMisfit } from './misfit.js'
import { scan } from './scan/index.js'

/** What does not fit, what it would be right for, and what it does not fit with. */
const misfits = (text: string) =>
  scan(text).changes.map(change => {
    const found = findMisfit(change)
    const words = (span?: { start: number; end: number }) =>
      span ? [text.slice(span.start, span.end)] : []
    const reading = found?.reading ? [found.reading] : []
    return found
      ? [...words(found.step.span), ...reading, ...words(found.beside?.span)].join(' ')
      : ''
  })

describe('a change between two values', () => {
  it.each([
    ['案件由100件增至120件，增长20%。', ''],
    ['案件由100件增至120件，增长25%。', '增长25%'],
    ['案件由120件降至100件，下降16.7%。', ''],
    ['案件由120件降至100件，下降20%。', '下降20%'],
    ['案件由100件增至120件，增加20件。', ''],
    ['案件由100件增至120件，增加30件。', '增加30件'],
    ['案件由120件降至100件，减少20件。', ''],
    ['案件由120件降至100件，减少10件。', '减少10件'],
    ['案件由100件增至300件，增长2倍。', ''],
    ['案件由100件增至300件，增长3倍。', '增长3倍 multiple'],
    ['案件由100件增至300件，增长4倍。', '增长4倍'],
    ['案件由100件增至200件，翻了一番。', ''],
    ['案件由100件增至195件，翻了一番。', ''],
    ['案件由100件增至350件，翻了一番。', ''],
    ['案件由100件增至190件，翻了一番。', '翻了一番'],
    ['案件由100件增至250件，翻了两番。', '翻了两番'],
    ['案件由0件增至5件，增长100%。', ''],
    ['案件由0件增至5件，增加6件。', '增加6件'],
    ['满意率由95%提高到97%，提高2个百分点。', ''],
    // The rates may be rounded.
    ['满意率由95%提高到97%，提高3个百分点。', ''],
    ['满意率由95%提高到97%，提高5个百分点。', '提高5个百分点'],
    ['不良率由0%上升到3%，上升3个百分点。', ''],
    ['不良率由0%上升到3%，上升6个百分点。', '上升6个百分点'],
    ['满意率由95%提高到97%，提高2%。', ''],
    ['优良率由40%提高到60%，提高20%。', '提高20% points'],
    ['优良率由40%提高到60%，提高50%。', ''],
    ['优良率由40%提高到60%，提高30%。', '提高30%'],
    ['满意率由95%提高到97%，提高2.1%。', ''],
    ['满意率由95%提高到97%，提高5%。', '提高5%'],
    ['不良率由4%下降到3%，下降1%。', '下降1% points'],
    ['不良率由4%下降到3%，下降25%。', ''],
  ])('%s', (text, expected) => {
    expect(misfits(text)).toEqual([expected])
  })
})

describe('a value and the one it is compared with', () => {
  it.each([
    ['办理120件，较上年的100件增加20件，增长20%。', ''],
    ['办理120件，较上年的100件增加20件，增长30%。', '增长30% 增加20件'],
    ['办理120件，较上年的100件增加30件，增长20%。', '增加30件'],
    ['办理100件，较上年的120件减少20件，下降16.7%。', ''],
    ['办理100件，较上年的120件减少20件，下降20%。', '下降20% 减少20件'],
  ])('%s', (text, expected) => {
    expect(misfits(text)).toEqual([expected])
  })
})

describe('a value with what was added and how much it grew', () => {
  it.each([
    ['办理120件，同比增加20件，增长20%。', ''],
    ['办理120件，同比增加20件，增长30%。', '增长30% 增加20件'],
    ['办理100件，同比减少20件，下降16.7%。', ''],
    ['办理100件，同比减少20件，下降20%。', '下降20% 减少20件'],
    // All of it is new.
    ['办理20件，同比增加20件，增长30%。', ''],
    ['累计办理120件，同比增加20件，增长30%。', ''],
  ])('%s', (text, expected) => {
    expect(misfits(text)).toEqual([expected])
  })
})

import { describe, expect, it } from 'vitest'
import { scanCountLabels } from './count-label.js'

const read = (text: string) =>
  scanCountLabels(text).map(({ span, value, noun, before, closed }) =>
    [text.slice(span.start, span.end), value, noun, before.text, closed].join(' '),
  )

describe('numbers of things by one noun', () => {
  it.each([
    ['健全窗口、热线、网站三大平台。', '三大平台 3 平台 健全窗口、热线、网站 true'],
    ['落实公示和审核“两项制度”，', '“两项制度” 2 制度 落实公示和审核 true'],
    ['落实公示和审核 3 项制度，', '3 项制度 3 制度 落实公示和审核  true'],
    ['全面落实三项制度要求', '三项制度要求 3 制度要求 全面落实 true'],
    ['（公示） 12种方式，', '12种方式 12 方式 （公示）  true'],
    ['《甲法》两类案件', '两类案件 2 案件 《甲法》 true'],
    ['公示。记录，审核三项制度', '三项制度 3 制度 审核 true'],
    ['公示、记录。审核三项制度', '三项制度 3 制度 审核 true'],
    ['公示审核三项制度”，', '三项制度 3 制度 公示审核 true'],
    ['𠮷公示、记录，审核三项制度', '三项制度 3 制度 审核 false'],
    ['按照《甲、乙办法》，落实公示、审核３项制度', '３项制度 3 制度 落实公示、审核 true'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected])
  })

  it.each([
    ['an ordinal', '落实第三项制度'],
    ['part of a figure', '落实十三项制度'],
    ['one thing', '落实一项制度'],
    ['nothing before', '三项制度全面落实'],
    ['no noun', '办理案件三项。'],
    ['a quotation that goes on', '落实“三项制度，'],
    ['an ordinal with a space', '落实第 三项制度'],
    ['a figure behind a comma', '落实，三项制度'],
    ['a noun of one', '落实三项制。'],
    ['a large figure', '落实312项制度'],
    ['1 of them', '落实1项制度'],
  ])('none for %s', (_, text) => {
    expect(read(text)).toEqual([])
  })

  it('knows which are quoted', () => {
    const quoted = (text: string) => scanCountLabels(text).map(one => one.quoted)
    expect(quoted('落实公示和审核“两项制度”，')).toEqual([true])
    expect(quoted('落实公示和审核两项制度，')).toEqual([false])
  })

  it('reads 20,000 labels in one paragraph', () => {
    expect(scanCountLabels('公示、审核三项制度'.repeat(20_000))).toHaveLength(20_000)
    expect(scanCountLabels('三'.repeat(100_000))).toEqual([])
    expect(scanCountLabels('“三项'.repeat(50_000))).toEqual([])
  })
})

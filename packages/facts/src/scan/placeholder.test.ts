import { describe, expect, it } from 'vitest'
import { scan } from './index.js'

describe('placeholders', () => {
  const read = (text: string) =>
    scan(text).placeholders.map(({ span, kind }) => `${kind}: ${text.slice(span.start, span.end)}`)

  it.each([
    ['办理案件XX件', 'letters: XX'],
    ['办理案件××件', 'letters: ××'],
    ['望溪○○○局', 'letters: ○○○'],
    ['签名：____', 'blank: ____'],
    ['共（　）件', 'blank: （　）'],
    ['培训4次，【待补充】。', 'note: 【待补充】'],
    ['培训（待核实）次', 'note: （待核实）'],
    ['培训（请填写单位名称）次', 'note: （请填写单位名称）'],
    ['培训（填写）次', 'note: （填写）'],
    ['【此处插入表格】', 'note: 【此处插入表格】'],
    ['培训TODO次', 'note: TODO'],
    ['宣传☆次', 'symbol: ☆'],
    ['办理○○件', 'symbol: ○○'],
    ['办理□□件', 'symbol: □□'],
    ['宣传*次', 'symbol: *'],
    ['培训：X场', 'symbol: X'],
    ['20__年', 'date: 20__年'],
    ['20XX年', 'date: 20XX年'],
    ['2024年X月X日', 'date: 2024年X月X日'],
    ['2024年 月 日', 'date: 2024年 月 日'],
    ['202X年', 'date: 202X年'],
    ['　　年　月　日', 'date: 年　月　日'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected])
  })

  it.each([
    '某企业违规',
    'X光检查300人次',
    '推广“XX市联动”模式',
    '学习《XX办法》',
    '________',
    '二〇〇〇年设立',
    '一〇〇〇〇人',
    '尺寸3×4',
    '李××故意伤害案',
    '京A×××××号车',
    '每年 月末',
    'XXL号',
    'a_b',
    '__init__',
  ])('none in %s', text => {
    expect(read(text)).toEqual([])
  })

  it.each([
    '审结5件（确认违法3件、撤销2件）',
    '受理12件（待办结2件）',
    '发放资金（补贴120万元）',
    '（定点医疗机构12家）',
    '（补充医疗保险）',
    '（完善制度）',
    '（待遇保障）',
  ])('none where brackets hold text that only opens like a note: %s', text => {
    expect(read(text)).toEqual([])
  })
})

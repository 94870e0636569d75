import { describe, expect, it } from 'vitest'
import { isWithheld, readCell } from './cell.js'

const read = (text: string) => readCell(text, { start: 0, end: text.length })

describe('readCell', () => {
  it.each([
    ['12', 12, undefined],
    [' 12 ', 12, undefined],
    ['1,234', 1234, undefined],
    ['１２', 12, undefined],
    ['１，２３４', 1234, undefined],
    ['12件', 12, '件'],
    ['12 件', 12, '件'],
    ['3.2万元', 32_000, '元'],
    ['3.2 万 元', 32_000, '元'],
    ['-3', -3, undefined],
    ['−3', -3, undefined],
    ['12.50', 12.5, undefined],
    ['十二件', 12, '件'],
    ['0', 0, undefined],
    ['1 234', 1234, undefined],
    ['1，234', 1234, undefined],
    ['-1，234', -1234, undefined],
    ['12，345，678', 12_345_678, undefined],
    ['1,234，567', 1_234_567, undefined],
    ['－12', -12, undefined],
    ['12（含移送）', 12, undefined],
    ['12 (含移送)', 12, undefined],
    ['26（含移送2件）', 26, undefined],
    ['26件（其中刑事3件）', 26, '件'],
    ['26(包括上年结转2件)', 26, undefined],
    ['12件①', 12, '件'],
    ['12①②', 12, undefined],
    ['12*', 12, undefined],
    ['12※', 12, undefined],
    ['12注', 12, undefined],
    ['12注1', 12, undefined],
    ['12（注）', 12, undefined],
    ['12（注2）', 12, undefined],
    ['12[注12]', 12, undefined],
    ['12 注2', 12, undefined],
  ])('reads %s as %d', (text, value, unit) => {
    const cell = read(text)
    expect([cell.kind, cell.value, cell.unit]).toEqual(['number', value, unit])
  })

  it('knows its place, and how exact its figure is', () => {
    expect(readCell('甲 3.2万 乙', { start: 1, end: 7 })).toEqual({
      kind: 'number',
      text: '3.2万',
      span: { start: 2, end: 6 },
      value: 32_000,
      precision: 1000,
    })
  })

  it.each(['', ' ', '—', '-', '/', '——', '－', '无', '空', '……', '*'])(
    'takes “%s” for a blank',
    text => {
      expect(read(text).kind).toBe('blank')
    },
  )

  it.each([
    ['98.5%', 98.5],
    ['98.57 %', 98.57],
    ['９８％', 98],
    ['９８．５％', 98.5],
    ['100%', 100],
    ['-3%', -3],
    ['－3%', -3],
    ['+3%', 3],
    ['＋3.5%', 3.5],
    ['12.5‰', undefined],
  ])('takes %s for a percentage', (text, value) => {
    const cell = read(text)
    expect([cell.kind, cell.value]).toEqual(['percent', value])
  })

  it.each([
    '约300',
    '200余',
    '近百',
    '12/15',
    '2023年',
    '一',
    '见附件',
    '12、15',
    '3—5',
    '1,23',
    '3万5',
    '12（5）',
    '12（另有5件）',
    '12（不含移送2件）',
    '12（合计5件）',
    '1，23',
    '1，2345',
    '1234，567',
    '12，件',
    '（约）12',
    '①12',
    '约98%',
    '98%以上',
    '98/5%',
    '无据可查',
    '时空',
    '12（',
    '12注意',
    '12（含移送）人',
  ])('takes %s for words', text => {
    expect(read(text).kind).toBe('text')
  })
})

describe('isWithheld', () => {
  it.each(['—', '无', '约300', '200余', '近百', '逾两三千', '12、15', '12.5余', '3—5'])(
    '%s stands where a figure is not told',
    text => expect(isWithheld(read(text))).toBe(true),
  )

  it.each([
    '',
    '12',
    '98%',
    '见附件',
    '近期办理',
    '附近百姓',
    '超额完成',
    '2023年',
    '3月',
    '第3季度',
    '１.处罚',
    '(12)处罚',
    '（2）处罚',
    '3、许可',
    '3）许可',
  ])('“%s” withholds nothing', text => expect(isWithheld(read(text))).toBe(false))
})

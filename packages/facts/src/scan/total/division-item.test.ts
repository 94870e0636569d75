import { describe, expect, it } from 'vitest'
import { scanQuantities } from '../quantity/index.js'
import { readDivisionItem } from './division-item.js'

const total = scanQuantities('共安排1200万元')[0]!
/** As `道路养护 300`, in 万元. */
const readIn = (text: string, from: number, to: number) => {
  const item = readDivisionItem(text, from, to, scanQuantities(text), total)
  return item && `${item.label} ${item.quantity.value / 1e4}`
}
const read = (text: string) => readIn(text, 0, text.length)

describe('an item of a list with its amount', () => {
  it.each([
    ['道路养护300万元；', '道路养护 300'],
    ['道路养护300万元。', '道路养护 300'],
    ['道路养护300万元, ', '道路养护 300'],
    ['道路养护300万元； ', '道路养护 300'],
    ['道路养护：300万元', '道路养护 300'],
    ['道路养护，安排300万元', '道路养护 300'],
    ['道路养护， 已安排资金 300万元', '道路养护， 已安排资金 300'],
    ['道路养护 已下达 300万元', '道路养护 300'],
    ['道路养护费用为300万元', '道路养护 300'],
    ['设备购置费（含发电机、叉车等）28.5万元', '设备购置费（含发电机、叉车等） 28.5'],
    ['各类补贴300万元', '各类补贴 300'],
    ['印发3份文件300万元', '印发3份文件 300'],
    // What it is made of or compared with is no amount of its own.
    ['道路养护300万元，其中市级80万元', '道路养护 300'],
    ['道路养护300万元（含监理费20万元）', '道路养护 300'],
    ['道路养护300万元, 按每公里2万元', '道路养护 300'],
    ['道路养护300万元，比预算减少20万元', '道路养护 300'],
    ['道路养护300万元其中市级80万元', '道路养护 300'],
    ['《关于2万元以下项目的办法》宣传费300万元', '《关于2万元以下项目的办法》宣传费 300'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected))

  it.each<readonly [string, string]>([
    ['no amount', '道路养护。'],
    ['no amount of its unit', '道路养护3公里'],
    ['nothing', '道路养护0万元'],
    ['about so much', '道路养护300余万元'],
    ['two amounts', '道路养护300万元、桥梁维修200万元'],
    ['two amounts, of which the first has no name', '300万元用于道路养护，桥梁维修200万元'],
    ['two amounts, of which the second is divided', '道路养护300万元、桥梁200万元，其中市级80万元'],
    ['two sentences', '道路养护完成。拨付300万元。'],
    ['two lines', '道路养护\n300万元'],
    ['no name', '300万元'],
    ['half a name', '路300万元'],
    ['a name that goes on for ever', `${'道路'.repeat(21)}300万元`],
    ['a long story', `道路养护300万元，${'成效明显'.repeat(30)}`],
    ['what has grown', '道路养护较上年增加300万元'],
    ['what was saved', '道路养护节约资金300万元'],
    ['a part', '其中道路养护300万元'],
    ['an amount in a title', '《道路养护300万元办法》'],
    ...[
      ['等', '道路养护等300万元'],
      ['主要', '主要道路养护300万元'],
      ['去年', '去年道路养护300万元'],
      ['结余', '道路养护结余300万元'],
      ['扣除', '道路养护扣除300万元'],
      ['减', '道路养护减300万元'],
      ['小计', '小计道路养护300万元'],
      ['每', '每公里道路养护300万元'],
      ['各', '各乡镇道路养护300万元'],
      ['户均', '道路养护户均300万元'],
      ['分别', '道路养护分别300万元'],
      ['部分', '道路养护300万元，部分已支付'],
    ].map(([word, text]) => [`${word}`, text!] as const),
  ])('none of %s', (_, text) => expect(read(text)).toBeUndefined())

  it('is read in its place', () => {
    const text = '共80万元：道路养护300万元；桥梁维修200万元'
    const at = text.indexOf('道路')
    expect(readIn(text, at, text.indexOf('桥梁'))).toBe('道路养护 300')
    expect(readIn(text, at, text.length)).toBeUndefined()
    expect(readIn(text, text.indexOf('桥梁'), text.length)).toBe('桥梁维修 200')
    expect(readIn(text, text.indexOf('桥梁'), text.length - 1)).toBeUndefined()
  })

  it('has a name of at most forty characters', () => {
    expect(read(`${'道路'.repeat(20)}300万元`)).toBe(`${'道路'.repeat(20)} 300`)
    expect(read(`道路养护300万元，${'其'.repeat(110)}`)).toBe('道路养护 300')
    expect(read(`道路养护300万元，${'其'.repeat(111)}`)).toBeUndefined()
  })
})

import { describe, expect, it } from 'vitest'
import { growth, linear } from '../../testing/growth.js'
import { scan } from '../index.js'

const found = (text: string) =>
  scan(text).balances.map(({ terms, result }) => {
    const signed = terms.map(({ sign, quantity }) => `${sign > 0 ? '+' : '-'}${quantity.value}`)
    return `${signed.join(' ')} = ${result.quantity.value}`
  })

describe('from the first of the year to its last', () => {
  it.each([
    ['年初在册调解员28人，年内新聘9人、解聘5人，年末33人。', '+28 +9 -5 = 33'],
    ['在办项目年初18个，年内新开工9个、竣工7个，年末在建21个。', '+18 +9 -7 = 21'],
    ['年初结余28元，本年收入9元，本年支出5元，年末结余33元。', '+28 +9 -5 = 33'],
    ['全年制发规范性文件4件，废止5件，年末现行有效32件（年初32件）。', '+32 +4 -5 = 32'],
    ['全年离职5人、新招4人，年末较年初减少2人。', '+5 -4 = 2'],
    ['新增20个、退出2个，比年初增加22个。', '+20 -2 = 22'],
    ['社区矫正对象在册33人，年内接收9人、解除5人，年初为28人。', '+28 +9 -5 = 33'],
    ['年初库存28吨，购入9吨，使用5吨，年末库存33吨。', '+28 +9 -5 = 33'],
    ['上年末在册28人，新聘9人、解聘5人，截至年末33人。', '+28 +9 -5 = 33'],
    ['期初28人，新聘9人、解聘5人，到期末实有33人。', '+28 +9 -5 = 33'],
    ['去年末在册28人，新聘9人、解聘5人，截止年底33人', '+28 +9 -5 = 33'],
    ['年初28名调解员，新聘9名调解员、解聘5名，年末33名。', '+28 +9 -5 = 33'],
    ['制发文件4件，废止5件，年末有效31件文件(年初为30件)。', '+30 +4 -5 = 31'],
    ['制发文件4件，废止5件，年末31件（上年底30件）', '+30 +4 -5 = 31'],
    ['在册矫正对象33人，全年新接收9人、解除5人（2022年底在册28人），无脱管。', '+28 +9 -5 = 33'],
    ['在册33人，全年新接收9人、解除5人（年初28人）；帮教13人。', '+28 +9 -5 = 33'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected])
  })

  it.each([
    ['what came alone', '年初在册28人，新聘9人，年末33人。'],
    ['what neither comes nor goes', '年初有效28件，制定9件、修订5件，年末33件。'],
    ['a plan for what there is', '计划在册33人，年内接收9人、解除5人，年初为28人。'],
    ['a list that goes on', '在册33人，年内接收9人、解除5人，年初在册28人、在岗20人。'],
    ['no year', '在册33人，新接收9人、解除5人（2020年底在册28人）。'],
    ['what goes on behind the bracket', '在册33人，全年新接收9人、解除5人（年初28人）、收监1人。'],
    ['another figure in brackets behind it', '在册33人，全年新接收9人、解除5人（2022年解除3人）。'],
    ['a plan', '年初计划28个，新开工9个、竣工7个，年末在建21个。'],
    ['another figure in brackets', '制发文件4件，废止5件，年末备案32件（上年12件）。'],
    ['another unit', '年初在册28人，新聘9名、解聘5名，年末33人。'],
    ['some', '年初在册28人，新聘9人、解聘5人等，年末33人。'],
    ['the year before as a whole', '离职5人、新招14人，较上年增加2人。'],
    ['a time that is to come', '年初在册28人，新聘9人、解聘5人，预计年末33人。'],
    ['a list that goes on', '年初在册28人，新聘9人、解聘5人，年末在册33人、在岗30人。'],
    ['two kinds', '年初在册28人，新聘9人干部、解聘5人协管员，年末33人。'],
    ['more in brackets', '制发文件4件，废止5件，年末有效31件（年初30件，修订2件）。'],
    ['what is said of its figure', '制发文件4件，废止5件，年末有效31件（较年初30件有增）。'],
    ['a bracket further on', '制发文件4件，废止5件，年末有效31件。（年初32件）'],
    ['a row that goes on', '许可、年初28人，新聘9人、解聘5人，年末33人。'],
    ['no end', '年初在册28人，新聘9人、解聘5人，在岗33人。'],
    ['others', '年初在册28人，新聘9人、解聘5人，另有挂职2人，年末33人。'],
  ])('not %s: %s', (_, text) => {
    expect(found(text)).toEqual([])
  })

  it.each([
    '年初28人，新聘9人、解聘5人，年末33人，',
    '年初28人，新聘9人、解聘5人、',
    '制发4件，废止5件，年末32件（年初32件），',
  ])('reads a hostile text in linear time: %s', piece => {
    expect(growth(piece, text => scan(text).balances)).toBeLessThan(linear)
  })
})

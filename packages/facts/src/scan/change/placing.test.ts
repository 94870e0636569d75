import { describe, expect, it } from 'vitest'
import { growth, linear } from '../../testing/growth.js'
import { scanPlacings } from './placing.js'

const found = (text: string) =>
  scanPlacings(text).map(({ among, place }) => {
    const words = [among, place].map(({ span }) => text.slice(span.start, span.end))
    return `${words.join(' ')}: ${place.value}/${among.value}`
  })

describe('places in a ranking of a known number', () => {
  it.each([
    ['在全市9个县（区）中排名第11位。', '9个县（区） 第11位: 11/9'],
    ['评价在全市9个县区中位列第12名，', '9个县区 第12名: 12/9'],
    ['满意度在全省十三个市中居第十四位。', '十三个市 第十四位: 14/13'],
    ['考核成绩在32个参评单位中排第33。', '32个参评单位 第33: 33/32'],
    ['近年9个县区中排名第11位。', '9个县区 第11位: 11/9'],
    ['除险在9个县区中排名第11位。', '9个县区 第11位: 11/9'],
    ['９个县区中排名第１１位。', '９个县区 第１１位: 11/9'],
    ['15个乡镇（街道）综合排名全县第3位。', '15个乡镇（街道） 第3位: 3/15'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected])
  })

  it.each([
    '在近300个县区中排名第310位。',
    '在全市前9个县区中排名第11位。',
    '对9个县区进行排名，第11批次通报。',
    '9个县区的情况在全省排名第11位。',
    '9个县区中，青溪县在全省排名第11位。',
    '在9个县区中列第二批试点。',
    '在9个县区中排名第11至13位。',
    '其余9个县区中排名第11位。',
    '除9个县区中排名第11位。',
    '约9个县区中排名第11位。',
    '3.9个县区中排名第11位。',
    '0个县区中排名第11位。',
    '9个县区中排名第0位。',
    '8-9个县区中排名第11位。',
    '',
    '抽取9个县区，居第三季度首位。',
  ])('none in %s', text => {
    expect(found(text)).toEqual([])
  })

  it.each(['9个县区', '9个县区中排名', '9个县区中排名第11位、', '9个县（'])(
    'reads a text of hostile length in linear time: %s',
    piece => {
      expect(growth(piece, found)).toBeLessThan(linear)
    },
  )
})

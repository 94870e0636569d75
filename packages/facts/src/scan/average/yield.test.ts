import { describe, expect, it } from 'vitest'
import { isAverage } from '../../quotient.js'
import { growth, linear } from '../../testing/growth.js'
import { scan } from '../index.js'

const found = (text: string) =>
  scan(text).averages.map(average => {
    const { total, count, result } = average
    const sum = `${total.value}${total.unit}/${count!.value}=${result.value}`
    return `${sum}${isAverage(average) ? '' : '!'}`
  })

describe('what an area yields', () => {
  it.each([
    ['粮食播种面积3.86万亩，总产1.93万吨，平均亩产500公斤。', '19300000公斤/38600=500'],
    ['粮食播种面积3.86万亩，总产19.3万吨，平均亩产500公斤。', '193000000公斤/38600=500!'],
    ['水稻种植面积2万亩，亩产1020斤，总产量1.02万吨。', '20400000斤/20000=1020'],
    ['水稻2万亩，单产为1020斤，产量为1.02万吨。', '20400000斤/20000=1020'],
    ['水稻20,000亩，亩产达到500千克，总产达10000吨。', '10000000千克/20000=500'],
    ['水稻２万亩，平均单产是0.5吨，总产是20000000斤。', '10000吨/20000=0.5'],
    ['水稻2万亩，亩均产量500公斤，产量1万吨。', '10000000公斤/20000=500'],
    ['播种面积2万亩。水稻2万亩，亩产500公斤，总产1万吨！', '10000000公斤/20000=500'],
    ['水稻2.00万亩，单产达600公斤/亩，产量达1.08万吨。', '10800000公斤/20000=600!'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected])
  })

  it.each([
    ['two areas', '播种面积5万亩，其中水稻3.86万亩，总产19.3万吨，平均亩产500公斤。'],
    ['two outputs', '水稻3.86万亩，总产19.3万吨，其中优质稻产量1万吨，亩产500公斤。'],
    ['about', '水稻约3.86万亩，总产19.3万吨，亩产500公斤。'],
    ['about', '水稻3.86万亩，总产19.3万吨，亩产500公斤左右。'],
    ['about', '水稻3.86万亩，总产19.3万吨，亩产超500公斤。'],
    ['about', '水稻3.86万亩，总产近19.3万吨，亩产500公斤。'],
    ['two yields', '水稻3.86万亩，总产19.3万吨，亩产500公斤，优质稻亩产480公斤。'],
    ['what comes of each', '每3亩，总产19.3万吨，亩产500公斤。'],
    ['by the hour', '水稻3.86万亩，产量19.3吨/时，亩产500公斤。'],
    ['no area', '总产19.3万吨，亩产500公斤。'],
    ['no output', '水稻3.86万亩，亩产500公斤。'],
    [
      'too long a sentence',
      `水稻3.86万亩，${'加强田间管理，'.repeat(30)}总产19.3万吨，亩产500公斤。`,
    ],
    ['money', '水稻3.86万亩，亩均产值2300元，总产值8878万元。'],
    ['another sentence', '水稻3.86万亩。总产19.3万吨，亩产500公斤。'],
  ])('%s: %s', (_, text) => {
    expect(found(text)).toEqual([])
  })

  it('has its figures in their places', () => {
    const text = '今年丰收。粮食亩产500公斤，播种面积3.86万亩，总产1.93万吨。'
    const [average] = scan(text).averages
    const words = [average!, average!.result, average!.total, average!.count!].map(({ span: at }) =>
      text.slice(at.start, at.end),
    )
    expect(words).toEqual([text.slice(9, -1), '500公斤', '1.93万吨', '3.86万亩'])
    expect(average!.total!.precision).toBe(100_000)
  })

  it.each(['3.86万亩，总产1万吨，亩产5公斤，', '亩产', '总产1万吨'])(
    'reads a text of hostile length in linear time: %s',
    piece => {
      expect(growth(piece, text => scan(text).averages)).toBeLessThan(linear)
    },
  )
})

import { describe, expect, it } from 'vitest'
import { growth, linear } from '../../testing/growth.js'
import { scanQuantities } from '../quantity/index.js'
import { scanExceptions } from './except.js'
import { scanTotals } from './index.js'

const totals = (text: string) =>
  scanTotals(text, scanQuantities(text))
    .filter(({ by }) => by === 'rest')
    .map(({ total, parts }) => [total, ...parts.map(one => one.quantity)].map(one => one.value))

describe('all but some', () => {
  it.each([
    ['28名干部参加考试，除1名因病缓考外，其余26人均合格。', [28, 1, 26]],
    ['应到28人，除3人请假、2人外出学习外，其余22人全部参加。', [28, 3, 2, 22]],
    ['28名干部参加考试，除1名因病缓考外， 其余26人均合格。', [28, 1, 26]],
    ['全市13个县（市、区）中，除3个县正在建设外，其余的9个均已建成。', [13, 3, 9]],
  ])('%s', (text, expected) => {
    expect(totals(text)).toEqual([expected])
  })

  it.each([
    ['of a sentence before', '除1名缓考，28名参加。均在外，其余26人均合格。'],
    ['with nothing taken out', '28名干部参加考试，在外，其余26人均合格。'],
    ['without a figure right behind', '28名干部参加考试，除1名缓考外，其余干部26人均合格。'],
    ['without a figure', '28名干部参加考试，除1名缓考外，其余均合格'],
    ['those named, too', '28名干部参加考试，除第1名等2名缓考外，其余26人均合格。'],
    ['one of them another matter', '检查28个乡镇，除2个乡镇、1个问题外，其余25个均已整改。'],
    ['those named', '28项任务中，除第7项、第12项取消外，其余26项全部完成。'],
    ['of two wholes', '全局50人，其中干部28名，除1名缓考外，其余26人均合格。'],
    ['another matter', '检查28个乡镇，除2个问题长期整改外，其余8个均已整改。'],
    ['another unit', '28名干部参加考试，除1个科室外，其余26人均合格。'],
    ['about so many', '近28名干部参加考试，除1名缓考外，其余26人均合格。'],
    ['words that only begin so', '开展除尘改造28处，除险加固外，其余26处均已完成。'],
    ['words that begin so, with a figure', '改造28处，除险加固1处外，其余26处均已完成。'],
  ])('not %s: %s', (_, text) => {
    expect(totals(text)).toEqual([])
  })

  it.each(['28人，除1人外，其余27人均，', '除', '除1人，'])('takes linear time: %s', piece => {
    const read = (text: string) => scanExceptions(text, scanQuantities(text))
    expect(growth(piece, read)).toBeLessThan(linear)
  })
})

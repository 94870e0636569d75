import { describe, expect, it } from 'vitest'
import { scan } from '../index.js'

/** As `+20 -2 = 18`. */
const found = (text: string) =>
  scan(text).balances.map(({ terms, result }) => {
    const signed = terms.map(({ sign, quantity }) => `${sign > 0 ? '+' : '-'}${quantity.value}`)
    return `${signed.join(' ')} = ${result.quantity.value}`
  })

describe('what was left, came in and was closed', () => {
  it.each([
    ['上一年度旧存12件，新立86件，办结90件，年底尚未办结9件。', '+12 +86 -90 = 9'],
    ['去年遗留的12件，新受理86件，已结案90件，在办9件。', '+12 +86 -90 = 9'],
    ['年初未结12件，新接收86件，全年共应办98件，审结90件，未审结9件。', '+12 +86 -90 = 9'],
    ['上年结转12件，新收86件，共需审理案件98件，审结90件，未审结9件。', '+12 +86 -90 = 9'],
    ['上年结转12件，新收86件，审结90件，期末目前尚有9件案件尚未审结。', '+12 +86 -90 = 9'],
    ['上年结转12件，新收86件，审结90件，仍有9件在审理过程中。', '+12 +86 -90 = 9'],
    ['上年结转12件，新收86件，审结90件，余9件未结案。', '+12 +86 -90 = 9'],
    ['全年共办理98件，审结90件，年末未结9件。', '+98 -90 = 9'],
    ['办理行政许可98件，办结90件，在办9件。', '+98 -90 = 9'],
    [
      '受理86件，加上上年结转12件，共办理98件；审结90件，其中维持62件、终止28件，年末未结9件。',
      '+86 +12 -90 = 9',
    ],
    ['上年结转12件，新收86件，审结90件，结转至次年9件。', '+12 +86 -90 = 9'],
    // More than were received in the year alone.
    ['收到86件，上年结转12件，答复90件，结转下年9件。', '+86 +12 -90 = 9'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected])
  })

  it.each([
    ['received may hold the old', '收到86件，上年结转12件，答复80件，结转下年9件。'],
    ['others left', '上年结转12件，新收86件，审结90件，其余9件正在研究。'],
    ['what was opened otherwise', '上年结转12件，新收86件，审结90件，新增9件正在审理。'],
    ['a bracket that holds more', '新收57件，上年结转5件，审结66件案件（其中含延期4件）。'],
    ['some were withdrawn', '全年共办理98件，审结90件，撤回2件，未结6件。'],
    ['not all ways of closing are told', '全年共办理98件，审结90件，其中终止28件，年末未结9件。'],
    ['those handled are applications', '办理许可申请98件，办结90件，未结9件。'],
    ['new ones are handled', '办理新收案件98件，办结90件，未结9件。'],
    ['more stands before it', '受理信访30件、上年结转12件，新收86件，审结90件，未结9件。'],
    ['the same', '新收57件，上年结转5件，审结62件。'],
    ['of another matter', '上年结转13件，新收108件行政复议案件，办结130件行政应诉案件。'],
  ])('none where %s: %s', (_, text) => {
    expect(found(text)).toEqual([])
  })

  it('and a bracket of something else holds nothing', () => {
    expect(found('新收57件，上年结转5件，审结66件，罚款（含没收）3万元。')).toEqual(['+57 +5 = 66'])
  })
})

import { describe, expect, it } from 'vitest'
import { readReport, sayConflicts } from '../testing/report.js'
import { countedTwice } from './repeated.js'

const words = {
  annualMatters: ['行政复议案件', '公证'],
  genericHeads: ['问题', '会议'],
  looseModifiers: ['专题'],
}
const twice = (body: string) => sayConflicts(countedTwice(readReport(body, { words })))

describe('one thing counted twice', () => {
  it.each([
    ['全年受理行政复议案件28件。依法办案。全年受理行政复议案件26件。', '28≠26'],
    ['受理行政复议案件28件。\n\n受理行政复议案件26件。', '28≠26'],
    ['受理行政复议案件28件。受理行政复议案件28件。受理行政复议案件26件。', '28≠26'],
    ['受理行政复议案件28件。受理行政复议案件26件。受理行政复议案件26件。', '28≠26'],
    ['全年办理公证1.2万件。全年办理公证13234件。', '12000≠13234'],
    ['全年办理公证13234件。全年办理公证1.2万件。', '13234≠12000'],
    ['全年办理公证1.2万件。全年办理公证1.3万件。', '12000≠13000'],
    ['全年建成法治公园3个。全年建成法治公园4个。', '3≠4'],
    [
      '## 一、复议\n\n全年受理行政复议案件28件。\n\n## 二、应诉\n\n全年受理行政复议案件26件。',
      '28≠26',
    ],
  ])('%s %s', (body, conflict) => {
    expect(twice(body)).toEqual([conflict])
  })

  it.each([
    ['once', '全年受理行政复议案件28件。'],
    ['with one value', '受理行政复议案件28件。受理行政复议案件28件。'],
    ['with another verb', '受理行政复议案件28件。审结行政复议案件26件。'],
    ['in three values, one by one', '办理公证12件。办理公证9件。办理公证31件。'],
    ['in one sentence', '受理行政复议案件28件，受理行政复议案件26件。'],
    ['in another unit', '全年建成法治公园3个。全年建成法治公园4亩。'],
    ['rounded', '全年办理公证1.2万件。全年办理公证12034件。'],
    ['cut off', '全年办理公证12934件。全年办理公证1.2万件。'],
    ['about', '受理行政复议案件20余件。受理行政复议案件26件。'],
    ['as a part', '受理行政复议案件28件。其中受理行政复议案件6件涉及征收。'],
    ['as an aim', '力争办理公证1500件。办理公证1620件。'],
    ['for another time', '上半年办理公证150件。全年办理公证320件。'],
    ['as a thing of many', '全年发现问题28个。全年发现问题26个。'],
    ['as meetings', '全年召开专题会议3次。全年召开专题会议4次。'],
    ['under another heading', '## 一、复议\n\n办理公证28件。\n\n## 二、应诉\n\n办理公证26件。'],
  ])('is no conflict %s', (_, body) => {
    expect(twice(body)).toEqual([])
  })
})

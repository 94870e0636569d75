import { describe, expect, it } from 'vitest'
import { growth, linear } from '../../testing/growth.js'
import { scanQuantities } from '../quantity/index.js'
import { scanTotals } from './index.js'
import { areSteps, hasOwnParts } from './step.js'

const sums = (text: string) =>
  scanTotals(text, scanQuantities(text)).filter(({ by }) => by === 'sum').length

describe('steps of one process', () => {
  it.each([
    '收到申请27件，受理24件，上年结转3件，共办结25件。',
    '收到备案文件87件，登记81件，退回6件，连同上年未审结的4件，共审查85件。',
    '受理申请308件，批准297件，不予批准11件，上年结转42件，共办结311件。',
    '受理申请58件，上年结转6件，共办结60件。',
    '接收线索64条，立案51条，转办8条，共办理59条。',
    '报名320人，通过298人，退回22人，共298人。',
    '甲区21件，乙区12件，丙区9件，共42件。',
  ])('%s have no one total', text => {
    expect(sums(text)).toBe(0)
  })

  it.each([
    ['what was left and what came in', '收到申请126件，上年结转4件，共130件。'],
    ['what there was to do', '收到申请126件，上年结转4件，共办理130件。'],
    ['matters that came in', '受理复议12件、受理诉讼9件，共受理21件。'],
    ['matters with verbs of their own', '受理复议申请12件，立案处罚案件9件，共21件。'],
    ['how things were decided', '批准12件，不予批准9件，共21件。'],
    ['how applications were decided', '批准申请12件，不予批准9件，共21件。'],
    ['a list with a part as large as two others', '甲区21件、乙区12件、丙区9件，共42件。'],
  ])('%s add up: %s', (_, text) => {
    expect(sums(text)).toBe(1)
  })

  it.each([
    [['接报', '不予受理']],
    [['报名', '当场录取']],
    [['发现', '已整改']],
    [['排查', '其中已化解']],
    [['收件', '准予登记的']],
    [['征集', '尚未采纳']],
    [['收到', '结转下年']],
    [['受理', '了结', '均已依法审结']],
  ])('%j are steps', labels => {
    expect(areSteps(labels, undefined)).toBe(true)
  })

  it.each([
    [['批准申请', '办结']],
    [['办结', '受理']],
    [['受理', '许可案件']],
    [['受理', '行政许可']],
    [['甲区', '乙区']],
    [[]],
  ])('%j are none', labels => {
    expect(areSteps(labels, undefined)).toBe(false)
  })

  it.each([
    [['新收', '上年结转'], '办结', true],
    [['新收', '去年未结'], '审查', true],
    [['新收', '2023年旧存'], '查处', true],
    [['新收', '积案'], '调解', true],
    [['新收', '上年结转'], '受理', false],
    [['新收', '上年结转'], undefined, false],
    [['办结新收', '办结上年结转'], '办结', false],
    [['新收', '重点积案'], '办结', false],
    [['新收', '存量'], '办结', false],
  ])('%j with the sum of what was done (%s): %s', (labels, act, expected) => {
    expect(areSteps(labels, act)).toBe(expected)
  })

  it.each([
    [[87, 81, 6, 4], true],
    [[42, 308, 297, 11], true],
    [[12, 12, 9], false],
    [[12, 9, 21], false],
    [[9, 9], false],
    [[20, 8, 7, 5], true],
    [[], false],
  ])('%j hold figures with parts of their own: %s', (values, expected) => {
    expect(hasOwnParts(values)).toBe(expected)
  })

  it('reads a hostile text in time', () => {
    expect(growth('不未已受理', part => areSteps(['收到', part], undefined))).toBeLessThan(linear)
  })
})

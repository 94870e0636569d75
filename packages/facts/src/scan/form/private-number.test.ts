import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scanPrivateNumbers } from './private-number.js'

const read = (text: string) =>
  scanPrivateNumbers(text).map(({ kind, letters, toBeCalled }) => [kind, letters, toBeCalled])

describe('private numbers', () => {
  it('reads mobile numbers, in groups and with 86 before them too', () => {
    expect(read('张明，１３８００１３８０００')).toEqual([['mobile', '13800138000', false]])
    expect(read('手机138 0013 8000、+86 13900139000')).toEqual([
      ['mobile', '13800138000', false],
      ['mobile', '13900139000', false],
    ])
  })

  it('leaves the 86 of the country and what parts the groups out of it', () => {
    for (const text of ['8613800138000', '+86-13800138000', '86 138-0013-8000', '138 0013 8000'])
      expect(read(text)).toEqual([['mobile', '13800138000', false]])
  })

  it('gives their places, in the order of the text', () => {
    const text = '张明11010519491231002X，手机138-0013-8000。'
    const found = scanPrivateNumbers(text)
    expect(found.map(({ span: { start, end } }) => text.slice(start, end))).toEqual([
      '11010519491231002X',
      '138-0013-8000',
    ])
  })

  it.each([
    '手机13800138000，联系人张明',
    '合同编号见附件，手机13800138000',
    '第2名张明13800138000',
    '举报奖励。张明13800138000',
    '举报奖励\n张明13800138000',
    '咨询事项已经办结并且全部归档备查的申请人张明13800138000',
  ])('reads one that is not there to be called: %s', text => {
    expect(read(text)).toEqual([['mobile', '13800138000', false]])
  })

  it('says where a number is there to be called', () => {
    expect(read('24小时值班手机：13800138000')).toEqual([['mobile', '13800138000', true]])
  })

  it('leaves other long figures alone', () => {
    for (const text of [
      '联系电话：0571-88012345',
      '138****8000',
      '投入13800138000元',
      '合同编号：13800138000',
      'www.example.cn/13800138000',
      '1380013800012',
      '12800138000',
      '统一社会信用代码：11010519491231002X',
      '11010519491231002A',
      '3.13800138000',
      '投入13800138000 元',
      '印发13800138000余份',
      '合同编号： 13800138000',
      '证书号为13800138000',
      '许可证13800138000',
      '证书13800138000',
      '备案号：13800138000',
      '微信公众号13800138000',
      '',
    ])
      expect(read(text)).toEqual([])
  })

  it('takes a number for that of a person only where date and check digit are right', () => {
    expect(read('身份证号11010519491231002x')).toEqual([['identity', '11010519491231002x', false]])
    expect(read('身份证号110105194912310021')).toEqual([])
    expect(read('身份证号110105194913310027')).toEqual([])
  })

  it.each([
    ['19000101', true],
    ['18991231', false],
    ['20991231', true],
    ['21000101', false],
    ['20240001', false],
    ['20241301', false],
    ['20240100', false],
    ['20240131', true],
    ['20240132', false],
    ['20240229', true],
    ['20230229', false],
  ])('born on %s: %s', (day, isOne) => {
    const figures = `110105${day}002`
    // GB 11643: the weight of a place is a power of two, modulo eleven.
    const sum = [...figures].reduce((of, digit, at) => of + Number(digit) * 2 ** (17 - at), 0)
    const digit = '10X98765432'[sum % 11]
    expect(scanPrivateNumbers(`证件${figures}${digit}`)).toHaveLength(isOne ? 1 : 0)
  })

  it('has one check digit for each seventeen figures', () => {
    const serial = fc.integer({ min: 0, max: 999 }).map(figure => String(figure).padStart(3, '0'))
    fc.assert(
      fc.property(serial, figures => {
        const hits = [...'0123456789X'].filter(
          digit => scanPrivateNumbers(`11010519491231${figures}${digit}`).length > 0,
        )
        expect(hits).toHaveLength(1)
      }),
    )
  })

  it('reads a hostile text in time', () => {
    expect(read('1'.repeat(100_000))).toEqual([])
    expect(read('138 '.repeat(25_000))).toEqual([])
  })
})

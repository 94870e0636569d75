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
    ])
      expect(read(text)).toEqual([])
  })

  it('takes a number for that of a person only where date and check digit are right', () => {
    expect(read('身份证号11010519491231002x')).toEqual([['identity', '11010519491231002x', false]])
    expect(read('身份证号110105194912310021')).toEqual([])
    expect(read('身份证号110105194913310027')).toEqual([])
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

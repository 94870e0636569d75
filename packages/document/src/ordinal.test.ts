import { describe, expect, it } from 'vitest'
import {
  ordinalStyles,
  readChineseOrdinal,
  readNextOrdinal,
  readOrdinal,
  writeChineseOrdinal,
  writeOrdinal,
} from './ordinal.js'
import { slice } from './span.js'

const upTo99 = Array.from({ length: 99 }, (_, index) => index + 1)
const full = (value: number) =>
  String(value).replace(/[0-9]/g, digit => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))

describe('Chinese numbers', () => {
  it('1–99 are read as they are written', () => {
    for (const value of upTo99) expect(readChineseOrdinal(writeChineseOrdinal(value))).toBe(value)
  })

  it.each([
    ['一', 1],
    ['十', 10],
    ['十一', 11],
    ['二十', 20],
    ['廿一', 21],
    ['卅', 30],
    ['九十九', 99],
  ])('%s', (text, value) => expect(readChineseOrdinal(text)).toBe(value))

  it.each(['', '一二', '十十', '二十十', '百', '〇', '一十二三', '2'])('%s is none', text => {
    expect(readChineseOrdinal(text)).toBeUndefined()
  })
})

describe('readOrdinal', () => {
  const forms = {
    part: [
      v => `第${writeChineseOrdinal(v)}部分`,
      v => `第${v}章`,
      v => `第${writeChineseOrdinal(v)}篇、`,
    ],
    section: [v => `第${writeChineseOrdinal(v)}节`, v => `第${v}节、`],
    chinese: [
      v => `${writeChineseOrdinal(v)}、`,
      v => `${writeChineseOrdinal(v)}.`,
      v => `${writeChineseOrdinal(v)}．`,
      v => `${writeChineseOrdinal(v)}，`,
    ],
    'chinese-bracket': [
      v => `（${writeChineseOrdinal(v)}）`,
      v => `(${writeChineseOrdinal(v)})`,
      v => `(${writeChineseOrdinal(v)}）`,
      v => `${writeChineseOrdinal(v)}）`,
      v => `（${writeChineseOrdinal(v)}）、`,
    ],
    arabic: [v => `${v}.`, v => `${v}．`, v => `${v}、`, v => `${full(v)}．`, v => `${full(v)}、`],
    'arabic-bracket': [v => `（${v}）`, v => `(${v})`, v => `${v})`, v => `（${full(v)}）`],
    circled: [v => String.fromCharCode(0x2460 + v - 1)],
  } satisfies Record<(typeof ordinalStyles)[number], ((value: number) => string)[]>

  describe.each(ordinalStyles)('%s', style => {
    const values = style === 'circled' ? upTo99.slice(0, 20) : upTo99

    it('reads every value in every form, bare, indented, behind # and in **', () => {
      for (const write of forms[style]) {
        for (const value of values) {
          const written = write(value)
          for (const lead of ['', '\u3000\u3000', '## ', '**', '- '.slice(2)]) {
            const text = `${lead}${written}坚持党的领导`
            const read = readOrdinal(text)
            expect(read, text).toMatchObject({ style, value, text: written })
            expect(slice(text, read!.span)).toBe(written)
          }
        }
      }
    })

    it('writes another value in the form of the first', () => {
      for (const write of forms[style]) {
        const like = readOrdinal(`${write(3)}坚持`)!
        for (const value of values) expect(writeOrdinal(value, like)).toBe(write(value))
      }
    })
  })

  it.each([
    ['一、甲', 'full', true, '、'],
    ['一.甲', 'half', true, '.'],
    ['（一）甲', 'full', true, ''],
    ['(一)甲', 'half', true, ''],
    ['(一）甲', 'mixed', true, ''],
    ['（一)甲', 'mixed', true, ''],
    ['一）甲', 'full', false, ''],
    ['1)甲', 'half', false, ''],
    ['１．甲', 'full', true, '．'],
    ['1.甲', 'half', true, '.'],
    ['①甲', 'none', true, ''],
    ['第一部分甲', 'none', true, ''],
    ['第一部分：甲', 'full', true, '：'],
    ['第一节 甲', 'none', true, ''],
    ['第二节、甲', 'full', true, '、'],
  ])('%s: width, bracket, mark', (text, width, openBracket, mark) => {
    expect(readOrdinal(text)).toMatchObject({ width, openBracket, mark })
  })

  it.each([
    '3.5万人参加培训。',
    '4.15全民国家安全教育日',
    '12.4国家宪法日',
    '2024.3.5召开会议',
    '2024.12',
    '2024、2025年',
    '3、4季度',
    '（2024年）',
    '（2024）',
    '一、二审案件',
    '三、四季度',
    '一、二、三类林地分级保护',
    '一、二中队合署执法',
    '一、二级巡视员',
    '一、二等奖各3个',
    '一是加强领导。',
    '一方面',
    '第一，加强领导。',
    '第一时间',
    '第一节课由局长主讲。',
    '第二节点按期完成。',
    '（三）'.slice(0, 2),
    '一二三、',
    '123.坚持',
    '.坚持',
    '98.5%',
    '1:2',
    '',
    '#',
    '**',
  ])('%s has none', text => expect(readOrdinal(text)).toBeUndefined())

  it.each([
    ['1.2024年工作回顾', 'arabic', 1],
    ['1.2024 年工作回顾', 'arabic', 1],
    ['1．２０２４年工作回顾', 'arabic', 1],
    ['1、2024年工作回顾', 'arabic', 1],
    ['一.2024年工作回顾', 'chinese', 1],
    ['一、2024年工作回顾', 'chinese', 1],
    ['二、三年行动计划实施情况', 'chinese', 2],
    ['三、四项制度落实情况', 'chinese', 3],
    ['一、“三项制度”落实情况', 'chinese', 1],
    ['1. 坚持', 'arabic', 1],
  ])('%s has one', (text, style, value) => {
    expect(readOrdinal(text)).toMatchObject({ style, value })
  })
})

describe('readNextOrdinal', () => {
  const before = readOrdinal('20.坚持')!

  it('reads 21. before a figure after 20.', () => {
    expect(readNextOrdinal('21.5+2就业之家', before)).toMatchObject({
      value: 21,
      text: '21.',
      span: { start: 0, end: 3 },
    })
  })

  it.each(['22.5+2就业之家', '21坚持', '20.5万人'])('not %s', text => {
    expect(readNextOrdinal(text, before)).toBeUndefined()
  })

  it('not after another style', () => {
    expect(readNextOrdinal('2.5万人', readOrdinal('一、坚持')!)).toBeUndefined()
  })
})

describe('an ordinal with a space alone', () => {
  it.each(['1 主要举措和成效', '2　存在的不足和原因'])('is read at a heading: %s', text => {
    expect(readOrdinal(text)).toMatchObject({ style: 'arabic', value: Number(text[0]), mark: '' })
  })

  it.each(['12 月工作安排情况', '3 个街道完成', '1 全年办结32件', '1 学法，执法', '2 张三'])(
    'is none in %s',
    text => {
      expect(readOrdinal(text)).toBeUndefined()
    },
  )
})

describe('ordinals that one paragraph answers for', () => {
  it.each([
    ['8.至13.主要是案卷不规范', 8, 13],
    ['2.—5.培训不够', 2, 5],
    ['（二）（三）已经办结', 2, 3],
    ['（二）至（五）已经办结', 2, 5],
  ])('are read in %s', (text, value, last) => {
    expect(readOrdinal(text)).toMatchObject({ value, last })
  })

  it.each(['8.至13.5万元', '3.至2.倒写', '（三）（二）倒写', '（二）学法。（三）'])(
    'are not %s',
    text => {
      expect(readOrdinal(text)?.last).toBeUndefined()
    },
  )
})

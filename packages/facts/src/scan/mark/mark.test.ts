import { describe, expect, it } from 'vitest'
import { scan } from '../index.js'
import { closes } from './index.js'

/** The text with every half-width mark that is reported made full width. */
const widened = (text: string) =>
  scan(text).halfWidthMarks.reduce((done, { span, mark, fullWidth }) => {
    expect(text.slice(span.start, span.end)).toBe(mark)
    return done.slice(0, span.start) + fullWidth + done.slice(span.end)
  }, text)

describe('half-width marks', () => {
  it.each([
    ['依法行政,依法办事', '依法行政，依法办事'],
    ['依法行政;依法办事;', '依法行政；依法办事；'],
    ['具体做法:加强领导', '具体做法：加强领导'],
    ['做得怎样?很好!', '做得怎样？很好！'],
    ['依法行政.', '依法行政。'],
    ['暂行办法(试行)', '暂行办法（试行）'],
    ['共28件,其中', '共28件，其中'],
    ['学习(含线上）', '学习（含线上）'],
    ['学习（含线上)', '学习（含线上）'],
    ['完成率100%,居前', '完成率100%，居前'],
    ['自查后整改,2024年完成', '自查后整改，2024年完成'],
    ['《办法》,《规定》', '《办法》，《规定》'],
    ['"依法行政"', '“依法行政”'],
    ['“我与宪法"主题活动', '“我与宪法”主题活动'],
    ['依法, 规范', '依法， 规范'],
    ['坚持"两个结合",推进"三项清单":甲', '坚持“两个结合”，推进“三项清单”：甲'],
    ['中文(中)见https://a.example/(中)', '中文（中）见https://a.example/(中)'],
    ['学习(中)见http://a.example/(中)', '学习（中）见http://a.example/(中)'],
    ['依法行政, "两个结合"', '依法行政， “两个结合”'],
    ['学习(“学习强国”等）', '学习（“学习强国”等）'],
    ['“法治"“平安"', '“法治”“平安”'],
    ['"“平安”云汀"', '““平安”云汀”'],
  ])('%s', (text, full) => {
    expect(widened(text)).toBe(full)
  })

  it.each([
    '受理1,234件',
    '自12:30起至13:30止',
    '比分3:2',
    '3.5万人',
    '见http://a.example/x?b=1,2',
    '见https://a.example/b(c)',
    'APP,SDK',
    '（GB/T 9704-2012)',
    '使用(APP)办理',
    'f(x)',
    '（一)抓学习',
    '(2）抓执法',
    '"abc","def"',
    '全文均为全角，没有半角（真的）。',
    '没有引号"',
    '“法治”建设"',
    '“APP"',
    '“',
    '（十二)抓学习',
    '(十二）抓执法',
    '(12）抓执法',
    '见www.a.example/(中)',
    '见www.a.example/(中）',
    '(APP）',
    '()',
    '',
  ])('none in %s', text => {
    expect(widened(text)).toBe(text)
  })

  it('are reported once each, in reading order', () => {
    const starts = scan('甲,乙(丙),"丁":戊').halfWidthMarks.map(({ span }) => span.start)
    expect(starts).toEqual([1, 3, 5, 6, 7, 9, 10])
  })

  it('are held against the full-width ones', () => {
    expect(scan('甲，乙；丙：丁（戊）！己？庚。').fullWidthMarks).toBe(7)
    expect(scan('甲,乙').fullWidthMarks).toBe(0)
  })
})

describe('pair marks', () => {
  it('are read in order with their side', () => {
    const marks = scan('“《〈甲〉》”(乙）').pairMarks
    expect(marks.map(({ mark, side }) => mark + side[0])).toEqual([
      '“o',
      '《o',
      '〈o',
      '〉c',
      '》c',
      '”c',
      '(o',
      '）c',
    ])
  })

  it.each([
    ['1）规范程序', true],
    ['做好：一）规范', true],
    ['甲；2)乙', true],
    ['（1）规范', false],
    ['（甲）', false],
    ['第1）条', false],
    ['12）规范程序', true],
    ['十二）规范程序', true],
    ['规范 2）公开', true],
    ['规范：a）公开', true],
    ['规范。１２)公开', true],
    ['“规范”3）公开', true],
    ['甲；3件）', false],
    ['【等级：A】', false],
    ['规范：ab）公开', false],
  ])('know the bracket of an item, %s: %s', (text, item) => {
    expect(scan(text).pairMarks.findLast(({ side }) => side === 'close')!.item).toBe(item)
  })
})

describe('closes', () => {
  it.each(['《》', '“”', '（）', '()', '（)', '(）', '〈〉', '【】', '〔〕', '「」', '『』'])(
    '%s',
    pair => {
      expect(closes(pair[0]!, pair[1]!)).toBe(true)
    },
  )

  it.each(['《〉', '“）', '（】', '““', '”“', '））', '甲乙'])('not %s', pair => {
    expect(closes(pair[0]!, pair[1]!)).toBe(false)
  })
})

import { describe, expect, it } from 'vitest'
import { scanEditions } from './edition.js'

const read = (text: string) =>
  scanEditions(text).map(({ number, unit, name, span }) => [
    number.value,
    unit,
    name.text,
    text.slice(span.start, span.end),
  ])

describe('editions', () => {
  it.each([
    [
      '参加第八届“学宪法 讲宪法”活动决赛',
      8,
      '届',
      '“学宪法讲宪法”活动',
      '第八届“学宪法 讲宪法”活动',
    ],
    [
      '第8届全国学生“学宪法 讲宪法”活动',
      8,
      '届',
      '全国学生“学宪法讲宪法”活动',
      '第8届全国学生“学宪法 讲宪法”活动',
    ],
    ['第10个国家宪法日宣传', 10, '个', '国家宪法日', '第10个国家宪法日'],
    ['第十个全民国家安全教育日', 10, '个', '全民国家安全教育日', '第十个全民国家安全教育日'],
    ['第１０个国家宪法日', 10, '个', '国家宪法日', '第１０个国家宪法日'],
    ['第二十二届运动会开幕', 22, '届', '运动会', '第二十二届运动会'],
    [
      '第 12 届省民族团结进步宣传月',
      12,
      '届',
      '省民族团结进步宣传月',
      '第 12 届省民族团结进步宣传月',
    ],
  ])('%s', (text, value, unit, name, words) => {
    expect(read(text)).toEqual([[value, unit, name, words]])
  })

  it.each([
    '第三个工作日',
    '第十五个五年规划',
    '第一个“4”',
    '第二个百年奋斗目标',
    '第一个在全省推行',
    '第3届',
    '八届二次全会',
    '第52号令',
    '“9·26”宣传日',
    '12345热线',
  ])('none in %s', text => {
    expect(read(text)).toEqual([])
  })

  it.each(['第', '第一届', '第1个', '第八届“', '第八届国'])(
    'finds none in 100,000 characters of “%s”',
    piece => {
      expect(scanEditions(piece.repeat(100_000 / piece.length))).toEqual([])
    },
    20_000,
  )
})

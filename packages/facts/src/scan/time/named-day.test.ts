import { describe, expect, it } from 'vitest'
import { scanNamedDays } from './named-day.js'

const read = (text: string) =>
  scanNamedDays(text).map(({ number, name }) =>
    [text.slice(number.span.start, number.span.end), number.value, name.text].join(' '),
  )

describe('days of the year with a name', () => {
  it.each([
    ['在“12·4”国家宪法日举办晚会', '12·4 1204 国家宪法日'],
    ['利用“１２·４”国家宪法日', '１２·４ 1204 国家宪法日'],
    ['利用3.15国际消费者权益日、', '3.15 315 国际消费者权益日'],
    ['"6 • 26"国际禁毒日', '6 • 26 626 国际禁毒日'],
    ['8月15日首个全国生态日等节点', '8月15日 815 全国生态日'],
    ['１２月４日第11个国家宪法日当天', '１２月４日 1204 国家宪法日'],
    ['9月10日是教师节，', '9月10日 910 教师节'],
    ['在六五环境日等', '六五 605 环境日'],
    ['“六五”世界环境日', '六五 605 世界环境日'],
  ])('%s', (text, expected) => {
    expect(read(text)[0] ?? read(text)).toBe(expected)
  })

  it.each([
    '2024.12.4国家宪法日',
    '12月3日国家宪法日宣传活动启动',
    '12月3日，国家宪法日宣传周',
    '“6·5”“8·15”环境日、生态日',
    '二十六五环境日报',
    '13.4国家宪法日',
    '压缩到4.1个工作日',
    '“9·26”宣传日',
    '12.32国家宪法日',
    '占12.4%，国家宪法日',
  ])('none in %s', text => {
    expect(read(text)).toEqual([])
  })

  it('reads 100,000 characters', () => {
    for (const piece of ['“12·4', '12月4日国', '六五', '12.4国家宪'])
      expect(scanNamedDays(piece.repeat(100_000 / piece.length))).toEqual([])
  })
})

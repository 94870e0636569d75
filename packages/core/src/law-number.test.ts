import { describe, expect, test } from 'vitest'
import { isAnotherNumber } from './law-number.js'

describe('numbers in titles', () => {
  test.each([
    ['刑法修正案(十三)', '刑法修正案(十二)'],
    ['刑法修正案', '刑法修正案(二)'],
    ['第七十九条的解释', '第九条的解释'],
    ['第十三届第次会议', '第十四届第一次会议'],
    ['六五普法规划', '五五普法规划'],
    ['2024年招生办法', '2023年招生办法'],
    ['进一步加强管理的规定', '加强管理的规定'],
  ])('%s is another than %s', (written, right) => {
    expect(isAnotherNumber(written, right)).toBe(true)
  })

  test.each([
    ['进一一步加强管理', '进一步加强管理'],
    ['第十十三届', '第十三届'],
    ['第三百八八十四条', '第三百八十四条'],
    ['第次会议', '第一次会议'],
    ['规划(2021-202年)', '规划(2021-2025年)'],
    ['第一次会意', '第一次会议'],
    ['信访条例', '信访工作条例'],
  ])('%s may be a slip for %s', (written, right) => {
    expect(isAnotherNumber(written, right)).toBe(false)
  })
})

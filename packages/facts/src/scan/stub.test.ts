import { expect, it } from 'vitest'
import { scanStubs } from './stub.js'

it.each([
  '略',
  '（略）',
  '同上。',
  '……',
  '待补充',
  '具体情况如下：',
  '主要做法如下。',
  '　　存在的不足主要有：',
])('%s says nothing by itself', text => {
  expect(scanStubs(text).map(({ start, end }) => text.slice(start, end))).toEqual([text.trim()])
})

it.each(['', '无。', '已办结。', '省略部分程序', '见附件。', '情况如下：办结2件', '同上年。'])(
  '%s may be all that is to be said',
  text => {
    expect(scanStubs(text)).toEqual([])
  },
)

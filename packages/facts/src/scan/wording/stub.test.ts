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
  '（此处略）',
  '[以下从略]',
  '【待补充】。',
  '(同前)',
  '待补',
  '待完善.',
  '另行补充',
  '。。。',
  '...',
  '…………',
  '主要做法包括:',
  '不足主要是：',
  '主要做法如下',
  `${'主'.repeat(30)}如下：`,
])('%s says nothing by itself', text => {
  expect(scanStubs(text).map(({ start, end }) => text.slice(start, end))).toEqual([text.trim()])
})

it.each([
  '',
  '　',
  '无。',
  '已办结。',
  '省略部分程序',
  '简略',
  '见附件。',
  '情况如下：办结2件',
  '办结2件。情况如下：无',
  '同上年。',
  '省略……',
  '……等',
  '..',
  '主要做法包括',
  `${'主'.repeat(31)}如下：`,
  `${'主'.repeat(41)}如下。`,
])('%s may be all that is to be said', text => {
  expect(scanStubs(text)).toEqual([])
})

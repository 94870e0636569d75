import { expect, test } from 'vitest'
import { isLetter, isPlainReport, isReply, isRequest } from './genre.js'

test.each([
  '临澜县司法局关于2024年法治政府建设情况的报告',
  '2024年法治政府建设年度报告（公开版）',
  '2024年法治政府建设年度报告(公开版)',
  '　2024年法治政府建设年度报告 ',
  '关于依申请公开政府信息工作进展情况的报告',
])('%s reports', title => {
  expect(isPlainReport(title)).toBe(true)
})

test.each([
  '执法基地建设项目可行性研究报告',
  '关于增加编制的请示报告',
  '入学申请报告',
  '关于增加执法经费的请示',
  '报告会通知',
  '执法基地项目可行性的初步分析报告',
  '年度报告（）',
  '年度报告（一二三四五六七八九十一二三）',
  '年度报告（送审稿',
])('%s does not, or not only', title => {
  expect(isPlainReport(title)).toBe(false)
})

test.each([
  '关于商请联合开展监测的函',
  '关于征求意见的函（代拟稿）',
  '关于同意设立的复函',
  ' 关于征求意见的函 ',
  '关于征求意见的函(代拟稿)',
  '关于征求《管理办法（试行）》意见的函（代拟稿）',
])('%s is a letter', title => {
  expect(isLetter(title)).toBe(true)
})

test.each([
  '关于规范便函使用的通知',
  '关于增加编制的请示',
  '函授教育工作报告',
  '关于征求意见的函（一二三四五六七八九十一二三）',
  '关于征求意见的函（）',
])('%s is no letter', title => {
  expect(isLetter(title)).toBe(false)
})

test.each([
  ['关于解决修复资金的请示', true, false],
  ['关于解决修复资金的请示（代拟稿）', true, false],
  ['关于解决修复资金请示的批复', false, true],
  ['转发关于解决修复资金请示的通知', false, false],
])('%s', (title, request, reply) => {
  expect([isRequest(title), isReply(title)]).toEqual([request, reply])
})

import { recogniseProfile } from '@hegao/core'
import { readDraft } from '@hegao/document'
import { expect, test } from 'vitest'
import { profiles } from './index.js'

const kindOf = (title: string) =>
  recogniseProfile(readDraft(`# ${title}\n\n现将有关情况报告如下。\n`, 'md'), profiles)?.profile.id

test.each([
  '临澜县人民政府2024年法治政府建设年度报告',
  '临澜县教育局关于2024年度法治政府建设情况的报告',
  '临澜市自然资源和规划局2024年法治政府建设年度报告',
  '临澜市规划和自然资源局2024年度法治政府建设工作报告',
  '临澜县发展规划局2024年度法治政府建设情况报告',
  '临澜县卫生和计划生育局2014年度依法行政工作报告',
  '临澜县2024年法治政府建设年度报告（征求意见稿）',
  '临澜县2024年法治政府建设年度报告(送审稿)',
  '临澜县2024年法治政府建设工作总结及2025年工作计划',
  '2024年度法治政府建设情况',
  '临澜县司法局2024年法治建设工作总结',
])('%s is the annual report', title => {
  expect(kindOf(title)).toBe('fazhi-annual')
})

test.each([
  '临澜县2025年法治政府建设工作计划',
  '临澜县法治政府建设规划（2021—2025年）',
  '临澜县2025年法治政府建设工作要点',
  '关于报送2024年度法治政府建设情况报告的通知',
  '临澜县法治政府建设实施方案（征求意见稿）',
  '关于加强法治政府建设的实施意见',
  '关于加强法治政府建设的意见（征求意见稿）',
  '临澜县2024年政府工作报告',
])('%s is none', title => {
  expect(kindOf(title)).toBeUndefined()
})

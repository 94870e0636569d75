import { describe, expect, it } from 'vitest'
import { scanHandovers } from './handover.js'

describe('what opens the part on shortcomings', () => {
  it.each([
    '2023年，我镇法治政府建设有了新进展，但与群众期待相比还存在以下差距：',
    '２０２３年,全县推进依法行政取得成效，仍存在如下问题和短板。',
  ])('%s', text => {
    expect(scanHandovers(text)).toEqual([{ start: 0, end: text.length }])
  })

  it.each([
    ['what others found', '2022年，市督察组反馈我镇法治政府建设存在以下问题：'],
    ['what was put right', '2022年，我镇法治建设存在以下问题，现已完成整改。'],
    ['more behind it', '2022年，我镇法治政府建设存在以下问题。2023年，逐项解决。'],
    ['no year', '我镇法治政府建设仍存在以下差距：'],
    ['a year since when', '2021年以来，我镇法治政府建设仍存在以下差距：'],
    ['another matter', '2022年，我镇信访工作存在以下问题：'],
  ])('not %s', (_, text) => {
    expect(scanHandovers(text)).toEqual([])
  })

  it('reads a long text', () => {
    expect(scanHandovers('2023年，法治建设'.repeat(10_000))).toEqual([])
  })
})

describe('what opens the report itself', () => {
  const read = (text: string) => scanHandovers(text).map(({ start, end }) => text.slice(start, end))

  it.each([
    [
      '根据条例规定，现公布澄桥街道办事处2021年政府信息公开工作年度报告。',
      '现公布澄桥街道办事处2021年政府信息公开工作年度报告',
    ],
    [
      '现向社会公开我局2021年度法治政府建设年度报告。',
      '现向社会公开我局2021年度法治政府建设年度报告',
    ],
    ['现将2023年情况报告如下：', '现将2023年情况报告如下'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]))

  it.each([
    '实现公开2021年度政府信息公开年度报告',
    '编制2021年度政府信息公开年度报告',
    '现公布《青溪县2021年政府信息公开年度报告》',
    '现公布了2021年年度报告',
  ])('nothing in %s', text => expect(read(text)).toEqual([]))
})

import { describe, expect, it } from 'vitest'
import { scanHandovers } from './handover.js'

describe('what opens the part on shortcomings', () => {
  it.each([
    '2023年，我镇法治政府建设有了新进展，但与群众期待相比还存在以下差距：',
    '２０２３年,全县推进依法行政取得成效，仍存在如下问题和短板。',
    '  2023年度，我镇依法行政存在着以下几个方面的不足和原因： ',
    '二〇二三年，我镇法治建设存在的如下薄弱环节',
    '2023 年，我镇法治政府建设中存在以下短板:',
  ])('%s', text => {
    expect(scanHandovers(text)).toEqual([{ start: 0, end: text.length }])
  })

  it.each<readonly [string, string]>([
    ['what others found', '2022年，市督察组反馈我镇法治政府建设存在以下问题：'],
    ['what was put right', '2022年，我镇法治建设存在以下问题，现已完成整改。'],
    ['more behind it', '2022年，我镇法治政府建设存在以下问题。2023年，逐项解决。'],
    ['no year', '我镇法治政府建设仍存在以下差距：'],
    ['a year since when', '2021年以来，我镇法治政府建设仍存在以下差距：'],
    ['another matter', '2022年，我镇信访工作存在以下问题：'],
    ['a year in the middle', '会上，2022年，我镇法治建设存在以下问题：'],
    ['no shortcomings', '2022年，我镇法治建设存在以下做法：'],
    ['no list', '2022年，我镇法治建设存在问题：'],
    ['a list behind it', '2022年，我镇法治建设存在以下问题：一是学法'],
    ['two sentences', '2022年，我镇推进法治建设。存在以下问题：'],
    ...'督察 督查 督导 巡视 巡察 审计 考核 评估 整改 指出 通报 检查中'
      .split(' ')
      .map(word => [word, `2022年，${word}我镇法治建设存在以下问题：`] as const),
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
    ['现就有关情况总结如下。', '现就有关情况总结如下'],
    ['现把全年工作汇报给大家如下：', '现把全年工作汇报给大家如下'],
    ['现对工作情况说明如下：', '现对工作情况说明如下'],
    ['现工作情况如下：', '现工作情况如下'],
    ['特予公布2023年年度报告。', '特予公布2023年年度报告'],
    ['特予以公开2023年年度报告。', '特予以公开2023年年度报告'],
    ['现发布年度报告。', '现发布年度报告'],
    ['现编制2023年度报告', '现编制2023年度报告'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]))

  it.each([
    '实现公开2021年度政府信息公开年度报告',
    '编制2021年度政府信息公开年度报告',
    '现公布《青溪县2021年政府信息公开年度报告》',
    '现公布了2021年年度报告',
    '体现公开2021年年度报告',
    '呈现公开2021年年度报告',
    '现公布2021年情况；年度报告',
    '现将情况报告完毕。如下',
    '现将有关文件印发如下',
    '现报告情况',
  ])('nothing in %s', text => expect(read(text)).toEqual([]))
})

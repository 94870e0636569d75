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

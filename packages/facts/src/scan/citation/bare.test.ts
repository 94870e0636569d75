import { describe, expect, test } from 'vitest'
import { scanBareTitles } from './bare.js'
import { pairTitleMarks } from './marks.js'

const read = (text: string) =>
  scanBareTitles(
    text,
    pairTitleMarks(text).map(({ span }) => span),
  ).map(({ start, end }) => text.slice(start, end))

describe('titles without their marks', () => {
  test.each([
    ['学习了甲乙学习纲要、《丙法》', ['甲乙学习纲要']],
    ['依据行政许可法第三十八条', ['行政许可法']],
    ['贯彻新修订的行政复议法，依据行政处罚法', ['行政复议法', '行政处罚法']],
    ['落实法治建设规划（2021—2025年）。', ['法治建设规划（2021—2025年）']],
    ['落实法治建设规划(2021-2025年)要求', ['法治建设规划(2021-2025年)']],
    ['《甲法》、未成年人保护法等', ['未成年人保护法']],
    ['《甲法》 以及 未成年人保护法', ['未成年人保护法']],
    ['学习《甲法》，依据行政处罚法规定办案', ['行政处罚法']],
    ['执行《甲法》、执行行政处罚法', ['行政处罚法']],
    ['执行《甲法》行政处罚法', []],
    ['落实法治建设规划（2021—2025年', ['法治建设规划']],
    ['落实（2021—2025年规划', []],
    ['落实《法治建设规划》', []],
    ['依据法', []],
    ['依据做法', []],
    ['严格执法、公正司法', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

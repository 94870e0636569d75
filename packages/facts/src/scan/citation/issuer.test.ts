import { describe, expect, test } from 'vitest'
import { isByLocalBody } from './issuer.js'

const read = (before: string) => isByLocalBody(`${before}《甲法》`, before.length)

describe('whose a document is', () => {
  test.each([
    '按照省政府',
    '落实市委印发的',
    '执行省教育厅新修订后的',
    '落实市政府办公室印发了',
    '执行我市',
    '本局制定的',
    '区党组',
    '省',
    '自治州',
    '全县各级各部门认真做好本职工作，落实省政府',
  ])('%s: of a place', before => {
    expect(read(before)).toBe(true)
  })

  test.each([
    '全县认真落实',
    '县委学习',
    '国务院',
    '全市',
    '城市',
    '市场',
    '省级',
    '省政府工作报告',
    '省政府召开会议，全面部署各项重点工作，落实',
    '',
  ])('%s: not', before => {
    expect(read(before)).toBe(false)
  })
})

import { describe, expect, it } from 'vitest'
import { scanYearSteps } from './year-step.js'

const read = (text: string) => scanYearSteps(text).map(({ from, to }) => [from.value, to.value])

describe('from one year to another', () => {
  it.each([
    ['结案率由2022年的91%提高到2023年的94%', [2022, 2023]],
    ['办件量从2021年的120件增加至2021年的180件', [2021, 2021]],
    ['时限由２０２２年的5天压缩到２０２３年的3天', [2022, 2023]],
    ['由2022年12件减少到2023年9件', [2022, 2023]],
  ])('%s', (text, years) => {
    expect(read(text)).toEqual([years])
  })

  it.each([
    ['the ends of one year', '由2023年初的91%提高到2023年底的94%'],
    ['parts of one year', '由2023年上半年的91%提高到2023年下半年的94%'],
    ['months of one year', '由2023年3月的91%提高到2023年9月的94%'],
    ['two statements', '由2023年的9件说起，时限压缩到2022年的3天'],
    ['what was brought forward', '达标时间由2030年提前到2027年'],
    ['no year on one side', '由上年的91%提高到2023年的94%'],
  ])('none for %s', (_, text) => {
    expect(read(text)).toEqual([])
  })

  it('reads hostile texts', () => {
    expect(read('由2023年的'.repeat(20_000))).toEqual([])
    expect(read(`由2023年的${'九'.repeat(100_000)}`)).toEqual([])
    expect(read('由2023年的9件增加到2024年的12件，'.repeat(5_000))).toHaveLength(5_000)
  })
})

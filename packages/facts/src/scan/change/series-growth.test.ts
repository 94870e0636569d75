import { describe, expect, it } from 'vitest'
import { scan } from '../index.js'

const found = (text: string) =>
  scan(text)
    .changes.filter(({ from, to }) => from && to)
    .map(({ from, to, steps }) => `${from!.value} ${to!.value}: ${steps[0]?.figure.value}`)

describe('the change of the last of a series', () => {
  it.each([
    ['2023年、2024年、2025年分别为64件、97件、121件，2025年同比增长24.7%。', ['97 121: 24.7']],
    ['2023年、2024年和2025年分别为64件、97件、121件，2025年较上年增加24件。', ['97 121: 24']],
    [
      '２０２４年、２０２５年分别为９７件、１２１件，２０２５年同比增长２４.７％。',
      ['97 121: 24.7'],
    ],
    ['2023—2025年分别为64件、97件、121件，2025年同比增长24.7%。', ['97 121: 24.7']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected))

  it.each([
    '2023年、2024年、2025年分别为64件、97件、121件，2024年同比增长51.6%。',
    '2023年、2024年、2025年分别为64件、97件，2025年同比增长24.7%。',
    '2023年、2024年、2025年分别为64件、97件、121件，2025年同比增加24人。',
    '2023年、2024年、2025年分别为64件、97件、121件，2025年一审案件同比增长5%。',
    '2024年办理64件，2025年同比增长24.7%。',
  ])('is none in %s', text => expect(found(text)).toEqual([]))

  it('reads a hostile text in time', () => {
    const text = '2024年、2025年分别为97件、121件，2025年同比'.repeat(3000)
    expect(found(text)).toEqual([])
  })
})

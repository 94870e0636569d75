import { describe, expect, it } from 'vitest'
import { scan } from '../index.js'

/** The steps of each change. */
const steps = (text: string) =>
  scan(text).changes.map(({ steps }) =>
    steps.map(({ figure }) => text.slice(figure.span.start, figure.span.end)).join(' '),
  )

describe('one list of changes for several values', () => {
  const two = '纠纷由8件降到6件、信访由4件降到3件，'

  it.each([
    [`${two}均下降25%左右，40%的站所实现零投诉。`, ['25%', '25%']],
    [`${two}均下降25%，办结率98%。`, ['25%', '25%']],
    [
      '案件由40件降至30件、满意率由95%提高到97%，分别下降25%、提高2个百分点。',
      ['25%', '2个百分点'],
    ],
    // A bare figure behind a comma may go on with the list.
    [`${two}均下降25%，40%。`, ['', '']],
    // In brackets it is of the last, whatever noun stands before them; else it may be of both.
    ['事项由268项减至261项、证明由41项减至29项（减少12项）。', ['', '12项']],
    ['事项由268项减至261项、证明由41项减至29项材料（减少12项）。', ['', '12项']],
    ['事项由268项减至261项、证明由41项减至29项材料，减少12项。', ['', '']],
  ])('%s', (text, expected) => {
    expect(steps(text)).toEqual(expected)
  })
})

describe('two years and what changed between them', () => {
  const moves = (text: string) =>
    scan(text).changes.map(({ from, to, steps }) => [from?.value, to?.value, steps.length])

  it.each([
    '共享接口2023年为86个，2024年为142个，增加56个。',
    '共享接口2023年末为86个；2024年末为142个，增加56个。',
    '全县2023年开放接口86个、2024年142个，增加56个。',
    '共享接口2024年为142个，2023年为86个，增加56个。',
  ])('are read in the order of the years: %s', text => {
    expect(moves(text)).toEqual([[86, 142, 1]])
  })

  it.each([
    '2022年240件，2023年216件，2024年180件，累计下降25%。',
    '浓度56微克，同比下降8.2%；臭氧浓度156微克，同比上升2.6%（上年分别为61微克、152微克）。',
    '许可312件，同比下降9.8%；处罚286件，同比上升4.4%（2023年同期为346件、274件）。',
  ])('of more than two, and of two things, have no change with a value before it: %s', text => {
    expect(moves(text).filter(([from, , steps]) => from !== undefined && steps! > 0)).toEqual([])
  })
})

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

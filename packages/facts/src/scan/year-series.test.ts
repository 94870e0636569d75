import { describe, expect, it } from 'vitest'
import { scan } from './index.js'

const froms = (text: string) => scan(text).changes.map(({ from, to }) => [from?.value, to?.value])

describe('the year before, of a series', () => {
  it.each([
    '投诉431件，同比下降18.7%，2021—2024年分别为683件、602件、530件、431件。',
    '投诉431件，较上年下降18.7%，连续三年下降，2021年至2024年分别为683件、602件、530件和431件。',
  ])('%s', text => {
    expect(froms(text)).toEqual([[530, 431]])
  })

  it.each([
    // Another value, another year, another sentence, a figure too few or too many, other units.
    '投诉120件，同比下降18.7%，2021—2024年分别为683件、602件、530件、431件。',
    '投诉431件，较2021年下降36.9%，2021—2024年分别为683件、602件、530件、431件。',
    '投诉431件，同比下降18.7%。2021—2024年分别为683件、602件、530件、431件。',
    '投诉431件，同比下降18.7%，2021—2024年分别为602件、530件、431件。',
    '投诉431件，同比下降18.7%，2022—2024年分别为602件、530件、431件、683件。',
    '投诉431件，同比下降18.7%，2022—2024年分别为602件、530人、431件。',
    '投诉431件，同比下降18.7%，2022—2024年分别为602件、530余件、431件。',
  ])('none in %s', text => {
    expect(froms(text).filter(([from]) => from === 530)).toEqual([])
  })
})

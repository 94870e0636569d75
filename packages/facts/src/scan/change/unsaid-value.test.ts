import { describe, expect, it } from 'vitest'
import { scan } from '../index.js'

const found = (text: string) =>
  scan(text).changes.flatMap(({ from, to, steps }) =>
    from
      ? [
          `${from.value} → ${to?.value ?? '?'}: ${steps.map(({ figure }) => figure.value).join(' ')}`,
        ]
      : [],
  )

describe('a change whose value stands further on, or not at all', () => {
  it.each([
    ['办结31起。与上年相比，案件总量增加263件，增长11.0%（2023年2385件）。', ['2385 → ?: 263 11']],
    ['矛盾纠纷比上年减少14件，下降12.5%，上年为112件。', ['112 → ?: 14 12.5']],
    // The earlier value in another unit than what stands before it.
    ['办理309件，总投资58元，较2022年的271件增加38件，增长14.0%。', ['271 → ?: 38 14']],
    // With what was done between the year and the figure.
    ['结案104起。与上年立案的126件相比，减少18件，下降14.3%。', ['126 → ?: 18 14.3']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected))

  it.each([
    '办结31起。三年来案件总量增加263件，增长21.0%（2023年2385件）。',
    '办结31起。案件总量比上月增加263件，增长21.0%（2023年2385件）。',
    '办结31起。案件总量增加263件，增长11.0%（2023年2385件含移送300件）。',
    '办结31起。案件总量增加263件，增长11.0%（2023年2385人）。',
    '办结31起。案件总量增加263件（2023年2385件）。',
  ])('none in %s', text => expect(found(text)).toEqual([]))
})

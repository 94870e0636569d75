import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readMessage } from './message.js'

test('reads what the panel sends', () => {
  expect(readMessage({ type: 'reveal', draft: 1, line: 14 })).toEqual({
    type: 'reveal',
    draft: 1,
    line: 14,
  })
  expect(readMessage({ type: 'annotate', more: 1 })).toEqual({ type: 'annotate' })
})

test('takes nothing else, whatever it is', () => {
  const odd = fc.oneof(
    fc.anything(),
    fc.record({ type: fc.constant('reveal'), draft: fc.anything(), line: fc.anything() }),
  )
  fc.assert(
    fc.property(odd, message => {
      const read = readMessage(message)
      const isCount = (value: number) => Number.isSafeInteger(value) && value > 0
      return (
        read === undefined ||
        (read.type === 'reveal'
          ? isCount(read.draft) && isCount(read.line)
          : (message as { type: unknown }).type === 'annotate')
      )
    }),
  )
  for (const line of [0, -1, 1.5, '3', null, Number.NaN])
    expect(readMessage({ type: 'reveal', draft: 1, line })).toBeUndefined()
})

import { PassThrough } from 'node:stream'
import { expect, test, vi } from 'vitest'
import { asker } from './ask.js'

test('gives line after line, and nothing at the end of input', async () => {
  const input = new PassThrough()
  const output = new PassThrough()
  const ask = asker(input, output, () => {})
  const first = ask('理由：')
  input.write('来文如此\n')
  expect(await first).toBe('来文如此')
  expect(output.read().toString()).toContain('理由：')
  const second = ask('再问：')
  input.end()
  expect(await second).toBeUndefined()
})

test('interrupts on Ctrl-C', async () => {
  const input = new PassThrough()
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 80 })
  const interrupt = vi.fn()
  const answer = asker(input, output, interrupt)('理由：')
  input.write('\u0003')
  input.end()
  await answer
  expect(interrupt).toHaveBeenCalledTimes(1)
})

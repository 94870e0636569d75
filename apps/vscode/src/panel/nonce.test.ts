import { expect, test } from 'vitest'
import { createNonce } from './nonce.js'

test('a nonce is of letters and digits, and never the same twice', () => {
  const nonces = Array.from({ length: 200 }, createNonce)
  expect(new Set(nonces).size).toBe(200)
  for (const nonce of nonces) expect(nonce).toMatch(/^[A-Za-z0-9]{32}$/)
})

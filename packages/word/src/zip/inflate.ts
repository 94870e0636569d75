import { Inflate } from 'fflate'
import { damaged } from '../problem.js'
import type { Entry } from './entries.js'

/** At most a thousand times as much comes out of one step before it is looked at. */
const step = 4096

/**
 * The bytes of an entry. What it declares is checked against what comes out, step by step, so that
 * a lie costs no more than the truth.
 */
export function inflateEntry(bytes: Uint8Array, entry: Entry): Uint8Array {
  const { name, method, declaredSize, data } = entry
  const packed = bytes.subarray(data.start, data.end)
  const wrong = () => damaged(`${name} 解压出错`, `${name} cannot be unpacked`)
  if (method === 0) return packed.length === declaredSize ? packed : wrong()
  const out = new Uint8Array(declaredSize)
  let length = 0
  const inflate = new Inflate(chunk => {
    if (length + chunk.length > declaredSize) wrong()
    out.set(chunk, length)
    length += chunk.length
  })
  try {
    for (let at = 0; at < packed.length; at += step)
      inflate.push(packed.subarray(at, at + step), at + step >= packed.length)
  } catch {
    wrong()
  }
  return length === declaredSize ? out : wrong()
}

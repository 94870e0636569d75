import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { FileReport, FileReports } from '@hegao/core'

/**
 * A value as deflated JSON: a report of 18 KB takes 4, and none of its words holds on to the draft
 * that they were cut from (in V8 a slice of a text keeps all of that text). From one thread to
 * another it goes as it is.
 */
export interface Packed<Value> {
  readonly bytes: Uint8Array
  /** What is in it; never there. */
  readonly value?: Value
}

export const pack = <Value>(value: Value): Packed<Value> => ({
  // A copy: what zlib returns lies in a block of 16 KB.
  bytes: new Uint8Array(deflateRawSync(JSON.stringify(value), { level: 1 })),
})

export const unpack = <Value>({ bytes }: Packed<Value>): Value =>
  JSON.parse(inflateRawSync(bytes).toString('utf8'))

/** Reports of drafts that are kept packed and made again each time they are asked for. */
export class PackedReports implements FileReports {
  readonly #packed: Packed<FileReport>[] = []

  get length(): number {
    return this.#packed.length
  }

  add(report: Packed<FileReport>): void {
    this.#packed.push(report)
  }

  at(index: number): FileReport | undefined {
    const packed = this.#packed.at(index)
    return packed && unpack(packed)
  }

  *[Symbol.iterator](): Iterator<FileReport> {
    for (const packed of this.#packed) yield unpack(packed)
  }
}

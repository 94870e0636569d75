import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { FileReport, FileReports } from '@hegao/core'

/**
 * A value as deflated JSON: a report of 18 KB takes 4, and none of its words holds on to the draft
 * that they were cut from (in V8 a slice of a text keeps all of that text).
 */
const pack = (value: unknown): Uint8Array =>
  // A copy: what zlib returns lies in a block of 16 KB.
  new Uint8Array(deflateRawSync(JSON.stringify(value), { level: 1 }))

const unpack = (packed: Uint8Array): unknown => JSON.parse(inflateRawSync(packed).toString('utf8'))

/** Reports of drafts that are kept packed and made again each time they are asked for. */
export class PackedReports implements FileReports {
  readonly #packed: Uint8Array[] = []

  get length(): number {
    return this.#packed.length
  }

  add(report: FileReport): void {
    this.#packed.push(pack(report))
  }

  at(index: number): FileReport | undefined {
    const packed = this.#packed.at(index)
    return packed && (unpack(packed) as FileReport)
  }

  *[Symbol.iterator](): Iterator<FileReport> {
    for (const packed of this.#packed) yield unpack(packed) as FileReport
  }
}

/** The texts of drafts by their path, likewise. */
export class PackedTexts {
  readonly #packed = new Map<string, Uint8Array>()

  set(path: string, text: string): void {
    this.#packed.set(path, pack(text))
  }

  get(path: string): string | undefined {
    const packed = this.#packed.get(path)
    return packed && (unpack(packed) as string)
  }
}

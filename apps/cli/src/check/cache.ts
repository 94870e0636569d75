import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { CheckSetup, FileReport } from '@hegao/core'

export interface CachePlace {
  /** Absolute. */
  readonly folder: string
  /** What the program is: another build finds nothing of this one. */
  readonly build: string
}

/** How long a result is kept. */
const days = 30

const cipher = 'aes-256-gcm'
const ivBytes = 12
const tagBytes = 16

/**
 * Results of drafts that were checked before, by what the result depends on: the program, the
 * settings, the language, the kind of file and every byte of the draft. Results quote drafts, and
 * drafts are confidential: an entry is encrypted with a key made of the same things, so that only
 * who has the draft can read what was found in it. An entry that cannot be read is none.
 */
export class ResultCache {
  #hasWritten = false

  constructor(readonly place: CachePlace) {}

  /** Whether something was added. */
  get hasWritten(): boolean {
    return this.#hasWritten
  }

  /** Another thread has added something. */
  noteWritten(): void {
    this.#hasWritten = true
  }

  /** @param path of the draft now: only its extension counts, and the result is reported under it */
  async find(bytes: Uint8Array, path: string, setup: CheckSetup): Promise<FileReport | undefined> {
    const { name, key } = this.#entry(bytes, path, setup)
    try {
      const entry = await readFile(join(this.place.folder, name))
      const decipher = createDecipheriv(cipher, key, entry.subarray(0, ivBytes))
      decipher.setAuthTag(entry.subarray(ivBytes, ivBytes + tagBytes))
      const packed = Buffer.concat([
        decipher.update(entry.subarray(ivBytes + tagBytes)),
        decipher.final(),
      ])
      return { ...JSON.parse(inflateRawSync(packed).toString('utf8')), path }
    } catch {
      return undefined
    }
  }

  /** Keeps a result; where it cannot be written the next run checks the draft again. */
  async keep(bytes: Uint8Array, setup: CheckSetup, report: FileReport): Promise<void> {
    const { name, key } = this.#entry(bytes, report.path, setup)
    const iv = randomBytes(ivBytes)
    const encipher = createCipheriv(cipher, key, iv)
    const body = Buffer.concat([
      encipher.update(deflateRawSync(JSON.stringify(report), { level: 1 })),
      encipher.final(),
    ])
    try {
      if (!this.#hasWritten) await mkdir(this.place.folder, { recursive: true, mode: 0o700 })
      this.#hasWritten = true
      const entry = Buffer.concat([iv, encipher.getAuthTag(), body])
      await writeFile(join(this.place.folder, name), entry, { mode: 0o600 })
    } catch {
      // A full disk or a folder of somebody else's: the result is printed all the same.
    }
  }

  /** Removes what is older than 30 days, where something was added. */
  async tidy(now = Date.now()): Promise<void> {
    if (!this.#hasWritten) return
    try {
      for (const name of await readdir(this.place.folder)) {
        if (!entryName.test(name)) continue
        const path = join(this.place.folder, name)
        if ((await stat(path)).mtimeMs < now - days * 86_400_000) await rm(path, { force: true })
      }
    } catch {
      // Another run may tidy at the same time.
    }
  }

  #entry(bytes: Uint8Array, path: string, setup: CheckSetup) {
    const material = createHash('sha256')
      .update(JSON.stringify([this.place.build, extname(path).toLowerCase(), setup], patterns))
      .update('\0')
      .update(bytes)
      .digest()
    const derive = (use: string) => createHash('sha256').update(use).update(material).digest()
    return { name: `${derive('name').toString('hex').slice(0, 40)}.hegao`, key: derive('key') }
  }
}

const entryName = /^[\da-f]{40}\.hegao$/

/** JSON forgets what a pattern says. */
const patterns = (_: string, value: unknown): unknown =>
  value instanceof RegExp ? String(value) : value

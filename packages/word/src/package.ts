import { strFromU8, strToU8 } from 'fflate'
import { limits } from './limits.js'
import { damaged, fail } from './problem.js'
import { isCompound, isZip } from './signature.js'
import { attributeOf, childrenOf, readTree } from './xml/tree.js'
import { type Entry, encrypted, readEntries } from './zip/entries.js'
import { inflateEntry } from './zip/inflate.js'

/** What one part has to do with another; outside targets (links) are left out. */
export interface Relationship {
  readonly id: string
  /** The last word of its type: styles, comments. */
  readonly type: string
  /** Name of the part it leads to. */
  readonly target: string
}

const mark = [0xef, 0xbb, 0xbf]

/** The part that says what kind the others are. */
export const contentTypes = '[Content_Types].xml'

/** A Word file as the parts that are in it, read when they are asked for. */
export class WordPackage {
  readonly entries: readonly Entry[]
  readonly #byName: ReadonlyMap<string, Entry>
  readonly #texts = new Map<string, string>()
  readonly #marked = new Set<string>()
  #left: number = limits.total

  /** Throws a WordFault for what is no package. */
  constructor(readonly bytes: Uint8Array) {
    this.entries = readEntries(bytes)
    this.#byName = new Map(this.entries.map(entry => [entry.name.toLowerCase(), entry]))
  }

  /** The name of a part as its entry has it; names count without case. */
  nameOf(part: string): string | undefined {
    return this.#byName.get(part.toLowerCase())?.name
  }

  /** The XML of a part without byte-order mark; undefined where there is none. */
  text(part: string): string | undefined {
    const entry = this.#byName.get(part.toLowerCase())
    if (!entry) return undefined
    const known = this.#texts.get(entry.name)
    if (known !== undefined) return known
    const text = this.#decode(entry)
    this.#texts.set(entry.name, text)
    return text
  }

  #decode(entry: Entry): string {
    const { name, declaredSize } = entry
    if (declaredSize > limits.part || declaredSize > this.#left) {
      const megabytes = Math.ceil(declaredSize / 1024 / 1024)
      fail(
        'too-large',
        `${name} 解压后有 ${megabytes} MB，太大了，没有读`,
        `${name} has ${megabytes} MB when unpacked; it is too large and was not read`,
      )
    }
    this.#left -= declaredSize
    const bytes = inflateEntry(this.bytes, entry)
    const isMarked = mark.every((byte, index) => bytes[index] === byte)
    if (isMarked) this.#marked.add(name)
    const body = isMarked ? bytes.subarray(3) : bytes
    const text = strFromU8(body)
    // A copy is written from the text: what is not UTF-8 would not come out as it went in.
    if (!isSame(strToU8(text), body)) damaged(`${name} 不是 UTF-8`, `${name} is not UTF-8`)
    return text
  }

  /** The bytes of a part with another text, its byte-order mark kept. */
  encode(part: string, text: string): Uint8Array {
    return strToU8(this.#marked.has(part) ? `\ufeff${text}` : text)
  }

  /** What a part leads to; '' is the package itself. */
  relationships(part: string): Relationship[] {
    const path = relationshipsPart(part)
    const xml = this.text(path)
    if (xml === undefined) return []
    return childrenOf(readTree(xml, path), 'Relationship').flatMap(one => {
      const target = attributeOf(one, 'Target') ?? ''
      if (attributeOf(one, 'TargetMode') === 'External') return []
      return [
        {
          id: attributeOf(one, 'Id') ?? '',
          type: (attributeOf(one, 'Type') ?? '').replace(/^.*\//, ''),
          target: resolveTarget(part, target),
        },
      ]
    })
  }
}

/** word/document.xml has its relationships in word/_rels/document.xml.rels. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`
}

/** A target as the name of a part: relative to the folder of the part that names it. */
function resolveTarget(part: string, target: string): string {
  const folder = target.startsWith('/') ? [] : part.split('/').slice(0, -1)
  const path = [...folder]
  for (const step of target.split('/')) {
    if (step === '..') path.pop()
    else if (step !== '' && step !== '.') path.push(step)
  }
  return path.join('/')
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return false
  return true
}

/** The stream that holds the encrypted file, in UTF-16 as the container names it. */
const encryptedStream = Array.from('EncryptedPackage', letter => `${letter}\0`).join('')

/**
 * Opens what may be a Word file. Throws a WordFault for a damaged, encrypted or hostile one.
 * @returns undefined for bytes that are no ZIP file at all
 */
export function openPackage(bytes: Uint8Array): WordPackage | undefined {
  if (isCompound(bytes) && holds(bytes, encryptedStream)) encrypted()
  return isZip(bytes) ? new WordPackage(bytes) : undefined
}

/** The directory of the container lies anywhere; its names do not cross the sectors of 512. */
function holds(bytes: Uint8Array, text: string): boolean {
  const first = text.charCodeAt(0)
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let length = 1
    while (length < text.length && bytes[at + length] === text.charCodeAt(length)) length++
    if (length === text.length) return true
  }
  return false
}

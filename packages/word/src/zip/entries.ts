import { type Span, span } from '@hegao/document'
import { strFromU8 } from 'fflate'
import { limits } from '../limits.js'
import { damaged, fail, unsafe } from '../problem.js'

/** A part of the package as its table of contents has it; spans are offsets of bytes. */
export interface Entry {
  readonly name: string
  /** 0 as it is, 8 deflated. */
  readonly method: number
  /** Bytes when inflated, as declared: it may be a lie. */
  readonly declaredSize: number
  readonly data: Span
  /** From its header to the next entry: all that a copy has to take along. */
  readonly whole: Span
  /** Its row in the table of contents. */
  readonly row: Span
}

const signatures = { end: 0x06054b50, row: 0x02014b50, header: 0x04034b50 }
const [endLength, rowLength, headerLength] = [22, 46, 30]
const longestComment = 0xffff
const wide = 0xffffffff

/**
 * Reads the table of contents of a ZIP file. fflate alone would trust it: entries that lie over one
 * another, that are there twice or lead out of the package are refused here.
 */
export function readEntries(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  const [count, size, start] = [
    view.getUint16(end + 10, true),
    view.getUint32(end + 12, true),
    view.getUint32(end + 16, true),
  ]
  if (count === 0xffff || size === wide || start === wide) zip64()
  if (view.getUint16(end + 4, true) !== 0 || start + size > end)
    damaged('目录不全', 'its directory')
  if (count > limits.entries)
    fail('too-large', `文件里有 ${count} 个部件，太多了`, `The file has ${count} parts, too many`)
  const rows: Omit<Entry, 'whole'>[] = []
  let at = start
  for (let index = 0; index < count; index++) {
    const row = readRow(view, bytes, at)
    rows.push(row)
    at = row.row.end
    if (at > start + size) damaged('目录不全', 'its directory')
  }
  refuseDoubles(rows)
  return withBounds(rows, bytes, view, start)
}

function findEnd(view: DataView): number {
  const last = view.byteLength - endLength
  for (let at = last; at >= 0 && at >= last - longestComment; at--) {
    if (view.getUint32(at, true) !== signatures.end) continue
    if (at + endLength + view.getUint16(at + 20, true) === view.byteLength) return at
  }
  return damaged('没有收尾，可能没有传完', 'it has no end; it may not be complete')
}

function readRow(view: DataView, bytes: Uint8Array, at: number): Omit<Entry, 'whole'> {
  if (at + rowLength > view.byteLength || view.getUint32(at, true) !== signatures.row)
    damaged('目录不全', 'its directory')
  const flags = view.getUint16(at + 8, true)
  const method = view.getUint16(at + 10, true)
  const [packed, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)]
  const nameEnd = at + rowLength + view.getUint16(at + 28, true)
  const rest = view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  const offset = view.getUint32(at + 42, true)
  if (nameEnd + rest > view.byteLength) damaged('目录不全', 'its directory')
  const name = nameOf(bytes.subarray(at + rowLength, nameEnd), flags)
  if (flags & 1) encrypted()
  if (packed === wide || size === wide || offset === wide) zip64()
  if (method !== 0 && method !== 8)
    damaged(`${name} 的压缩方式不认识`, `${name} is packed in an unknown way`)
  const data = dataOf(view, bytes, offset, packed, name, flags)
  return { name, method, declaredSize: size, data, row: span(at, nameEnd + rest) }
}

function nameOf(bytes: Uint8Array, flags: number): string {
  const name = strFromU8(bytes, !(flags & 0x800))
  const leadsOut = name.startsWith('/') || name.split('/').includes('..')
  if (leadsOut || /[\\:\0]/.test(name)) unsafe('部件的路径不对', 'the path of a part is wrong')
  return name
}

function dataOf(
  view: DataView,
  bytes: Uint8Array,
  offset: number,
  packed: number,
  name: string,
  flags: number,
): Span {
  if (offset + headerLength > view.byteLength || view.getUint32(offset, true) !== signatures.header)
    damaged(`${name} 不在目录所说的地方`, `${name} is not where the directory says`)
  const nameEnd = offset + headerLength + view.getUint16(offset + 26, true)
  const start = nameEnd + view.getUint16(offset + 28, true)
  if (start + packed > view.byteLength) damaged(`${name} 不全`, `${name} is not complete`)
  if (nameOf(bytes.subarray(offset + headerLength, nameEnd), flags) !== name)
    unsafe('部件的名字前后不一', 'a part has two names')
  return span(start, start + packed)
}

/** Names that differ in case alone are one part to Word. */
function refuseDoubles(rows: readonly Omit<Entry, 'whole'>[]): void {
  const seen = new Set<string>()
  for (const { name } of rows) {
    const key = name.toLowerCase()
    if (seen.has(key)) unsafe(`部件 ${name} 有两个`, `the part ${name} is there twice`)
    seen.add(key)
  }
}

/** Entries follow one another; those that share bytes unpack to more than any file can hold. */
function withBounds(
  rows: readonly Omit<Entry, 'whole'>[],
  bytes: Uint8Array,
  view: DataView,
  directory: number,
): Entry[] {
  const headerOf = ({ row }: Omit<Entry, 'whole'>) => view.getUint32(row.start + 42, true)
  const inOrder = rows.toSorted((a, b) => headerOf(a) - headerOf(b))
  const wholes = new Map<string, Span>()
  for (const [index, row] of inOrder.entries()) {
    const next = inOrder[index + 1]
    const end = next ? headerOf(next) : directory
    if (row.data.end > end || end > bytes.length)
      unsafe('部件互相重叠', 'parts lie over one another')
    wholes.set(row.name, span(headerOf(row), end))
  }
  return rows.map(row => ({ ...row, whole: wholes.get(row.name)! }))
}

const zip64 = (): never =>
  fail(
    'too-large',
    '文件按超大文件（ZIP64）的格式存放，读不了；请用 Word 打开，另存为 .docx',
    'The file is in the format of very large files (ZIP64); open it in Word and save it as .docx',
  )

/** Also for Word’s own encryption, which puts the whole file into another container. */
export const encrypted = (): never =>
  fail(
    'encrypted',
    '这是加了密码的 Word 文件；请用 Word 打开，去掉密码另存，再核',
    'The Word file is protected by a password; open it in Word, take the password off and save it',
  )

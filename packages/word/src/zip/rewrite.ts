import { zipSync } from 'fflate'
import { type Entry, readEntries } from './entries.js'

/** The parts that a copy has in another form, or besides. */
export type Changes = ReadonlyMap<string, Uint8Array>

/** Entries that are made anew carry no time of the run: the same input gives the same file. */
const mtime = '1980-01-01T00:00:00'

/**
 * A copy of a ZIP file in which the changed parts are exchanged where they stood and the new ones
 * come last. All others are copied byte for byte, packed as they are.
 */
export function rewriteZip(
  bytes: Uint8Array,
  entries: readonly Entry[],
  changes: Changes,
): Uint8Array {
  const known = new Set(entries.map(({ name }) => name))
  const added = [...changes.keys()].filter(name => !known.has(name))
  const pieces = [
    ...entries.map(entry => pieceOf(bytes, entry, changes.get(entry.name))),
    ...added.map(name => packed(name, changes.get(name)!)),
  ]
  return assemble(pieces)
}

/** An entry with its row in the table of contents. */
interface Piece {
  readonly whole: Uint8Array
  readonly row: Uint8Array
}

const pieceOf = (bytes: Uint8Array, { name, whole, row }: Entry, changed?: Uint8Array): Piece =>
  changed
    ? packed(name, changed)
    : {
        whole: bytes.subarray(whole.start, whole.end),
        row: bytes.slice(row.start, row.end),
      }

/** fflate packs one part as a file of its own, of which entry and row are taken. */
function packed(name: string, content: Uint8Array): Piece {
  const file = zipSync({ [name]: [content, { level: 6, mtime }] })
  const [entry] = readEntries(file)
  return {
    whole: file.subarray(entry!.whole.start, entry!.whole.end),
    row: file.slice(entry!.row.start, entry!.row.end),
  }
}

const endOfDirectory = 0x06054b50

function assemble(pieces: readonly Piece[]): Uint8Array {
  const end = new DataView(new ArrayBuffer(22))
  const wholes = pieces.reduce((sum, { whole }) => sum + whole.length, 0)
  const rows = pieces.reduce((sum, { row }) => sum + row.length, 0)
  end.setUint32(0, endOfDirectory, true)
  end.setUint16(8, pieces.length, true)
  end.setUint16(10, pieces.length, true)
  end.setUint32(12, rows, true)
  end.setUint32(16, wholes, true)
  const out = new Uint8Array(wholes + rows + end.byteLength)
  let [at, rowAt] = [0, wholes]
  for (const { whole, row } of pieces) {
    out.set(whole, at)
    out.set(row, rowAt)
    new DataView(out.buffer).setUint32(rowAt + 42, at, true)
    at += whole.length
    rowAt += row.length
  }
  out.set(new Uint8Array(end.buffer), rowAt)
  return out
}

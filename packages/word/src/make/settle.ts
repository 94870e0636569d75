import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { fontTable } from './fonts.js'

/** The day that every file that is made carries: the same draft gives the same bytes. */
const made = '1980-01-01T00:00:00'

const fixed: Readonly<Record<string, (xml: string) => string>> = {
  'docProps/core.xml': xml =>
    xml.replace(/(<dcterms:(?:created|modified)\b[^>]*>)[^<]*/g, `$1${made}Z`),
  'word/fontTable.xml': () => fontTable,
}

/**
 * A file as the library packed it, without the time of the run, and with the typefaces that may
 * stand in for those that are not installed.
 */
export function settle(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes))
    .filter(([name]) => !name.endsWith('/'))
    .map(([name, content]): [string, Uint8Array] => {
      const fix = fixed[name]
      return [name, fix ? strToU8(fix(strFromU8(content))) : content]
    })
  return zipSync(Object.fromEntries(parts), { mtime: made, level: 6 })
}

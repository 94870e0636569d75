import { say } from '../text.js'
import { recogniseBinary } from './binary.js'
import { convertToWord } from './convert.js'
import { type FileError, fileError } from './error.js'

/** What LibreOffice is called on the PATH. */
const usual = ['soffice', 'libreoffice']

/**
 * Old Word and what is like it (.wps, .rtf, .odt) as .docx, where LibreOffice is there; anything else
 * as it is.
 * @param bytes of what is no .docx: a file that Word encrypted looks like an old one
 * @param soffice LibreOffice as HEGAO_SOFFICE names it; undefined: what the PATH has; empty: none
 */
export async function asWord(
  bytes: Uint8Array,
  path: string,
  soffice: string | undefined,
): Promise<Uint8Array | FileError> {
  const office = soffice === '' ? undefined : recogniseBinary(bytes, path)?.office
  if (!office) return bytes
  const converted = await convertToWord(bytes, office, soffice ? [soffice] : usual, path)
  return converted ?? (soffice ? notThere(path, soffice) : bytes)
}

const notThere = (path: string, soffice: string): FileError =>
  fileError(
    'conversion',
    path,
    say(
      `${path}：要用 LibreOffice 转换，环境变量 HEGAO_SOFFICE 指的“${soffice}”却运行不了；请改正，或者把文件另存为 .docx。`,
      `${path}: LibreOffice is needed, and “${soffice}”, which HEGAO_SOFFICE names, does not run; correct it, or save the file as .docx.`,
    ),
  )

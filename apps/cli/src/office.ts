import { readWord } from '@hegao/word'
import { convertToWord, type FileError, recogniseBinary } from '@hegao/workspace/files'

/** What LibreOffice is called on the PATH. */
const usual = ['soffice', 'libreoffice']

/**
 * Old Word and what is like it (.wps, .rtf, .odt) as .docx, where LibreOffice is there; anything else
 * as it is.
 * @param soffice LibreOffice as HEGAO_SOFFICE names it; undefined: what the PATH has; empty: none
 */
export async function asWord(
  bytes: Uint8Array,
  path: string,
  soffice: string | undefined,
): Promise<Uint8Array | FileError> {
  const office = soffice === '' ? undefined : recogniseBinary(bytes, path)?.office
  // A file that Word encrypted looks like an old one.
  if (!office || readWord(bytes)) return bytes
  const converted = await convertToWord(bytes, office, soffice ? [soffice] : usual, path)
  return converted ?? (soffice ? notThere(path, soffice) : bytes)
}

const notThere = (path: string, soffice: string): FileError => ({
  path,
  code: 'conversion',
  message: {
    'zh-CN': `${path}：要用 LibreOffice 转换，环境变量 HEGAO_SOFFICE 指的“${soffice}”却运行不了；请改正，或者把文件另存为 .docx。`,
    en: `${path}: LibreOffice is needed, and “${soffice}”, which HEGAO_SOFFICE names, does not run; correct it, or save the file as .docx.`,
  },
})

/** What .docx is made of before it is read; a copy with comments is .docx whatever it was. */
export const isConverted = (path: string): boolean => /\.(?:doc|wps|rtf|odt)$/i.test(path)

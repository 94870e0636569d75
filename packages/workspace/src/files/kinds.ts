import type { Text } from '@hegao/core'
import { say } from '../text.js'

/** Extensions that are taken in a folder; a file named outright may have any. */
export const draftExtensions: readonly string[] = [
  '.docx',
  '.md',
  '.markdown',
  '.txt',
  '.html',
  '.htm',
]

/** ~$报告.docx is what Word keeps beside a file that is open. */
export const isLock = (name: string): boolean => /(?:^|\/)~\$[^/]*$/.test(name)

export const isDraft = (name: string): boolean =>
  draftExtensions.some(extension => name.toLowerCase().endsWith(extension)) && !isLock(name)

/**
 * Why a file of a folder is not read that may be a report, or hold some, by its extension. Pictures,
 * tables and presentations are what goes with a report.
 */
export function reasonToSkip(name: string): Text | undefined {
  if (isLock(name)) return undefined
  return skippedKinds.find(({ extension }) => extension.test(name))?.reason
}

const skippedKinds: readonly { readonly extension: RegExp; readonly reason: Text }[] = [
  {
    // Only LibreOffice can open them, and each takes seconds.
    extension: /\.(?:doc|wps|rtf|odt)$/i,
    reason: say(
      '不是 .docx，在文件夹里不读；要核请直接写出这个文件（要装 LibreOffice），或者另存为 .docx',
      'it is no .docx and not read in a folder; name it outright (LibreOffice is needed), or save it as .docx',
    ),
  },
  {
    extension: /\.(?:pdf|ofd)$/i,
    reason: say(
      '是版式文件（PDF、OFD），读不出可靠的段落；请核它的 Word 原稿（.docx）',
      'a PDF or OFD file has no reliable paragraphs; check its Word original (.docx)',
    ),
  },
  {
    extension: /\.(?:zip|rar|7z)$/i,
    reason: say(
      '是压缩文件；请解压，再核里面的文稿',
      'an archive; unpack it and check the drafts in it',
    ),
  },
]

/** The order of UTF-16 code units: the same on every machine, whatever its locale. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

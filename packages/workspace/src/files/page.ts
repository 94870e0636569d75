import { say } from '../text.js'
import { type Decoded, decode } from './decode.js'
import { type FileError, fileError } from './error.js'
import { latin } from './latin.js'
import { tryDecode } from './try-decode.js'

/**
 * The source of a web page. Byte-order mark, and what is UTF-8 is UTF-8: a page that was converted
 * keeps the charset it had. Otherwise as its <meta> says (gb2312 and gbk are GB18030), and without
 * one as any text.
 */
export function decodePage(bytes: Uint8Array, path: string): Decoded | FileError {
  const charset = declaredCharset(bytes)
  const isOther = charset !== undefined && !known.test(charset)
  if (!isOther || tryDecode(bytes, 'utf-8') !== undefined) return decode(bytes, path)
  return fileError(
    'encoding',
    path,
    say(
      `${path}：网页标明的编码是 ${charset}，这里读不了；请用浏览器打开，复制正文另存为 .docx 或 UTF-8 的 .txt。`,
      `${path}: The page is marked as ${charset}, which is not read here; open it in a browser and save its text as .docx, or as .txt in UTF-8.`,
    ),
  )
}

const known =
  /^(?:utf-?8|utf-?16(?:le|be)?|gb[_-]?2312(?:-80)?|x-gbk|gbk|gb18030|chinese|csgb2312)$/i

/** In the first 1,024 bytes, where browsers look; what is said behind a byte-order mark does not count. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = latin(bytes.subarray(0, 1024))
  return /<meta\b[^>]{0,200}?\bcharset\s*=\s*["']?\s*([\w-]{1,40})/i.exec(head)?.[1]
}

/** True for text that is a page, whatever its name: office systems name pages .doc. */
export const looksLikePage = (text: string): boolean =>
  /^[\s\ufeff]{0,200}(?:<\?xml[^>]{0,200}>\s{0,20})?(?:<!doctype\s+html|<html[\s>])/i.test(text)

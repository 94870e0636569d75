import type { Text } from '@hegao/core'
import { say } from '../text.js'

interface Kind {
  /** First bytes, in Latin-1. */
  readonly starts: readonly string[]
  readonly message: Text
}

const saveAs = say(
  '请用 Word 或 WPS 打开，另存为 .docx，再核',
  'open it in Word or WPS, save it as .docx, and check that',
)

const office = (zh: string, en: string): Text =>
  say(`${zh}；${saveAs['zh-CN']}`, `${en}; ${saveAs.en}`)

/** Files that people hand in for text, by their first bytes. */
const kinds: readonly Kind[] = [
  {
    starts: ['%PDF-'],
    message: say(
      '这是 PDF，读不出可靠的段落；请核它的 Word 原稿（.docx）',
      'a PDF has no reliable paragraphs; check its Word original (.docx)',
    ),
  },
  {
    starts: ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
    message: office('这是旧式 Word 或 WPS 文件', 'an old Word or WPS file'),
  },
  { starts: ['{\\rtf'], message: office('这是 RTF 文件', 'an RTF file') },
  {
    starts: ['\x89PNG', '\xff\xd8\xff', 'GIF8', 'II*\0', 'MM\0*'],
    message: say('这是图片，不是文字；请先转成文字', 'an image, not text; turn it into text first'),
  },
]

/** What a file is that is no text, and the way out; absent where it may be text. */
export function recogniseBinary(bytes: Uint8Array, path: string): Text | undefined {
  const head = Array.from(bytes.subarray(0, 8), byte => String.fromCharCode(byte)).join('')
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return archive(path)
  return kinds.find(({ starts }) => starts.some(start => head.startsWith(start)))?.message
}

/** .docx, .xlsx, .ofd and others are all ZIP inside; those that are Word are not read here. */
function archive(path: string): Text {
  if (/\.(?:docx|docm|dotx)$/i.test(path))
    return say(
      '这不是 Word 文件，或者已损坏，里面没有正文；请用 Word 打开原稿，另存为 .docx',
      'no Word file, or damaged: it has no text; open the original in Word and save it as .docx',
    )
  if (/\.(?:odt|wps)$/i.test(path))
    return office('这是 WPS 或 LibreOffice 文件', 'a WPS or LibreOffice file')
  return say(
    '这是压缩文件（ZIP）或 Office 文件，不是文字；请解压，或另存为 .txt',
    'a ZIP or Office file, not text; unpack it, or save it as .txt',
  )
}

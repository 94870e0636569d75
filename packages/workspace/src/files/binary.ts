import type { Text } from '@hegao/core'
import { join, say } from '../text.js'
import { holds, latin } from './latin.js'

/** What a file is that is no text. */
export interface Binary {
  readonly message: Text
  /** The extension that LibreOffice knows it by, where it is a text that LibreOffice can make .docx. */
  readonly office?: 'doc' | 'wps' | 'rtf' | 'odt'
}

const saveAs = say(
  '；请用 Word 或 WPS 打开，另存为 .docx，再核',
  '; open it in Word or WPS, save it as .docx, and check that',
)
const orInstall = say(
  '（装了 LibreOffice 的，可以直接核）',
  ' (with LibreOffice installed it is checked as it is)',
)

const refused = (zh: string, en: string): Binary => ({ message: join(say(zh, en), saveAs) })

const convertible = (office: Binary['office'] & string, zh: string, en: string): Binary => ({
  message: join(say(zh, en), saveAs, orInstall),
  office,
})

const sheet = say(
  '这是电子表格，不是文稿；请把要核的内容复制到 Word 或 WPS，存为 .docx',
  'a spreadsheet, no draft; copy what is to be checked to Word or WPS and save it as .docx',
)
const slides = say(
  '这是演示文稿，不是文稿；请把要核的内容复制到 Word 或 WPS，存为 .docx',
  'a presentation, no draft; copy what is to be checked to Word or WPS and save it as .docx',
)

/** Files that people hand in for text, by their first bytes in Latin-1. */
const kinds: readonly { readonly starts: readonly string[]; readonly binary: Binary }[] = [
  {
    starts: ['%PDF-'],
    binary: {
      message: say(
        '这是 PDF，读不出可靠的段落；请核它的 Word 原稿（.docx）',
        'a PDF has no reliable paragraphs; check its Word original (.docx)',
      ),
    },
  },
  { starts: ['{\\rtf'], binary: convertible('rtf', '这是 RTF 文件', 'an RTF file') },
  {
    starts: ['\x89PNG', '\xff\xd8\xff', 'GIF8', 'II*\0', 'MM\0*', 'RIFF'],
    binary: {
      message: say(
        '这是图片，不是文字；请核它的 Word 原稿（.docx）',
        'an image, not text; check its Word original (.docx)',
      ),
    },
  },
]

/** What a file is that is no text, and the way out; absent where it may be text. */
export function recogniseBinary(bytes: Uint8Array, path: string): Binary | undefined {
  const head = latin(bytes.subarray(0, 8))
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return archive(bytes, path)
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return compound(bytes, path)
  const known = kinds.find(({ starts }) => starts.some(start => head.startsWith(start)))
  return known?.binary ?? textual(bytes)
}

/** The container of Office up to 2003 names its streams in UTF-16. */
function compound(bytes: Uint8Array, path: string): Binary {
  const has = (stream: string) => holds(bytes, `${stream.split('').join('\0')}\0`)
  if (has('WordDocument'))
    return convertible('doc', '这是旧式 Word 或 WPS 文件', 'an old Word or WPS file')
  if (has('Workbook')) return { message: sheet }
  if (has('PowerPoint Document')) return { message: slides }
  if (/\.wps$/i.test(path)) return convertible('wps', '这是旧式 WPS 文件', 'an old WPS file')
  return refused('这是旧式 Office 文件', 'an old Office file')
}

/** .docx, .xlsx, .ofd and others are all ZIP inside; those that are Word are not read here. */
function archive(bytes: Uint8Array, path: string): Binary {
  const has = (name: string) => holds(bytes, name)
  if (/\.(?:docx|docm|dotx)$/i.test(path))
    return {
      message: say(
        '这不是 Word 文件，或者已损坏，里面没有正文；请用 Word 打开原稿，另存为 .docx',
        'no Word file, or damaged: it has no text; open the original in Word and save it as .docx',
      ),
    }
  if (has('OFD.xml'))
    return {
      message: say(
        '这是 OFD 版式文件，读不出可靠的段落；请核它的 Word 原稿（.docx）',
        'an OFD file has no reliable paragraphs; check its Word original (.docx)',
      ),
    }
  if (has('application/vnd.oasis.opendocument.text'))
    return convertible('odt', '这是 OpenDocument 文件', 'an OpenDocument file')
  if (has('xl/workbook') || has('opendocument.spreadsheet') || /\.(?:xlsx|et)$/i.test(path))
    return { message: sheet }
  if (has('ppt/presentation') || has('opendocument.presentation')) return { message: slides }
  if (/\.(?:wps|odt)$/i.test(path)) return refused('这是 WPS 文件', 'a WPS file')
  return {
    message: say(
      '这是压缩文件（ZIP），不是文稿；请解压，再核里面的文稿',
      'a ZIP archive, no draft; unpack it and check the drafts in it',
    ),
  }
}

/** Word and browsers also save as what is text and yet no prose. */
function textual(bytes: Uint8Array): Binary | undefined {
  const head = latin(bytes.subarray(0, 2048)).trimStart()
  if (/^(?:\xef\xbb\xbf)?<\?xml[^>]{0,200}>/.test(head) && head.includes('progid="Word.Document"'))
    return refused('这是 Word 的 XML 文件', 'an XML file of Word')
  if (/^(?:From|MIME-Version):/i.test(head) && /multipart\/related/i.test(head))
    return refused('这是单个文件网页（MHTML）', 'a web page in one file (MHTML)')
  return undefined
}

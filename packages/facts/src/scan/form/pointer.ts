import { span } from '@hegao/document'
import { matchesOf } from '../../matches.js'
import type { Pointer } from '../../types.js'
import { quotesIn, titlesIn } from '../mark/between.js'
import { readFigure } from '../time/year.js'

const figure = '([0-9０-９]{1,2}|[一二三四五六七八九十]{1,2})'
/** 见附件, 详见附件1, （附件2）, 附表3所列. */
const attached = new RegExp(
  `(?:详见|参见|另见|见|如)\\s?(附\\s?[件表])\\s?${figure}?|(?<=[（(]\\s?)(附\\s?[件表])\\s?${figure}?(?=\\s?[）)])|(附\\s?[件表])\\s?${figure}(?=所[列示附])`,
  'g',
)
/** 见表2, 如表一所示, （表2）, 表2显示. 代表3人 and 表2019年 are no tables. */
const table =
  /(?:(?:详见|参见|见|如)\s?|(?<=[（(]\s?))表\s?([0-9０-９]{1,2}(?![0-9０-９年月日.．、—–-])|[一二三四五六七八九十](?=[所）)。，；]))|(?<=^|[，。；、：\n由从据])表\s?([0-9０-９]{1,2}|[一二三四五六七八九十])(?=所[示列]|显示|可[见知以看]|看|反映)/g
/** 针对上述不足, 以上问题, 对照前面提到的短板; 针对这些问题 where the sentence opens with it. */
const shortcomings =
  /(?:上述|以上|前述|前文(?:所述|提到)的?|前面(?:所述|提到)的?|(?<=^|[。；\n]\s?)针对(?:存在的)?这些)(?:所述|所列|提到)?的?(?:存在的?)?(?:[几两三四五六七八九十0-9]{1,2}[个项点类]?(?:方面)?的?)?(?:主要|突出)?(?:不足|问题|短板|差距|困难|薄弱环节|弱项)/g
/** Said of an attachment that does not come in the same file, or that is another document's. */
const elsewhere =
  /附后|另附|另行|另报|另发|单独|随文|随信|一并报送|一并上报|下载|链接|点击|扫码|网站|平台|邮箱|系统|》\s?附|通知附|文件附|方案附|意见附/
const longestSentence = 300

/** Finds words that point to an attachment, a table, or the shortcomings named before; none in quotes. */
export function scanPointers(text: string): Pointer[] {
  if (!/附\s?[件表]|表\s?[0-9０-９一二三四五六七八九十]|上述|以上|前述|前文|前面|这些/.test(text))
    return []
  const isQuoted = quotesIn(text)
  const isTitle = titlesIn(text)
  const found: Pointer[] = []
  const add = (match: RegExpExecArray, to: Pointer['to'], written?: string) => {
    const { index } = match
    if (isQuoted(index) || isTitle(index)) return
    const number = written === undefined ? undefined : readFigure(written)
    found.push({
      span: span(index, index + match[0].length),
      to,
      ...(number === undefined ? {} : { number }),
      elsewhere: to !== 'shortcomings' && elsewhere.test(sentenceAround(text, index)),
    })
  }
  for (const match of matchesOf(text, attached)) {
    const [, seen, seenNumber, inBrackets, bracketNumber, listed, listedNumber] = match
    const word = (seen ?? inBrackets ?? listed)!
    const number = seenNumber ?? bracketNumber ?? listedNumber
    add(match, word.endsWith('件') ? 'attachment' : 'annex-table', number)
  }
  for (const match of matchesOf(text, table)) add(match, 'table', match[1] ?? match[2])
  for (const match of matchesOf(text, shortcomings)) add(match, 'shortcomings')
  return found.toSorted((a, b) => a.span.start - b.span.start)
}

function sentenceAround(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - longestSentence), at)
  const start = Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n')) + 1
  const behind = text.slice(at, at + longestSentence)
  const stop = behind.search(/[。\n]/)
  return before.slice(start) + (stop < 0 ? behind : behind.slice(0, stop))
}

import { span } from '@hegao/document'
import { matchesOf } from '../../matches.js'
import type { Residue } from '../../types.js'
import { quotesIn } from '../mark/between.js'

const kinds: readonly (readonly [Residue['kind'], RegExp])[] = [
  // 正文 as the label of an upload form or of a web page, in front of the text or in a line of its own.
  ['label', /^(?:[【[]\s*正\s*文\s*[】\]][：:]?|正\s?文[：:]|正\s?文$)/g],
  // **二是强化部署落实。**; 王**、李** are names withheld, **件 a figure that is still missing.
  [
    'markup',
    /(?<=^|[。；，：、！？\s”）)])\*\*(?=[\u3400-\u9fff（“])[^*\n]{3,200}[^*\n，、；：,\s]\*\*/g,
  ],
  ['markup', /^#{1,6}\s+(?=[\u3400-\u9fff（“])/g],
  [
    'markup',
    /<\/?(?:br|p|div|span|strong|b|em|i|u|font|table|tbody|tr|td|th|img|a|h[1-6]|ul|ol|li|center|o:p)(?:\s[^<>\n]{0,200})?\/?>/gi,
  ],
  [
    'entity',
    /&(?:amp;)?(?:(?:nbsp|ensp|emsp|ldquo|rdquo|lsquo|rsquo|mdash|ndash|hellip|middot|amp|lt|gt|quot|times);?(?![A-Za-z0-9=])|#(?:[0-9]{2,5}|x[0-9a-f]{2,5});)/gi,
  ],
  // U+FFFD, GB text read as UTF-8 and back (锟斤拷), uninitialised memory (烫烫烫).
  ['encoding', /\ufffd+|(?:锟斤拷)+|烫{3,}/g],
  // UTF-8 read as Windows-1252: ï»¿, æ³•æ²».
  [
    'encoding',
    /(?:[åæçèéäãïâ][\u0080-\u00ff\u0152-\u0178\u2013-\u203a\u20ac\u2122]{1,2}){2,100}|ï»¿/g,
  ],
  // UTF-8 read as GBK: a mark (，。“) and the first byte of what follows it come out as one of these.
  [
    'encoding',
    /锛[岀屼屾屽岃岋屻屸岄涚涗涙涘涜涳涖涒涢氱氫氭氬氳氾氥氣氶堢堜堟堝堣堬堛堚堥夌変夋夊夎夛夈夆夐佺佷佹佸佽侊併佲侀熺熶熸熷熻熂熴熲熼]|銆[傜備傛傚傝傦傘傗傞佺佷佹佸佽侊併佲侀婄婁婃婂婅婏娿娾婇嬬嬩嬫嬪嬭嬶嬨嬧嬮]|鈥[滅滀滄滃滆滐溿溾滈濈濅濇濆濊濓濄濃濋]/g,
  ],
  // Fields of Word and cells of Excel that point to nothing.
  [
    'field',
    /错误\s?[!！]\s?(?:未找到引用源|未定义书签|书签未定义|文档中没有指定样式的文字|超链接引用无效)[。.]?|Error! (?:Reference source not found|Bookmark not defined)\.?|#(?:REF!|DIV\/0!|VALUE!|NAME\?|N\/A|NUM!|NULL!)/g,
  ],
  // What search-and-replace left: $1, ${name}, {{name}}. $1万 and $3左右 are money.
  [
    'replacement',
    /(?<=^|[\u3400-\u9fff，。；：、“”《》（）,;:(])\$[1-9](?=$|[，。；：、”》）]|[,;:)](?![0-9])|(?![万亿千百美左余多至到元以每])[\u3400-\u9fff])|\$\{[^{}\n]{1,40}\}|\{\{[^{}\n]{1,40}\}\}/g,
  ],
  // What a writing assistant says of itself and to whoever asked, around the text that it wrote.
  [
    'assistant',
    /(?:^(?:当然|好的|没问题)[！!，,。]\s?)?(?:以下|下面|这)是(?:我)?[为帮给][您你](?:精心)?(?:生成|撰写|起草|拟写|润色|扩写|改写)[^。！？\n]{0,60}(?:[：:。]|$)/g,
  ],
  [
    'assistant',
    /希望(?:以上|上述|这[份些篇]|本)[^。！？，\n]{0,20}(?:对|能[给为])[您你][^。！？\n]{0,6}(?:帮助|参考|启发)[^。！？\n]{0,4}[。！!]?/g,
  ],
  [
    'assistant',
    /作为(?:一[个名款])?(?:人工智能|AI|大型?)(?:语言)?(?:大?模型|助手)(?=[，,]?(?:我|无法|不能))|作为(?:一[个名款])?(?:人工智能|AI)语言模型(?=[，,])/g,
  ],
  [
    'assistant',
    /如(?:果|有)?[您你]?(?:需|想|有)[^。！？\n]{0,24}请?随时(?:告诉|告知|联系)我(?=[。！!，,]|$)[。！!]?/g,
  ],
]

/** What every trace begins with; nearly all paragraphs hold none of these. */
const heads =
  /[*#<&\ufffd锟烫åæçèéäãïâ锛銆鈥$]|\{\{|错误|Error|[为帮给对][您你]|希望(?:以上|上述|这|本)|作为(?:一|人工|AI|大)|随时[告联]|^(?:[【[]\s*)?正/i

/** Traces that are no part of any report, each kind in order of its places. */
export function scanResidues(text: string): Residue[] {
  if (!heads.test(text)) return []
  const isQuoted = quotesIn(text)
  return kinds.flatMap(([kind, pattern]) =>
    matchesOf(text, pattern)
      // A reply to a citizen may be quoted: “希望以上答复对您有所帮助”.
      .filter(({ index }) => kind !== 'assistant' || !isQuoted(index))
      .map(match => ({ span: span(match.index, match.index + match[0].length), kind })),
  )
}

import type { Span } from '@hegao/document'

/** Of some the sentence says that they are two at once; 同时 by itself only goes on with another clause. */
const some = '(?:[0-9０-９][人件名家户个处起]|部分|有的|不少|个别)[^，,。；;0-9０-９]{0,8}'
const words = [
  '同时(?:受|获|具|享|符合|兼|持|存在|涉|属|给予|予以|取得|拥|参加|报)',
  `${some}(?:同时|又)[是为有被属获受在]`,
  '双重(?!预防|预警|管理|领导|保障|约束|机制)|多重身份|多种身份',
  '兼具|兼有|兼营|兼而有之|身兼|兼任',
  '[两二三](?:者|类|项|种|证|个)[\\u3400-\\u9fff]{0,4}(?:都|均|皆|兼|俱|齐|并存|同时|一并|重合|同报)',
  '[两二三多](?:类|种|项|级|重)(?:以上)?(?:处理|处分|处罚|身份|情形|表彰|命名|荣誉)',
  '同获|同享|同属|并存|竞合|重叠|重合',
  '(?:有|存在|有所|相互|互相|部分|身份)交叉|交叉(?=[，。；）),;]|[计统重的部]|[0-9０-９]|$)',
  '重复(?=[，。；）),;]|[计统享受获参部的]|[0-9０-９]|$)',
  '既[^，,。；;]{1,12}又',
  '(?:剔除|扣除|去除)(?:重|双|两|交)|去重|合并(?:召开|计|统计)',
  '一并(?:给予|受到|处[理分罚]|享受)|均(?:有|受到|涉及|获得?|享受)[两二双上]',
]
const told = new RegExp(words.join('|'))
/** Of what is counted once, whatever it has, the sum holds: （同时获多级命名的以最高级别计，不重复统计）. */
const once = /不(?:作|予|再)?重复(?:计|统)/

/** How far behind a list its remark may stand. */
const furthest = 120

/**
 * True where the text says that kinds of a list have something in common: within the list, in the rest of its
 * sentence, or in the sentence behind it where that opens with such words (其中26人同时受到两种处分).
 */
export function tellsOverlap(text: string, { start, end }: Span): boolean {
  const [sentence = '', next = ''] = text.slice(end, end + furthest).split(/[。！？\n]/)
  const list = text.slice(start, end)
  const opening = /^\s?(?:其中|上述|以上|另|有|部分|个别|不少|注)[^；;]{0,40}/.exec(next)?.[0] ?? ''
  const all = [list, sentence, opening].join('\n')
  return told.test(all) && !once.test(all)
}

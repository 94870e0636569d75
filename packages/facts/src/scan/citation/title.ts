import { type Span, slice, span } from '@hegao/document'
import { toHalfWidth } from '../../numeral.js'
import type { Title } from '../../types.js'

/** Last words of the titles of documents, longer ones before those that they end with. */
const genres = [
  '指标体系',
  '工作要点',
  '法典',
  '宪法',
  '条例',
  '规定',
  '办法',
  '细则',
  '规则',
  '规程',
  '准则',
  '守则',
  '章程',
  '公约',
  '决定',
  '决议',
  '纲要',
  '规划',
  '计划',
  '方案',
  '预案',
  '意见',
  '通知',
  '通报',
  '公告',
  '批复',
  '解释',
  '标准',
  '规范',
  '措施',
  '制度',
  '清单',
  '目录',
  '指南',
  '指引',
  '要点',
  '建议',
  '报告',
  '法',
]
/** 书法, 语法 and the like are no statutes. */
const noStatute =
  /(?:的|方|做|说|手|书|语|用|想|看|打|技|枪|兵|佛|魔|文|疗|句|执|守|普|犯|学|违|释|讲|(?<!预)算|(?<!公)司)法$/
/** 一五一十说民法, 我与宪法: what people tell and play, and the title of no statute. */
const aboutLaw = /[说讲话谈聊唱懂遇我你咱]/
const tail = /(?:[（(][^（）()]{1,24}[）)])+$/
const period =
  /[（(]\s?([0-9０-９]{4})\s?年?\s?(?:——|--|—|–|－|-|~|～|至)\s?([0-9０-９]{4})\s?年?\s?[）)]/
const edition = /[（(]\s?([0-9０-９]{4})\s?年?\s?(?:版|修订|修正|修改|本)?\s?[）)]/

const provinces =
  '北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古|广西|西藏|宁夏|新疆'
/** What belongs to the whole country, or is a kind and no name: 高等学校, 城市, 民族乡. */
const noOwner =
  /^(?:国家|国务|国有|国防|国土|国际|国民|国境|国库|国旗|国徽|国歌|国籍|全国|全民|中国|中央|中共中央|最高|中华|教育部|各|关于|部分|市县|省级|市级|县级|地方|基层|城|都市|社区|民族[乡区]|乡镇|村|街道|高等|普通|中等|职业|中小?学|义务|学校|幼儿园|民办|公办|特殊|未成年|法治|党的|党政|行政|自然保护|风景|历史|保税|地区|开发|人力|出版|公路|水运|房屋|证券|仲裁|治安|人民|蓄滞|森林|畜禽|矿产|食品|公共|农村|农业|住房|海上|海洋|海区|海域|区域|市场)/
/** Acts of the national legislature, whatever place they are about. */
const national = /^(?:第[一二三四五六七八九十]{1,3}届)?全国人民代表大会|^(?:中华人民共和国|国务院)/
const place = `(?:(?:${provinces})(?:省|市|自治区|壮族自治区|回族自治区|维吾尔自治区)?|[\\u3400-\\u9fff]{1,10}?(?:自治[区州县旗]|新区|[省市县区州盟旗镇乡](?:[市县区](?![级域内属直]))?|街道|地区))`
const ownerPlace = new RegExp(`^(?:中共)?${place}`)
const ownerBody =
  /^[\u3400-\u9fff]{1,18}?(?:[局厅](?!长)|委员会|委办|党[委组]|人民政府|办公室|办事处|支队|大队|中心|集团|有限公司)|^(?:第[一二三四五六七八九十0-9]{1,3}|实验|附属|外国语|希望)[\u3400-\u9fff]{0,4}(?:中学|小学|学校|幼儿园)/
/** 关于制定四川省……的建议 is that place's own, whoever it begins with. */
const placeInside = new RegExp(
  `(?:${provinces})(?:省|市|自治区|壮族|回族|维吾尔)|[省市县区州]委(?!员)|我[省市县区州]`,
)
const self = /^(?:我|本)[省市县区州盟旗镇乡局厅委校院]/

/** Reads a title from its words. */
export function readTitle(text: string, at: Span): Title {
  const words = slice(text, at)
  const name = words.replace(/\s/g, '')
  const genre = genreOf(name)
  const owner = ownerOf(name)
  const years = periodOf(name)
  return {
    text: words,
    span: span(at.start, at.end),
    name,
    ...(genre ? { genre } : {}),
    ...(owner ? { owner } : {}),
    ...(years ? { period: years } : {}),
  }
}

export function genreOf(name: string): string | undefined {
  const bare = name.replace(tail, '')
  const genre = genres.find(word => bare.endsWith(word))
  const isNone = genre === '法' && (noStatute.test(bare) || aboutLaw.test(bare))
  return isNone ? undefined : genre
}

/** The place or body that a title begins with; one that only speaks of a kind of place has none. */
export function ownerOf(name: string): string | undefined {
  const own = self.exec(name)?.[0]
  if (own) return own
  if (national.test(name)) return undefined
  if (noOwner.test(name)) return placeInside.exec(name)?.[0]
  return (ownerPlace.exec(name) ?? ownerBody.exec(name) ?? placeInside.exec(name))?.[0]
}

const inside = (bracket: string): string => bracket.slice(1, -1)

function periodOf(name: string): Title['period'] {
  const [range, from, to] = period.exec(name) ?? []
  if (range && from && to)
    return { from: Number(toHalfWidth(from)), to: Number(toHalfWidth(to)), text: inside(range) }
  const [lone, year] = edition.exec(name) ?? []
  if (!lone || !year) return undefined
  const value = Number(toHalfWidth(year))
  return { from: value, to: value, text: inside(lone) }
}

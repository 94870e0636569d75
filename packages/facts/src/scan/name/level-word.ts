import { span } from '@hegao/document'
import { matchesOf } from '../../matches.js'
import type { LevelWord } from '../../types.js'
import type { Surroundings } from './around.js'

const levelWord = /自治区|自治州|自治县|自治旗|地区|街道|苏木|[省市州盟县旗区镇乡]/g

/** Words in which the character names no level: 市场, 社区, 乡村. By the character before, and behind it. */
const otherWords: Readonly<Record<string, { before?: string; behind?: string }>> = {
  省: { before: '节反内自俭', behind: '略心去时力钱察悟电油' },
  市: { before: '都上超夜门股楼菜早退开闭休', behind: '场民容值井集价况' },
  区: {
    before: '社园景校片库牧灌山辖小专选街新矿厂营护范验湾港郊老能禁展分疫灾雷盲战区业作险片',
    behind: '域分间划块',
  },
  镇: { before: '重城乡村集古', behind: '痛静压定' },
  乡: { before: '城家下返故老回入他异水梦', behind: '村镇土愁贤亲情' },
  州: { before: '神九' },
  盟: { before: '联加同结', behind: '友主' },
  旗: { before: '红国党军锦升团', behind: '帜舰下袍' },
  县: { behind: '域城' },
  街道: { before: '市' },
}
/** 市民政局 is of a 市, though 市民 is none. */
const offices = /民[政族宗革盟防]/
/** 健全市场, 安全区: there 全 is the end of another word. */
const whole = /(?<![健安完齐周])全$/
const self = /(?:(?<!自)我|(?<![基根样文版书日])本)$/

/** Words that name a level: 全市, 我县, 市级, 市委, 临汾市. */
export function scanLevelWords(text: string, around: Surroundings): LevelWord[] {
  const found: LevelWord[] = []
  for (const { 0: word, index } of matchesOf(text, levelWord)) {
    const behind = text.charAt(index + word.length)
    const before = text.slice(Math.max(0, index - 2), index)
    const other = otherWords[word]
    if (
      other?.behind?.includes(behind || ' ') &&
      !offices.test(text.slice(index + word.length, index + word.length + 2))
    )
      continue
    if (before !== '' && other?.before?.includes(before.at(-1)!)) continue
    const use = whole.test(before)
      ? 'whole'
      : self.test(before)
        ? 'self'
        : behind === '级' || behind === '直'
          ? 'grade'
          : 'name'
    const start = use === 'whole' || use === 'self' ? index - 1 : index
    const place = span(start, index + word.length)
    const after = text.slice(place.end, place.end + 16)
    const members = use === 'whole' ? wrongMembers(word, after) : undefined
    found.push({
      span: place,
      word,
      use,
      leads: start === 0 || !/[\u3400-\u9fff]/.test(text.charAt(start - 1)),
      counted: /^[0-9０-９]{1,5}[个所家]/.test(after),
      called: use === 'name' && name.test(before) && !noName.test(after),
      ...(members ? { members } : {}),
      ...around(place),
    })
  }
  return found
}

const name = /[\u3400-\u9fff]$(?<![省市州县区旗盟各每两三几多个全我本和与及到由])/
const noName = /^(?:[级直委域（(、]|政府|市区|区)/

/** 县（市、区） below a 县, 乡镇 below a 镇. */
function wrongMembers(word: string, after: string): string | undefined {
  const below = membersBelow[word]
  return below?.exec(after)?.[1]
}

const county =
  /^[0-9０-９]{1,3}个(县[（(]市、区[）)]|县[（(]区[）)]|县市区|市县区|县区|区县|市县)(?!域)/
const township = /^[0-9０-９]{1,3}个(县[（(]市、区[）)]|县市区|县区|区县|乡镇(?:[（(]街道[）)])?)/
const membersBelow: Readonly<Record<string, RegExp>> = {
  县: county,
  旗: county,
  镇: township,
  乡: township,
}

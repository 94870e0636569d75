import type { Draft, Level } from '@hegao/document'

/** 本机关: the body that issues the draft, as its names are used in the text. */
export interface OwnBody {
  /** 云汀市望溪区教育局 */
  readonly name: string
  /** The name without its area: 教育局. */
  readonly organ: string
  /** The last step of the area: 望溪区. */
  readonly area: string
  /** Without its last word: 望溪. */
  readonly shortArea: string
  /** As it is used after 全: 县 of a 自治县, 区 of a 高新区. */
  readonly word: string
  readonly level?: Level
  readonly kind: 'government' | 'department' | 'education' | 'township' | 'other'
}

const uses: Readonly<Record<string, string>> = {
  自治州: '州',
  自治县: '县',
  自治旗: '旗',
  高新技术产业开发区: '区',
  经济技术开发区: '区',
  开发区: '区',
  高新区: '区',
  新区: '区',
  林区: '区',
  特区: '区',
  特别行政区: '区',
}
/** As a level word is used after 全: 县 of a 自治县. */
export const usedAs = (word: string): string => uses[word] ?? word

/** The end of an area above: 云汀市|望溪区. One character is no name: 许州|市. */
const areaAbove = /^.{1,12}(?:自治区|自治州|地区|[省市州盟县旗区])(?=[^省市县区旗州镇乡].)/
/** Bodies of a higher level that sit in an area: their own area is another than their name says. */
const branch = /分局|支队|大队|直属|派驻|管理处|监管所$/

/** Unknown where the draft names no body with its area, or a branch of another level's body. */
export function ownBodyOf({ issuer }: Draft): OwnBody | undefined {
  if (!issuer?.area || !issuer.areaWord || branch.test(issuer.name)) return undefined
  const { name, areaWord, level, kind } = issuer
  // 望溪区人民政府青石街道办事处: the street is the own area.
  const area = issuer.area.replace(/^.{1,20}人民政府(?=.)/, '').replace(areaAbove, '')
  return {
    name,
    organ: name.slice(issuer.area.length),
    area,
    shortArea: area.slice(0, area.length - areaWord.length),
    word: usedAs(areaWord),
    kind,
    ...(level ? { level } : {}),
  }
}

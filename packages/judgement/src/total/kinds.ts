import type { Catalogue } from '@hegao/core'
import type { Total } from '@hegao/facts'

/** What the parts of a total are called. */
export const labelsOf = ({ parts }: Total): string[] => parts.map(({ label }) => label)

/** True where the kinds are all the kinds there can be (公办, 民办; 采纳, 未采纳). */
export const exhaust = (
  labels: readonly string[],
  { wholes }: Pick<Catalogue, 'wholes'>,
): boolean => areOpposites(labels) || wholes.some(kinds => isOneOfEach(labels, kinds))

/** True for kinds that mostly are all there can be (当场整改, 限期整改). */
export const exhaustMostly = (
  labels: readonly string[],
  { nearWholes }: Pick<Catalogue, 'nearWholes'>,
): boolean => nearWholes.some(kinds => isOneOfEach(labels, kinds))

/** True where one of two kinds is all that the other is not (采纳, 未采纳; 涉企案件, 非涉企案件). */
function areOpposites(labels: readonly string[]): boolean {
  const [kind, opposite] = negatedLast(labels)
  const denied = /^(?:尚未|未|非|不)(?!予)(.+)$/.exec(opposite)?.[1]
  const affirmed = kind.replace(/^(?:已经?|予以|准予|获得?)/, '')
  return denied !== undefined && (denied === affirmed || `被${denied}` === affirmed)
}

/** True for a decision and its refusal (认定通过, 不予认定): between them may lie what is undecided. */
export function areDecisions(labels: readonly string[]): boolean {
  const [kind, opposite] = negatedLast(labels)
  const denied = /^(?:决定|作出)?(?:不予|不准予?|不同意)(.*)$/.exec(opposite)?.[1]
  if (denied === undefined || /^[不未非]/.test(kind)) return false
  return kind.includes(denied.slice(0, 2)) || /^(?:准予|予以|同意|批准|通过)/.test(kind)
}

/** Two kinds, the one that denies something last; two empty ones for any other number. */
function negatedLast(labels: readonly string[]): readonly [string, string] {
  const [first, second] = labels
  if (first === undefined || second === undefined || labels.length > 2) return ['', '']
  return /^(?:决定|作出|尚)?[未非不]/.test(first) ? [second, first] : [first, second]
}

/**
 * True where the words of the total name its kinds and nothing else: 受理投诉举报 of 投诉 and 举报,
 * 学校和校外培训机构 of 学校 and 校外培训机构.
 */
export function nameTheirWhole(subject: string, labels: readonly string[]): boolean {
  if (labels.length < 2 || labels.some(label => !/^(?:[乡镇县区市旗]|.{2,})$/.test(label)))
    return false
  if (compact.some(([word, kinds]) => subject.includes(word) && isOneOfEach(labels, kinds)))
    return true
  let rest = subject
  const places: [number, number][] = []
  for (const label of labels.toSorted((a, b) => b.length - a.length)) {
    const at = rest.lastIndexOf(label)
    if (at < 0) return false
    places.push([at, at + label.length])
    rest = rest.slice(0, at) + ' '.repeat(label.length) + rest.slice(at + label.length)
  }
  const inOrder = places.toSorted(([a], [b]) => a - b)
  return inOrder.every(([start], index) => {
    const before = inOrder[index - 1]
    return !before || joint.test(subject.slice(before[1], start))
  })
}

/** Words made of those of their kinds. */
const compact: readonly (readonly [string, readonly string[]])[] = [['本息', ['本金', '利息']]]

const isOneOfEach = (labels: readonly string[], kinds: readonly string[]): boolean =>
  labels.length === kinds.length && haveAll(labels, kinds)

/** Between two kinds in the words of a total: nothing, a mark, or the head of the first and 和. */
const joint = /^(?:[（(、]|[\u3400-\u9fff]{0,6}(?:和|与|及|以及|、))?$/

/** True where each kind has its label. 非学科类 has 学科类 in it and is another. */
const haveAll = (labels: readonly string[], kinds: readonly string[]): boolean =>
  kinds.every(kind => {
    const longer = kinds.filter(other => other !== kind && other.includes(kind))
    return labels.some(
      label => label.includes(kind) && !longer.some(other => label.includes(other)),
    )
  })

/** True for kinds of two dimensions (党员, 女性), or that cut across others (重大): they overlap. */
export function cross(labels: readonly string[], catalogue: Catalogue): boolean {
  if (excludeOneAnother(labels, catalogue)) return false
  const touched = catalogue.dimensions.filter(words => named(labels, words))
  const cut = labels.some(
    label =>
      catalogue.attributes.some(word => label.startsWith(word)) &&
      !catalogue.terms.some(word => label.startsWith(word)),
  )
  return touched.length > 1 || cut
}

/** True where a kind is nothing but a stage of the matter: 立案查处, 办结. 培训机构 is a kind. */
export const areStages = (labels: readonly string[], catalogue: Catalogue): boolean =>
  !excludeOneAnother(labels, catalogue) &&
  !areActs(labels, catalogue) &&
  labels.some(
    label =>
      label !== '' &&
      catalogue.stages.reduce((rest, word) => rest.replaceAll(word, ''), label) === '',
  )

/** 许可30件、处罚60件、强制20件: three or more words of one row and nothing else are kinds, no stages. */
export function areActs(
  labels: readonly string[],
  { families }: Pick<Catalogue, 'families'>,
): boolean {
  const bare = labels.map(label => label.replace(/^行政/, ''))
  const distinct = new Set(bare).size === bare.length
  return (
    bare.length > 2 && distinct && families.some(words => bare.every(one => words.includes(one)))
  )
}

const excludeOneAnother = (labels: readonly string[], { outcomes, wholes }: Catalogue): boolean =>
  named(labels, outcomes) || areOpposites(labels) || wholes.some(kinds => haveAll(labels, kinds))

const named = (labels: readonly string[], words: readonly string[]): boolean =>
  labels.some(label => words.some(word => label.includes(word)))

/**
 * True for kinds of one division, which exclude one another: words of one family (许可, 处罚, 确认), one
 * ending (市容环境类, 违法建设类), one beginning (行政许可, 行政确认).
 */
export function areOfOneDivision(
  labels: readonly string[],
  { families }: Pick<Catalogue, 'families'>,
): boolean {
  const share = (part: (label: string) => string) => {
    const parts = new Set(labels.map(part))
    return parts.size === 1 && [...parts][0]!.length > 0
  }
  const kindWord = (label: string) => (label.endsWith('类') ? '类' : '')
  if (new Set(labels).size < labels.length) return false
  if (haveOneHead(labels) || share(kindWord)) return true
  if (labels.every(label => label.length > 3) && share(label => label.slice(0, 2))) return true
  return areOfOneFamily(labels, families)
}

/** What comes and goes: 原有人员53人、调入人员9人、退休人员4人. */
const moving = /原|调[入出整]|退|新|减|增|转|收回|取消|撤|销|承接|下放|合并|划|上年|期初|年初|净/

/** True for kinds of one division of which none is what came or went, so that none is taken from another. */
export const areAddedUp = (
  labels: readonly string[],
  catalogue: Pick<Catalogue, 'families'>,
): boolean => areOfOneDivision(labels, catalogue) && !labels.some(label => moving.test(label))

/** Each kind is named by a word of one family. */
const areOfOneFamily = (labels: readonly string[], families: Catalogue['families']): boolean =>
  families.some(words =>
    labels.every(label => words.some(word => label.includes(word) || label.startsWith('其他'))),
  )

/**
 * True for kinds that cannot be counted twice: words of one family, each of its own, or one head that is
 * no act (采购合同, 工程合同; but one thing may be done twice: 网站发布, 公众号发布).
 */
export function excludeEachOther(labels: readonly string[], catalogue: Catalogue): boolean {
  const { families, exclusives, stages } = catalogue
  const acts = labels.some(label => stages.some(word => label.endsWith(word)))
  return (haveOneHead(labels) && !acts) || haveOneEach(labels, [...families, ...exclusives])
}

/** True where each kind has a word of one row, none of them the word of another. */
export const haveOneEach = (
  labels: readonly string[],
  rows: readonly (readonly string[])[],
): boolean =>
  rows.some(words => {
    const found = labels.map(label => words.find(word => label.includes(word)))
    return !found.includes(undefined) && new Set(found).size === labels.length
  })

/** True for grades of one row and nothing else, each named once: 优, 良, 轻度污染. */
export function areGrades(
  labels: readonly string[],
  { grades }: Pick<Catalogue, 'grades'>,
): boolean {
  const bare = labels.map(label => label.replace(/(?:水质|天数|断面)?的?$/, ''))
  return (
    bare.length > 1 &&
    new Set(bare).size === bare.length &&
    grades.some(row => bare.every(label => row.includes(label)))
  )
}

/** 省级, 市级 and the like at the head of each kind, none of them twice. */
export function areLevels(labels: readonly string[]): boolean {
  const levels = labels.map(label => /^(?:国家|[省市县区乡镇村])级/.exec(label)?.[0])
  return labels.length > 1 && !levels.includes(undefined) && new Set(levels).size === labels.length
}

/** Places of one rank, by the last word of their names. */
const ranks: readonly RegExp[] = [
  /^[\u3400-\u9fff]{1,4}(?:乡|镇|街道)$/,
  /^[\u3400-\u9fff]{1,4}(?:县|区|市)$/,
]
/** No names: 城区, 社区, 开发区 (which lies in others), 乡镇, 各县. */
const noPlace =
  /[各其全本大老新主城园校小灾山片库景牧林社发开贸税范能学地战特]区|[城跨农乡各全本集]市|[全各乡城集小]镇|[各全]|其[他余]/

/** True for places of one rank, each named once (柳堰镇, 北关街道, 南桥镇): nothing lies in two of them. */
export const arePlacesApart = (labels: readonly string[]): boolean =>
  labels.length > 1 &&
  new Set(labels).size === labels.length &&
  !labels.some(label => noPlace.test(label)) &&
  ranks.some(rank => labels.every(label => rank.test(label)))

/** 制定53件、修改9件、废止4件: what is repealed may be taken from the rest. */
export const mayBeTaken = (label: string): boolean => /废止|失效/.test(label)

/**
 * True for kinds that say how each matter was decided (维持, 撤销, 驳回), and nothing else: a matter has
 * one of them. 终止 may be by 调解, 和解 or 撤回.
 */
export function areVerdicts(
  labels: readonly string[],
  { families, outcomes }: Pick<Catalogue, 'families' | 'outcomes'>,
  fewest = 3,
): boolean {
  const bare = labels.map(label => label.replace(/^(?:决定|作出|予以|直接|判决)/, ''))
  const starting = (words: readonly string[]) =>
    bare.map(label => words.find(word => label.startsWith(word)))
  const row = families.map(starting).find(found => !found.includes(undefined))
  if (!row || row.length < fewest || new Set(row).size < row.length) return false
  const ended = row.includes('终止') && row.some(word => /^(?:调解|和解|撤回)$/.test(word!))
  return !ended && row.some(word => outcomes.includes(word!))
}

/** Kinds with one head (采购合同, 工程合同) are kinds of one division and exclude one another. */
export function haveOneHead(labels: readonly string[]): boolean {
  const heads = new Set(labels.map(label => label.slice(-2)))
  return heads.size === 1 && new Set(labels).size === labels.length && [...heads][0]!.length === 2
}

import type { Catalogue } from '@hegao/core'
import type { Repetition } from '@hegao/facts'

/**
 * Whether characters that stand twice are a slip. `doubled` where one of them has to go; `seam` where
 * two words may meet in them, the one ending as the other begins (司法鉴定|鉴定意见); undefined where
 * they are meant, or where such a seam is as likely as a slip (法制大队|大队长, 信访工作|工作机制).
 */
export function judgeRepetition(
  { unit, before, after }: Repetition,
  { reduplicated, ambivalent, plain }: Catalogue['repetition'],
): 'doubled' | 'seam' | undefined {
  if (unit.length === 1) return 'doubled'
  const [first, second] = unit
  if (unit.length === 2) {
    // 一件一件, 又多又多, and runs of one character (哈哈哈哈).
    if (first === '一' || first === '又' || first === second) return undefined
    // 面对面, 点对点, 手把手: the middle character makes one word of three, and of 推进 none.
    if (betweenTwo.has(second!) && !plain.includes(unit)) return undefined
    // 各学|校一校一|章程: one of each, behind a word that ends with the character.
    if (second === '一' && oneEach.has(first!)) return undefined
    // 说着说着，疙瘩就解开了: while it went on.
    if (second === '着') return undefined
  }
  // 一件事一件事地办, 一个村一个村地跑: one by one.
  if (unit.length === 3 && first === '一') return undefined
  if (reduplicated.includes(unit)) return undefined
  // 逐条逐条对账: one by one, said twice for emphasis.
  if (unit.length === 2 && unit.includes('逐')) return undefined
  if (after.startsWith('再') || before.endsWith('再')) return undefined
  const isPlain = plain.includes(unit) || (unit.length === 3 && unit.endsWith('了'))
  // 规范|规范性文件, 教育|教育者, 工作开展|开展情况: what follows makes a word of the second.
  if (/^[性者化]/.test(after)) return undefined
  const mayEnd = isPlain && !opener.test(unit)
  if (mayEnd && /^(?:情况|效果|进度|行动|工程|会)/.test(after)) return undefined
  if (isPlain) return 'doubled'
  // A name of so many characters is no end of another.
  if (unit.length > 4) return 'doubled'
  if (closed.test(after)) return 'doubled'
  if (derived.test(after)) return undefined
  if (unit.length === 4) return 'doubled'
  // 在县委的坚强领导领导下: what is strong is one word.
  if (unit === '领导' && ledFirmly.test(before) && after.startsWith('下')) return 'doubled'
  // 退税|缓税|缓费: verbs in a row, with taxes and fees as their objects.
  if (/^[税费][减降免缓退]$/.test(unit)) return undefined
  if (named.test(unit) || ambivalent.includes(unit)) return undefined
  return linked.test(after) ? 'doubled' : 'seam'
}

/** Words with which a phrase begins, and none ends: 现将现将情况报告如下. */
const opener = /^(?:现将|关于|按照|根据|依照|围绕|为了|对于|由于|以及|并且|但是|因此)$/

const oneEach = new Set('校县村企园店户社区厂站所院人事案镇街楼岗车矿河湖路城乡市州旗省馆班')

const ledFirmly = /(?:坚强|正确|统一|有力|直接)$/

const betweenTwo = new Set('对到把靠连并拉打碰盯帮比进带促联接共')

/** No word goes on behind it. A name in quotation marks or brackets may: 党支部|支部“三会一课”. */
const closed = /^(?:$|[^\u3400-\u9fff“‘《〈（(【[「『])/u
/** What makes an office, a rank or a person of the word before it: 支队|支队长, 支部|支部书记, 中学|中学生. */
const derived =
  /^(?:[长级员生官师室站所]|部(?!门|署)|人(?!员|民)|队(?!伍)|书记|主任|主席|领导|班子|成员|负责|干部|民警|院长|代表)/
/** Bodies, their parts, and those who belong to them: they end names, and begin what belongs to them. */
const named = /(?:[队部局所院校学会处室站科股厅委团组社厂店馆庭]|[员长师官警民生]|中心|公司|政府)$/
/** Words that go on with the sentence, and begin no word that would go on with the one before. */
const linked = /^(?:[的了得和与及]|以及|并且|不断|不足|明显|有所|显著|进一步)/

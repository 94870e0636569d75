import type { Figure, Share } from '../../types.js'

const startOfItem = /[^，,。；;、：:（()）\n]*$/
/** What may stand before the name of a count without narrowing it: 其中, 全县划定. */
const lead =
  /^(?:其中|全[省市县区镇乡局年]|今年|年内|本年度?|[我本][省市县区镇乡局]|共有?|现有|累计|合计|已|涉及|划定|完成|实现|落实|办理|查处|作出|实施|开展|受理)*$/
const longestName = 24
const fewestLetters = 3

/** What a count is called: 、【其中环保投资】9.02亿元. */
const wordsOf = (text: string, { span: { start } }: Figure): string =>
  startOfItem.exec(text.slice(Math.max(0, start - longestName), start))![0].trim()

/**
 * The share of a count that the sentence names before it, with what it is a share of by name, or by the total that it
 * is listed under: 总投资286.4亿元、【环保投资9.02亿元】，环保投资占总投资的3.15% · 412件，其中【简易程序案件379件】、普通程序案件33件，
 * 简易程序案件占91.99%.
 */
export function withNamedPart(
  text: string,
  share: Share,
  before: readonly Figure[],
  totalOf: (part: Figure) => Figure | undefined,
): Share {
  const { label, of, part: known } = share
  if (known || !label || label.text.length < fewestLetters) return share
  const only = (name: string): Figure | undefined => {
    // Beside 2023年环保投资8亿元 which of the two is meant is open.
    const [called, ...more] = before.filter(one => wordsOf(text, one).endsWith(name))
    if (!called || more.length > 0) return undefined
    return lead.test(wordsOf(text, called).slice(0, -name.length)) ? called : undefined
  }
  const part = only(label.text)
  const whole =
    part && (of === '' ? totalOf(part) : of.length < fewestLetters ? undefined : only(of))
  return part && whole && whole !== part ? { ...share, part, wholes: [whole] } : share
}

import type { Balance, Quantity } from '../../types.js'
import { balanceOf } from './of.js'

const fromWord = /[由从](?:原来的?|原有的?|原)?$/
const reduced =
  /^(?:减少?|压减|精简|缩减|调减|压缩|核减|调整|整合|优化|归并|清理|下降)(?:为|到|至)$/
const went =
  /^(?:取消|下放|合并|划转|移交|废止|精简|减少|整合|调出|核减|停用|剔除|退出|注销|转出|清退)[\u3400-\u9fff]{0,6}$/
const mostParts = 8

/**
 * 由41项减为36项，其中取消3项、下放2项: what went, told in full or not, is no more than the difference, for no
 * list of what went would be silent on what came.
 */
export function scanReductions(text: string, quantities: readonly Quantity[]): Balance[] {
  return quantities.flatMap((first, index) => {
    const result = quantities[index + 1]
    if (!result || result.value >= first.value) return []
    if (!fromWord.test(text.slice(Math.max(0, first.span.start - 5), first.span.start))) return []
    if (!reduced.test(text.slice(first.span.end, result.span.start))) return []
    const parts: { label: string; quantity: Quantity }[] = []
    let from = result.span.end
    for (const quantity of quantities.slice(index + 2, index + 2 + mostParts)) {
      const gap = text.slice(from, quantity.span.start)
      const label = (parts.length === 0 ? listOpener : listJoint).exec(gap)?.[1]
      if (!label || !went.test(label)) break
      parts.push({ label, quantity })
      from = quantity.span.end
    }
    if (parts.length < 2 || !/[。；;]|^$/.test(text.slice(from, from + 1))) return []
    const gone = parts.reduce((sum, { quantity }) => sum + quantity.value, 0)
    if (gone < first.value - result.value) return []
    const entries = [{ label: '', quantity: first }, ...parts, { label: '', quantity: result }]
    return balanceOf(text, entries, { signOf: at => (at === 0 ? 1 : -1) }) ?? []
  })
}

const listOpener = /^[，,；;]?其中[：:]?([\u3400-\u9fff]{2,10})$/
const listJoint = /^(?:、|，|和|及)([\u3400-\u9fff]{2,10})$/

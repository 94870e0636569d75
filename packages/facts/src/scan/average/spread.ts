import { span } from '@hegao/document'
import { readMagnitude } from '../../magnitude.js'
import { matchesOf } from '../../matches.js'
import type { Figure, Spread } from '../../types.js'

/** 平均成绩91.5分, 最高100分, 最低分为76分 */
const extreme =
  /(?<kind>平均|最高|最低)(?:成绩|得分|分数|分值|分)?(?:为|达到|达|是)?(?<figure>[0-9０-９]{1,6}(?:[.．][0-9０-９]{1,4})?)(?<scale>万)?(?<unit>分钟|分|元|天|岁|小时|公斤|件)(?!以上|以下|左右|[0-9])/g
const joint = /^[，,、；;（(]\s?(?:其中)?$/
const kinds = { 平均: 'mean', 最高: 'high', 最低: 'low' } as const

/** Finds averages with the highest and lowest that stand right beside them, in one unit. */
export function scanSpreads(text: string): Spread[] {
  if (!/最[高低]/.test(text)) return []
  const found: Spread[] = []
  let run: { [kind in 'mean' | 'high' | 'low']?: Figure } = {}
  let last: Figure | undefined
  const close = () => {
    const all = Object.values(run)
    if (all.length > 1) found.push({ ...run, span: span(all[0]!.span.start, all.at(-1)!.span.end) })
    run = {}
  }
  for (const { 0: words, index, groups } of matchesOf(text, extreme)) {
    const { kind, figure, scale = '', unit } = groups!
    const read = readMagnitude(figure! + scale)
    if (!read) continue
    const end = index + words.length
    const own = {
      ...read,
      span: span(end - figure!.length - scale.length - unit!.length, end),
      unit: unit!,
    }
    const name = kinds[kind as keyof typeof kinds]
    const goesOn =
      last !== undefined &&
      last.unit === unit &&
      run[name] === undefined &&
      joint.test(text.slice(last.span.end, index))
    if (!goesOn) close()
    run = { ...run, [name]: own }
    last = own
  }
  close()
  return found
}

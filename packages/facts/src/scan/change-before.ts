import { span } from '@hegao/document'
import type { Figure, Step } from '../types.js'

/** 新增8名: some may have gone. 净增, 增加: what it grew by. */
const before =
  /(?<verb>净增加?|净减少?|新增|增加|增设|增配|扩充|减少|精简|压减)(?:了)?[\u4e00-\u9fa5“”]{0,12}$/
/** 8名，由32名; of the same thing, so no other subject in between. */
const joint = /^[，,、；;（(](?:使|现|已)?(?:总数|总量|总人数|数量|人数|规模)?(?:已)?(?:分别)?$/

/** How much was added, where it is said right before the move: 新增公证员8名，由32名增加到40名. */
export function addedBefore(
  text: string,
  figure: Figure | undefined,
  start: number,
): Step | undefined {
  if (!figure || !joint.test(text.slice(figure.span.end, start))) return undefined
  const from = Math.max(0, figure.span.start - 18)
  const clause = /[^，,。；;、：:（()）\n]*$/.exec(text.slice(from, figure.span.start))!
  const match = before.exec(clause[0])
  if (!match) return undefined
  const { verb } = match.groups!
  const at = from + clause.index + match.index
  return {
    span: span(at, figure.span.end),
    figure,
    by: 'difference',
    direction: /减|精简/.test(verb!) ? 'down' : 'up',
    ...(verb === '新增' || verb === '增设' || verb === '增配' ? { gross: true } : {}),
  }
}

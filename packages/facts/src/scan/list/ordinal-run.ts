import { span } from '@hegao/document'
import { matchesOf } from '../../matches.js'
import type { OrdinalRun, RankedItem } from '../../types.js'
import { readFigure } from '../time/year.js'

/** 第一季度2次, 第一季度办结2件, 一等奖3名: the label with its figure. */
const item =
  /(?<label>第(?<quarter>[一二三四五六七八九1-9１-９])季度|(?<prize>[一二三四五六七八])等奖)\s?(?<words>[\u3400-\u9fff]{0,6}?)\s?[0-9０-９]{1,6}(?:[.．][0-9０-９]{1,4})?\s?[\u3400-\u9fff]{0,3}?(?=[、，,。；;：:！？）)（(\s]|$)/g
const link = /^\s?[、，,]\s?$/
/** What the first of a run may stand behind; 省级一等奖 is a prize of its own. */
const lead =
  /(?:^|[，,。；;：:、（(\s]|其中|评出|评选出|产生|设|设置|设立|颁发|授予|获|获得|荣获|取得|共|了)$/

/** Finds quarters or prizes that are listed one behind the other, each with its figure. */
export function scanOrdinalRuns(text: string): OrdinalRun[] {
  if (!/季度|等奖/.test(text)) return []
  const runs: { kind: OrdinalRun['kind']; items: RankedItem[]; end: number }[] = []
  for (const { 0: whole, index, groups } of matchesOf(text, item)) {
    const { label, quarter, prize } = groups!
    const kind = quarter ? 'quarter' : 'prize'
    const one = {
      value: readFigure((quarter ?? prize)!)!,
      span: span(index, index + label!.length),
    }
    const last = runs.at(-1)
    const end = index + whole.length
    if (last?.kind === kind && link.test(text.slice(last.end, index).slice(0, 4))) {
      last.items.push(one)
      last.end = end
    } else if (lead.test(text.slice(Math.max(0, index - 4), index))) {
      runs.push({ kind, items: [one], end })
    }
  }
  return runs.flatMap(({ kind, items }) =>
    items.length < 2
      ? []
      : { kind, items, span: span(items[0]!.span.start, items.at(-1)!.span.end) },
  )
}

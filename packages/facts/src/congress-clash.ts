import type { Draft } from '@hegao/document'
import type { At } from './gather.js'
import { usedAs } from './own-body.js'
import type { SeatClash } from './seat-clash.js'
import type * as Raw from './types.js'

/** ——2025年1月8日在敖林旗第十八届人民代表大会第四次会议上: whose congress it is. */
const congress =
  /(?<word>自治区|自治州|自治县|自治旗|林区|[省市州盟县旗区镇乡])第[一二三四五六七八九十]{1,4}届人民代表大会/
const onBehalf =
  /^(?:现在[，,]?)?(?:请允许)?(?:受[^，。；]{1,16}委托[，,])?(?:现在[，,]?)?我(?:受托)?代表$/
const reports = /^[，,]?(?:向|就|将)(?:大会|会议|[^，。；]{0,12}人民代表大会)/

/** 我代表县人民政府向大会报告工作 before the congress of a 旗: a government reports to its own congress. */
export function congressClashes(lists: readonly At<Raw.SeatList>[], { parts }: Draft): SeatClash[] {
  const { occasion } = parts
  const word = congress.exec(occasion?.text ?? '')?.groups?.word
  if (!occasion || !word) return []
  return lists.flatMap(({ seats, paragraph, span, before, after, quoted }): SeatClash[] => {
    const [seat, another] = seats
    const isReport = !quoted && onBehalf.test(before) && reports.test(after)
    if (!isReport || another || seat!.organ !== '政府' || areOne(seat!.word, word)) return []
    const other = { paragraph: occasion.paragraph, span: occasion.span }
    return [{ kind: 'congress', paragraph, span: seat!.span, list: span, other }]
  })
}

const areOne = (a: string, b: string): boolean => usedAs(a).at(-1) === usedAs(b).at(-1)

import { span } from '@hegao/document'
import { matchesOf } from '../../matches.js'
import { readArabic, readChinese } from '../../numeral.js'
import type { Average, Figure } from '../../types.js'

/** 2023—2025年, 2023年至2025年 */
const fromTo =
  /(?<from>[2２][0０][0-9０-９]{2})年?\s?(?:至|到|[-—–－~～]{1,2})\s?(?<to>[2２][0０][0-9０-９]{2})年(?!第|上半|下半|[0-9０-９]|一季)/g
/** 三年来, 近5年, 五年间 */
const several =
  /(?<!第)(?<years>[三四五六七八九十]|[3-9３-９])年(?:来|间|内|共)|近(?<last>[三四五六七八九十]|[3-9３-９])年/g
const otherSpan = /以来|期间|截[至止]|目标|任务|计划|[0-9０-９]月|季度|半年|年[底末初]/
/** What is counted from one day to another. */
const growing = /[增升提扩减]/
const mostYears = 15

/** Shares what was counted over some years among them: 2023—2025年培养骨干30名，平均每年10名. */
export function yearsAveraged(
  time: string,
  base: Pick<Average, 'span' | 'result' | 'total'>,
  offset: number,
): Average[] {
  if (otherSpan.test(time)) return []
  const runs = [
    ...matchesOf(time, fromTo).map(({ 0: words, index, groups }) => ({
      index,
      mayBeLess: /[至到]/.test(words),
      value: readArabic(groups!.to!) - readArabic(groups!.from!) + 1,
    })),
    ...matchesOf(time, several).map(({ index, groups }) => ({
      index,
      mayBeLess: false,
      value: yearsOf(groups!.years ?? groups!.last!),
    })),
  ]
  const [run] = runs
  if (!run || runs.length > 1 || run.value < 2 || run.value > mostYears) return []
  if (offset + run.index > base.total.span.start || offset + run.index + 40 < base.total.span.start)
    return []
  const share = { value: run.value, unit: '年' } as const
  if (!run.mayBeLess && !growing.test(time.slice(run.index)))
    return [{ ...base, share, others: [] }]
  // From the end of 2020 to the end of 2025 there are five.
  const less: Figure = {
    ...base.total,
    span: span(offset, offset),
    value: run.value - 1,
    unit: '年',
    precision: 1,
  }
  return [{ ...base, share, others: [[base.total, less]] }]
}

const yearsOf = (written: string): number =>
  /[0-9０-９]/.test(written) ? readArabic(written) : (readChinese(written) ?? 0)

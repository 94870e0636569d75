import { span } from '@hegao/document'
import { matchesOf } from '../../matches.js'
import { readArabic } from '../../numeral.js'
import type { DayRate } from '../../types.js'

const number = '[0-9０-９]{1,3}(?:[.．][0-9０-９]{1,2})?'
/** 优良天数318天，优良率87.1%; 优良天数318天（优良天数比例87.1%）. */
const dayRate = new RegExp(
  `优良(?:天数)?(?:为|达到?|共|有)?\\s?(?<days>[0-9０-９]{2,3})\\s?天(?:[，,、（(](?:空气质量)?优良(?:天数)?(?:率|比例|占比)(?:为|达到?)?\\s?(?<rate>${number})\\s?[%％])?`,
  'g',
)
/** Of several years together, of what is to come, or with the days that were measured, which other readings hold it to. */
const aside = /累计|[两二三四五]年|目标|力争|确保|监测/
const reach = 20

/** Days of good air in a year, with their share of its days. */
export function scanDayRates(text: string): DayRate[] {
  if (!text.includes('优良')) return []
  return matchesOf(text, dayRate).flatMap(({ 0: words, index, groups }): DayRate[] => {
    if (aside.test(text.slice(Math.max(0, index - reach), index))) return []
    const { days, rate } = groups as { days: string; rate?: string }
    const from = index + words.indexOf(days)
    const last = index + words.length
    const decimals = rate?.split(/[.．]/)[1]?.length ?? 0
    return [
      {
        span: span(index, last),
        days: { value: readArabic(days), span: span(from, from + days.length + 1) },
        ...(rate
          ? {
              rate: {
                value: readArabic(rate),
                precision: 10 ** -decimals,
                span: span(index + words.lastIndexOf(rate), last),
              },
            }
          : {}),
      },
    ]
  })
}

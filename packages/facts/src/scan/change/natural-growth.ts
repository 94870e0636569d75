import { span } from '@hegao/document'
import { readMagnitude } from '../../magnitude.js'
import { matchesOf } from '../../matches.js'
import { readArabic } from '../../numeral.js'
import type { Figure, NaturalGrowth } from '../../types.js'

/** As 3.86 or 38,600, in one run. */
const number = '[0-9０-９][0-9０-９,]{0,12}(?:[.．][0-9０-９]{1,4})?'

const figure = `(?:为|有|达|约)?\\s?(?<figure>${number})(?<scale>[万亿])?人`
const birth = new RegExp(`出生(?:人口|人数)?${figure}`, 'g')
const death = new RegExp(`死亡(?:人口|人数)?${figure}`, 'g')
const population = new RegExp(`(?:常住|户籍|总)(?:总)?人口(?:总数|数)?${figure}`, 'g')
const rate =
  /自然增长率(?:为|是|达)?\s?(?<minus>[-－−﹣—]|负)?(?<figure>[0-9０-９]{1,4}(?:[.．][0-9０-９]{1,4})?)\s?(?<unit>[‰%％])/g

/** Finds the natural growth that a paragraph tells together with births, deaths and the population, once each. */
export function scanNaturalGrowths(text: string): NaturalGrowth[] {
  if (!text.includes('自然增长率')) return []
  const rates = matchesOf(text, rate)
  const [births, deaths, populations] = [birth, death, population].map(one => readAll(text, one))
  const [match] = rates
  const [born] = births!
  const [died] = deaths!
  if (rates.length !== 1 || births!.length !== 1 || deaths!.length !== 1 || !match) return []
  if (!born || !died || populations!.length === 0) return []
  const { minus, figure: digits, unit } = match.groups!
  const end = match.index + match[0].length
  const at = match.index + match[0].indexOf(minus ?? digits!)
  const inThousandths = unit === '‰' ? 1 : 10
  const decimals = digits!.split(/[.．]/)[1]?.length ?? 0
  return [
    {
      span: span(
        Math.min(match.index, born.span.start, died.span.start),
        Math.max(end, born.span.end, died.span.end),
      ),
      rate: {
        span: span(at, end),
        value: readArabic(digits!) * inThousandths * (minus ? -1 : 1),
        precision: 10 ** -decimals * inThousandths,
        unit: unit === '‰' ? '‰' : '%',
      },
      births: born,
      deaths: died,
      populations: populations!,
    },
  ]
}

const readAll = (text: string, pattern: RegExp): Figure[] =>
  matchesOf(text, pattern).flatMap((match): Figure[] => {
    const { figure: digits, scale = '' } = match.groups!
    const read = readMagnitude(digits! + scale)
    const end = match.index + match[0].length
    const at = span(end - 1 - scale.length - digits!.length, end)
    return read ? [{ span: at, ...read, unit: '人' }] : []
  })

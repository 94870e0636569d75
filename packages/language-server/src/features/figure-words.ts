import type { Language, ListedFact } from '@hegao/core'

/** A figure as it is listed: 1.86万辆次 with 18600 and 辆次. */
interface Figure {
  readonly text: string
  readonly value: number
  readonly unit?: string
}
interface Named {
  readonly text: string
}
interface ReadDate extends Named {
  /** Where it is a part of a year: 上半年. */
  readonly part?: string
  readonly month?: number
  readonly day?: number
  readonly resolved?: { readonly year?: number; readonly by: string }
}
interface Setting {
  readonly scope: { readonly name: string; readonly by: string }
  readonly time: { readonly year?: number; readonly part: string; readonly by: string }
  readonly planned: boolean
}

/** What a kind of fact has is in the types of @hegao/facts; spans are ranges and words here. */
// biome-ignore lint/suspicious/noExplicitAny: one shape a kind, each read once below
type Data = any

const words = {
  value: ['数值', 'value'],
  of: ['所指', 'of'],
  scope: ['范围', 'scope'],
  time: ['时间', 'time'],
  whole: ['总数', 'total'],
  parts: ['分项', 'parts'],
  each: ['每处', 'each'],
  from: ['原值', 'before'],
  to: ['新值', 'after'],
  change: ['变化', 'change'],
  date: ['日期', 'date'],
  begins: ['起', 'from'],
  ends: ['止', 'to'],
  says: ['说了', 'says'],
  names: ['列了', 'names'],
  likely: ['可能是', 'probably'],
  body: ['机关代字', 'body'],
  year: ['年份', 'year'],
  serial: ['顺序号', 'number'],
  own: ['本机关、本地', 'the body itself, its own place'],
  planned: ['计划数', 'planned'],
  open: ['没有列全', 'not all are named'],
  'by.heading': ['据标题', 'by the heading'],
  'by.report-year': ['据报告年度', 'by the year of the report'],
  'by.relative': ['据前面的日期', 'by the date before it'],
  'by.sentence': ['据本句', 'by its sentence'],
} satisfies Readonly<Record<string, readonly [string, string]>>
type Word = keyof typeof words

/** A part of what is said, with its name where it has one; an empty one is left out. */
type Part = readonly [name: Word | undefined, said: string]

/** 数值：18600辆次，所指：检查车辆，时间：2024年（据标题）; empty for a kind that no figure is read as. */
export function sayFigure({ kind, text, data }: ListedFact, language: Language): string {
  const voice = new Voice(language)
  return voice.join(readings[kind]?.({ text, ...data }, voice) ?? [])
}

class Voice {
  readonly #chinese: boolean

  constructor(language: Language) {
    this.#chinese = language === 'zh-CN'
  }

  word(word: Word): string {
    return words[word][this.#chinese ? 0 : 1]
  }

  /** 2024年（据标题）; what stands in the text itself needs no remark. */
  by(text: string, by: string): string {
    const known = `by.${by}`
    if (!(known in words)) return text
    const remark = this.word(known as Word)
    return this.#chinese ? `${text}（${remark}）` : `${text} (${remark})`
  }

  list(texts: readonly string[]): string {
    return texts.join(this.#chinese ? '、' : ', ')
  }

  join(parts: readonly Part[]): string {
    return parts
      .filter(([, said]) => said !== '')
      .map(([name, said]) => (name ? this.word(name) + (this.#chinese ? '：' : ': ') + said : said))
      .join(this.#chinese ? '，' : ', ')
  }
}

const figure = ({ value, unit = '' }: Figure): string => `${value}${unit}`
const text = (named: Named | undefined): string => named?.text ?? ''

/** With the year that was found for it: 12月4日 is 2024年12月4日. */
function date({ text, part, month, day, resolved }: ReadDate, voice: Voice): string {
  if (resolved?.year === undefined || (part && resolved.by === 'written')) return text
  const rest = part ? text : (month ? `${month}月` : '') + (day ? `${day}日` : '')
  return voice.by(`${resolved.year}年${rest}`, resolved.by)
}

function setting({ scope, time, planned }: Setting, voice: Voice): Part[] {
  const when = (time.year === undefined ? '' : `${time.year}年`) + time.part
  return [
    ['scope', scope.by === 'own' ? voice.word('own') : scope.name],
    ['time', when === '' ? '' : voice.by(when, time.by)],
    [undefined, planned ? voice.word('planned') : ''],
  ]
}

type Reading = (data: Data, voice: Voice) => Part[]

const readings: Readonly<Record<string, Reading>> = {
  quantities: data => [['value', figure(data)]],
  percentages: (data, voice) => [
    ['value', `${data.value}%`],
    ['of', data.indicator?.name ?? ''],
    ...setting(data.setting, voice),
  ],
  counts: (data, voice) => [
    ['value', `${data.value}${data.quantity?.unit ?? ''}`],
    ['of', text(data.head)],
    ...setting(data.setting, voice),
  ],
  totals: ({ total, parts, open }, voice) => [
    ['whole', figure(total)],
    ['parts', voice.list(parts.map((one: Data) => one.label + figure(one.quantity)))],
    [undefined, open ? voice.word('open') : ''],
  ],
  each: ({ each, total }) => [
    ['each', figure(each)],
    ['whole', figure(total)],
  ],
  changes: ({ from, to, steps }, voice) => [
    ['from', text(from)],
    ['to', text(to)],
    ['change', voice.list(steps.map(text))],
  ],
  shares: ({ shares }, voice) => [
    [undefined, voice.list(shares.map((one: Data) => text(one.label) + text(one.figure)))],
  ],
  rates: data => [
    ['of', data.names.map(text).join('、')],
    ['value', figure(data.figure)],
  ],
  dates: (data, voice) => [['date', date(data, voice)]],
  cutoffs: (data, voice) => [['date', date(data, voice)]],
  periods: ({ from, to }, voice) => [
    ['begins', date(from, voice)],
    ['ends', date(to, voice)],
  ],
  editions: ({ name, resolved }, voice) => [
    ['of', text(name)],
    ['year', resolved?.year === undefined ? '' : voice.by(`${resolved.year}`, resolved.by)],
  ],
  documentNumbers: ({ agency, year, serial }) => [
    ['body', text(agency)],
    ['year', text(year)],
    ['serial', text(serial)],
  ],
  countedLists: ({ value, unit, members, open }, voice) => [
    ['says', `${value}${unit}`],
    ['names', `${members.length}${unit}`],
    [undefined, open ? voice.word('open') : ''],
  ],
  malformedFigures: ({ likely }) => [['likely', likely ?? '']],
  durations: () => [],
}

import type { FoundLaw, Law, LawBook } from '@hegao/core'
import { lawWords, suggestLaws, withOwnTitles } from '@hegao/core'
import { catalogue } from '@hegao/rules'
import type { CommandBody, Values } from '../command.js'
import { Configs, configOption } from '../configs.js'
import { printLaw } from '../laws/print.js'
import { type UsageError, usageError } from '../usage-error.js'

export const law: CommandBody = {
  details: {
    'zh-CN':
      '全称、简称、俗称都可以；书名号、空格、横线、全角半角不计较。hegao.yaml 的 titles 里写的也认得。某一年是否有效：--year 2025。',
    en: 'Full, short and colloquial names; marks, spaces, dashes and widths make no difference. Titles of hegao.yaml are known too. Whether it is in force in a year: --year 2025.',
  },
  options: {
    year: {
      value: 'YEAR',
      about: { 'zh-CN': '说明这一年是否有效', en: 'say whether it is in force in that year' },
    },
    format: {
      value: 'FORMAT',
      choices: ['pretty', 'json'],
      about: { 'zh-CN': 'pretty（给人看）或者 json', en: 'pretty, for people, or json' },
    },
    config: configOption,
  },
  arity: [1, 1],
  async run({ args, values, io, language }) {
    const name = args[0]!.replace(/[《》]/g, '')
    const year = readYear(values.year)
    const { effective } = await (await Configs.open(io.cwd, values)).for('hegao.yaml')
    const book = withOwnTitles(catalogue.laws, effective.titles)
    const found = book.find(name)
    // No other command wants to know.
    const { sourceOf } = await import('@hegao/rules/law-sources')
    const source = (one: Law) => sourceOf(one, book)
    if (values.format === 'json') {
      io.out(`${JSON.stringify(asJson(name, found, book, source), null, 2)}\n`)
      return found ? 0 : 2
    }
    if (!found) throw notFound(name, book)
    const say = lawWords[language]
    const laws = [found.law, ...found.others]
    if (laws.length > 1) io.out(`${say.mayMean}\n`)
    for (const one of laws) io.out(printLaw(one, book, { language, year, source: source(one) }))
    if (found.note) io.out(`  ${say.note}: ${found.note}\n`)
    return 0
  },
}

function readYear(value: Values[string]): number | undefined {
  if (value === undefined) return undefined
  if (/^(?:19|20)\d{2}$/.test(String(value))) return Number(value)
  throw usageError(
    `--year 应为四位年份，如 2025，而不是“${value}”。`,
    `--year must be a year like 2025, not “${value}”.`,
  )
}

function notFound(name: string, book: LawBook): UsageError {
  const remark = book.missing(name)
  if (remark !== undefined)
    return usageError(
      `没有《${name}》这部全国性的法律、法规：${remark}。`,
      `There is no national law “${name}”: ${remark}.`,
    )
  const titles = suggestLaws(name, book).map(({ title }) => title)
  const [zh, en] =
    titles.length > 0
      ? [`是不是《${titles.join('》《')}》？`, ` Did you mean “${titles.join('”, “')}”?`]
      : ['', '']
  return usageError(
    `目录里没有“${name}”。${zh}目录截至${book.date}，不收地方性法规和文件：没有不等于不存在。`,
    `“${name}” is not in the catalogue.${en} It was kept until ${book.date} and has no local documents: what is not there may exist.`,
  )
}

function asJson(
  name: string,
  found: FoundLaw | undefined,
  book: LawBook,
  source: (law: Law) => string,
) {
  const whole = (one: Law) => ({ ...one, source: source(one), names: book.namesOf(one) })
  return {
    version: 1,
    catalogue: book.date,
    name,
    by: found?.by ?? null,
    laws: found ? [found.law, ...found.others].map(whole) : [],
    ...(found ? {} : { near: suggestLaws(name, book) }),
  }
}

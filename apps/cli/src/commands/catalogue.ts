import { type Language, type LawBook, lawKinds } from '@hegao/core'
import { catalogue as all } from '@hegao/rules'
import type { CommandBody } from '../command.js'

const words = {
  'zh-CN': {
    date: '目录截至',
    whole: '收全',
    part: '未收全',
    until: '截至',
    never: '不收：地方性法规、规章和文件，司法解释，条约，标准。没有收的不等于写错。',
    own: '本单位常用的篇名可以写进 hegao.yaml 的 titles。查一篇：hegao law 民法典',
  },
  en: {
    date: 'Kept until ',
    whole: 'complete',
    part: 'not complete',
    until: 'until ',
    never:
      'Never: local regulations, rules and documents, judicial interpretations, treaties, standards. What is not there is not wrong.',
    own: 'Titles of your own office go into hegao.yaml, titles. To look one up: hegao law 民法典',
  },
} as const

export const catalogue: CommandBody = {
  options: {
    format: {
      value: 'FORMAT',
      choices: ['pretty', 'json'],
      about: { 'zh-CN': 'pretty（给人看）或者 json', en: 'pretty, for people, or json' },
    },
  },
  arity: [0, 0],
  run({ io, values, language }) {
    const { laws } = all
    io.out(
      values.format === 'json'
        ? `${JSON.stringify(summaryOf(laws), null, 2)}\n`
        : print(laws, language),
    )
    return 0
  },
}

function summaryOf(book: LawBook) {
  const count = new Map<string, number>()
  for (const { kind } of book.all) count.set(kind, (count.get(kind) ?? 0) + 1)
  const coverage = book.coverage.map(({ kinds: some, until, complete, gaps }) => ({
    kinds: some.map(kind => ({ kind, count: count.get(kind) ?? 0 })),
    until,
    complete,
    gaps,
  }))
  return { version: 1, catalogue: book.date, laws: book.all.length, coverage }
}

function print(book: LawBook, language: Language): string {
  const say = words[language]
  const { catalogue: date, coverage } = summaryOf(book)
  const [comma, semicolon, colon] = language === 'en' ? [', ', '; ', ': '] : ['，', '；', '：']
  const rows = coverage.map(({ kinds: some, until, complete, gaps }) => {
    const counts = some.map(({ kind, count }) => `${lawKinds[kind][language]} ${count}`).join(comma)
    const state = `${say.until}${until}${comma}${complete ? say.whole : say.part}`
    return `${counts}${colon}${state}${semicolon}${gaps[language]}\n`
  })
  return `${say.date}${date}\n\n${rows.join('')}\n${say.never}\n${say.own}\n`
}

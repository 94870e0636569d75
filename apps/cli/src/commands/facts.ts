import { factKinds, listFacts, Scanner } from '@hegao/core'
import { readFacts } from '@hegao/facts'
import { didYouMean } from '@hegao/workspace'
import type { CommandBody } from '../command.js'
import { readOneDraft } from '../drafts.js'
import { printFact } from '../facts/print.js'
import { output, outputOption } from '../output.js'
import { stdinName, stdinOption } from '../stdin.js'
import { usageError } from '../usage-error.js'

export const facts: CommandBody = {
  details: {
    'zh-CN': `按位置列出每个数量、总数、比率、日期、名称，连同读出的意思。只看一类：--kind totals。种类：${Object.keys(factKinds).join(' ')}`,
    en: `Lists every figure, total, rate, date and name by place, with what was read in it. One kind only: --kind totals. Kinds: ${Object.keys(factKinds).join(' ')}`,
  },
  options: {
    kind: { value: 'KIND', about: { 'zh-CN': '只列这一类', en: 'only facts of this kind' } },
    format: {
      value: 'FORMAT',
      choices: ['pretty', 'json'],
      about: { 'zh-CN': 'pretty（给人看）或者 json', en: 'pretty, for people, or json' },
    },
    output: outputOption,
    'stdin-filename': stdinOption,
  },
  arity: [1, 1],
  async run({ args, values, io, language }) {
    const kind = values.kind as string | undefined
    if (kind !== undefined && !(kind in factKinds)) throw unknownKind(kind)
    const draft = await readOneDraft(args[0]!, io, stdinName(args, values))
    const all = listFacts(draft, readFacts(draft, new Scanner()))
    const found = all.filter(fact => kind === undefined || fact.kind === kind)
    const text =
      values.format === 'json'
        ? `${JSON.stringify({ version: 1, path: args[0], facts: found }, null, 2)}\n`
        : found.map(fact => printFact(fact, language)).join('')
    await output(text, values, io)
    return 0
  },
}

function unknownKind(kind: string): Error {
  const hint = didYouMean(kind, Object.keys(factKinds))
  return usageError(
    `没有“${kind}”这一类事实。${hint?.['zh-CN'] ?? ''}全部种类：${Object.keys(factKinds).join(' ')}。`,
    `There is no kind of fact “${kind}”. ${hint ? `${hint.en} ` : ''}Kinds: ${Object.keys(factKinds).join(' ')}.`,
  )
}

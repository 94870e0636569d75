import { citeSource, type Deadline, type ProfileFamily } from '@hegao/core'
import type { CommandBody } from '../command.js'
import { Configs, configOption } from '../configs.js'

const words = {
  'zh-CN': {
    colon: '：',
    sections: '应有的部分',
    order: '通常的先后',
    topics: '一般写到',
    variants: '适用的机关',
    deadline: '报送期限',
    publication: '公开期限',
    before: '次年$month月$day日之前',
    of: '$names：',
    unset: '没有统一规定',
    none: '没有必备的部分',
  },
  en: {
    colon: ': ',
    sections: 'sections',
    order: 'usual order',
    topics: 'expected matters',
    variants: 'bodies',
    deadline: 'deadline',
    publication: 'made public',
    before: 'next year before $month-$day',
    of: '$names: ',
    unset: 'none is set',
    none: 'no required sections',
  },
} as const

export const profiles: CommandBody = {
  options: { config: configOption },
  arity: [0, 0],
  async run({ values, io, language }) {
    const all = await (await Configs.open(io.cwd, values)).profiles()
    const say = words[language]
    for (const family of all) {
      const { id, title, sections, order, topics, variants } = family
      io.out(`${id}  ${title}\n`)
      if (sections.length === 0) io.out(`  ${say.none}\n`)
      for (const section of sections)
        io.out(`  ${say.sections}${say.colon}${section.title}（${citeSource(section.source)}）\n`)
      for (const ids of order?.allowed ?? []) {
        const titles = ids.map(one => sections.find(section => section.id === one)?.title ?? one)
        io.out(`  ${say.order}${say.colon}${titles.join(' → ')}\n`)
      }
      for (const topic of topics) {
        const bodies = variants.filter(({ issuers }) =>
          issuers.some(kind => topic.issuers?.includes(kind) ?? false),
        )
        const only = bodies.length > 0 && bodies.length < variants.length
        const whom = only ? `（${bodies.map(variant => variant.title).join('；')}）` : ''
        // The id is what `accepted:` names a finding by.
        io.out(`  ${say.topics}${say.colon}${topic.title} [${topic.id}]${whom}\n`)
      }
      if (variants.length > 0)
        io.out(
          `  ${say.variants}${say.colon}${variants.map(variant => variant.title).join('；')}\n`,
        )
      for (const line of deadlines(family, say)) io.out(`  ${line}\n`)
    }
    return 0
  },
}

/** The deadline of most bodies, those of others, and that of reports that are made public. */
function deadlines(
  { deadline, variants, publication }: ProfileFamily,
  say: (typeof words)[keyof typeof words],
): string[] {
  const day = ({ before, source }: Deadline) => {
    const [month, date] = before.split('-')
    return `${say.before.replace('$month', String(Number(month))).replace('$day', String(Number(date)))}（${citeSource(source)}）`
  }
  const others = variants.filter(variant => variant.deadline !== undefined)
  return [
    ...(deadline ? [`${say.deadline}${say.colon}${day(deadline)}`] : []),
    ...others.map(
      ({ title, deadline: own }) =>
        `${say.deadline}${say.colon}${say.of.replace('$names', title)}${own ? day(own) : say.unset}`,
    ),
    ...(publication ? [`${say.publication}${say.colon}${day(publication)}`] : []),
  ]
}

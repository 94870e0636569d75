import { citeSource } from '@hegao/core'
import type { CommandBody } from '../command.js'
import { loadPackages, supplyOf } from '../packages.js'

const words = {
  'zh-CN': {
    sections: '应有的部分',
    order: '通常的先后',
    topics: '一般写到',
    variants: '适用的机关',
    deadline: '报送期限',
    before: '次年',
    none: '没有必备的部分',
  },
  en: {
    sections: 'sections',
    order: 'usual order',
    topics: 'expected matters',
    variants: 'bodies',
    deadline: 'deadline',
    before: 'next year before ',
    none: 'no required sections',
  },
} as const

export const profiles: CommandBody = {
  options: {},
  arity: [0, 0],
  async run({ io, language }) {
    const { profiles: all } = supplyOf((await loadPackages(io.cwd)).all)
    const say = words[language]
    for (const { id, title, sections, order, topics, variants, deadline } of all) {
      io.out(`${id}  ${title}\n`)
      if (sections.length === 0) io.out(`  ${say.none}\n`)
      for (const section of sections)
        io.out(`  ${say.sections}: ${section.title}（${citeSource(section.source)}）\n`)
      for (const ids of order?.allowed ?? []) {
        const titles = ids.map(one => sections.find(section => section.id === one)?.title ?? one)
        io.out(`  ${say.order}: ${titles.join(' → ')}\n`)
      }
      for (const topic of topics) {
        const bodies = variants.filter(({ issuers }) =>
          issuers.some(kind => topic.issuers?.includes(kind) ?? false),
        )
        const only = bodies.length > 0 && bodies.length < variants.length
        const whom = only ? `（${bodies.map(variant => variant.title).join('；')}）` : ''
        // The id is what `accepted:` names a finding by.
        io.out(`  ${say.topics}: ${topic.title} [${topic.id}]${whom}\n`)
      }
      if (variants.length > 0)
        io.out(`  ${say.variants}: ${variants.map(variant => variant.title).join('；')}\n`)
      if (deadline) {
        const [month, day] = deadline.before.split('-').map(Number)
        const text =
          language === 'en'
            ? `${say.before}${deadline.before}`
            : `${say.before}${month}月${day}日之前`
        io.out(`  ${say.deadline}: ${text}（${citeSource(deadline.source)}）\n`)
      }
    }
    return 0
  },
}

import { citeSource } from '@hegao/core'
import { profiles as all } from '@hegao/rules'
import type { Command } from '../command.js'

const words = {
  'zh-CN': {
    sections: '应有的部分',
    variants: '适用的机关',
    deadline: '报送期限',
    before: '次年',
    none: '没有必备的部分',
  },
  en: {
    sections: 'sections',
    variants: 'bodies',
    deadline: 'deadline',
    before: 'next year before ',
    none: 'no required sections',
  },
} as const

export const profiles: Command = {
  name: 'profiles',
  summary: {
    'zh-CN': '列出认得的报告类型和它们的要求',
    en: 'list the kinds of report and what they require',
  },
  usage: '',
  options: {},
  arity: [0, 0],
  run({ io, language }) {
    const say = words[language]
    for (const { id, title, sections, variants, deadline } of all) {
      io.out(`${id}  ${title}\n`)
      if (sections.length === 0) io.out(`  ${say.none}\n`)
      for (const section of sections)
        io.out(`  ${say.sections}: ${section.title}（${citeSource(section.source)}）\n`)
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

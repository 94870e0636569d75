import { defineRule, type RuleInput } from '@hegao/core'
import { contains } from '@hegao/document'
import type { Citation } from '@hegao/facts'
import {
  hasEveryStatute,
  isDraftText,
  lawOf,
  mayBeLocal,
  nearStatute,
  opensWithState,
  slipFor,
  withoutBracket,
  writtenBy,
} from '@hegao/judgement'

interface Options {
  readonly all: boolean
}

/** 资料里没有、也没有相近的名称：可能是新法，也可能是写错了、记错了。 */
export default defineRule({
  id: 'law/unknown-title',
  title: { 'zh-CN': '没有查到的法律', en: 'Law that is not known' },
  about: {
    'zh-CN':
      '写成国家法律的样子（《……法》、以“中华人民共和国”开头），资料里却没有，也没有相近的，提请核对一下：可能是资料截止以后的新法，也可能并没有这部法律；报告写成时法律收得全的，“中华人民共和国……法”查不到就是没有，作为警告，有相近的写出来。地方和单位自己的文件不查；需要时可以打开选项 all，把没有查到的文件都列出来。',
    en: 'A title in the form of a national law that the catalogue does not have and that is near to none. It may be newer than the catalogue; a 《中华人民共和国……法》 in a report from the time in which the catalogue has every law does not exist, and is a warning. Local and internal documents are left alone; the option `all` lists every title that is not known.',
  },
  severity: 'info',
  category: 'consistency',
  source: {
    level: '实务',
    name: '引用法律、文件应当核实名称',
    verified: 'practice',
  },
  messages: {
    unknown: {
      'zh-CN': '没有查到《{title}》（资料截至{date}）。请核对名称。',
      en: '《{title}》 is not known (as of {date}).',
    },
    nonexistent: {
      'zh-CN': '没有名为《{title}》的法律（法律收到{date}为止）{near}。请核对名称。',
      en: 'There is no law called 《{title}》 (all laws are known up to {date}){near}.',
    },
    none: {
      'zh-CN': '没有查到名为《{title}》的国家法律{note}。请核对名称。',
      en: 'There is no national law called 《{title}》{note}.',
    },
  },
  options: {
    type: 'object',
    additionalProperties: false,
    properties: {
      all: {
        type: 'boolean',
        default: false,
        description:
          '也列出没有查到的其他文件 / also lists documents that are no national laws and not known',
      },
    },
  },
  examples: {
    kind: 'passage',
    bad: [
      { text: '宣传《⟦中华人民共和国星际航行促进法⟧》。' },
      { text: '贯彻《⟦夜间经济促进意见⟧》。', options: { all: true } },
      { text: '组织执法人员学习《⟦行政执法法⟧》。' },
      { text: '宣传《⟦中华人民共和国星际航行法典⟧》。' },
      {
        text: '# 临澜县教育局2024年法治政府建设年度报告\n\n组织学习《⟦中华人民共和国教育行政处罚法⟧》。\n',
        kind: 'draft',
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n对《⟦中华人民共和国星际航行促进法⟧》立法提出建议4条，汇编《中华人民共和国星际航行促进法》资料。\n',
        kind: 'draft',
      },
    ],
    good: [
      { text: '落实《临澜县夜间经济促进办法》，学习《民法典》。' },
      { text: '排演情景剧《一堂书法》，拍摄短片《校园里的法》，宣传节目《一五一十说民法》。' },
      { text: '对《中华人民共和国星际航行促进法（修订草案）》提出建议4条。' },
      {
        text: '学习《中华人民共和国星际货物查验办法》《中华人民共和国民法典（实用版）》。',
        because: {
          'zh-CN': '部门规章没有收全；括号里说的是书的版本。',
          en: 'Not all rules of departments are known; the brackets name an edition of a book.',
        },
      },
      {
        text: '宣传中华人民共和国星际航行促进法知识，对照《办法》自查。',
      },
    ],
  },
  check(input: RuleInput<Options>, report) {
    const { facts, catalogue, options } = input
    const told = new Set<string>()
    for (const citation of facts.citations.all) {
      const { title, paragraph, wraps, written } = citation
      if (wraps || written === 'bare' || mayBeLocal(citation) || told.has(title.name)) continue
      if (!(options.all ? title.genre : isNational(citation)) || isKnown(citation, input)) continue
      told.add(title.name)
      const note = catalogue.laws.missing(title.name)
      const sure = note === undefined && cannotExist(citation, input)
      const near = sure ? nearStatute(title.name, catalogue.laws) : undefined
      report(
        note !== undefined ? 'none' : sure ? 'nonexistent' : 'unknown',
        { paragraph, span: title.span },
        {
          values: {
            title: title.name,
            date: catalogue.laws.date,
            note: note ? noteWords[input.language](note) : '',
            near: near ? nearWords[input.language](near.title) : '',
          },
          ...(sure ? { severity: 'warning' } : {}),
        },
      )
    }
  },
})

const nearWords = {
  'zh-CN': (title: string) => `，名称相近的是《${title}》`,
  en: (title: string) => `; the nearest is 《${title}》`,
} as const

/** The notes of the catalogue are in Chinese. */
const noteWords = {
  'zh-CN': (note: string) => `，${note}`,
  en: (note: string) => ` (${note})`,
} as const

/** Words of a law that is still being made. */
const inMaking = ['草案', '征求意见', '立法', '起草', '制定', '拟']

/** A 《中华人民共和国……法》 in a report that was written while the catalogue had every law. */
function cannotExist({ title, paragraph, span }: Placed, input: RuleInput): boolean {
  const { draft, catalogue } = input
  const isLaw = title.genre === '法' || title.genre === '法典'
  if (!isLaw || !opensWithState(title.name) || !draft.year) return false
  if (!hasEveryStatute(catalogue.laws, writtenBy(input, draft.year.value))) return false
  const { text, sentences } = draft.paragraphs[paragraph]!
  const sentence = sentences.find(one => contains(one, span)) ?? span
  const words = text.slice(sentence.start, sentence.end)
  return !inMaking.some(word => words.includes(word))
}

type Placed = RuleInput['facts']['citations']['all'][number]

/**
 * Only the legislature makes a 法, and 条例 with 中华人民共和国 are the State Council's; of the rules of
 * departments (办法, 规定) and of plans that open so, not all are known. 某某促进法 stands for any.
 */
const isNational = ({ title: { name, genre }, citedFor }: Citation): boolean => {
  if (name.includes('某') || isDraftText(name)) return false
  if (genre === '法' || genre === '法典') return opensWithState(name) || citedFor !== undefined
  return genre === '条例' && opensWithState(name)
}

function isKnown(citation: Citation, { catalogue, facts }: RuleInput): boolean {
  const {
    title: { name },
    around,
  } = citation
  const { laws } = catalogue
  return (
    (around !== undefined && laws.find(around.name) !== undefined) ||
    lawOf(citation, laws) !== undefined ||
    // 《民法典（实用版）》, 《刑法（注释本）》: an edition of a book.
    laws.find(withoutBracket(name)) !== undefined ||
    slipFor(citation, laws) !== undefined ||
    facts.citations.shortForms.some(({ text }) => text === name)
  )
}

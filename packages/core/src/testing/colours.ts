/** A small world to check in: rules that find colours, a profile with one section. */
import { type Format, readDraft } from '@hegao/document'
import type { Catalogue } from '../catalogue.js'
import { type CheckSetup, checkDraft, type Toolbox } from '../check.js'
import { Scanner } from '../index.js'
import type { ProfileFamily } from '../profile.js'
import { type AnyRule, defineRule, type Rule } from '../rule.js'
import type { Source } from '../source.js'

export const source: Source = { level: '实务', name: '惯例', verified: 'practice' }
export const text = (words: string) => ({ 'zh-CN': words, en: `en ${words}` })
export const rule = <Options>(
  own: Pick<Rule<Options>, 'id' | 'check'> & Partial<Rule<Options>>,
): Rule<Options> =>
  defineRule<string, Options>({
    title: text(own.id),
    about: text(''),
    severity: 'warning',
    category: 'form',
    source,
    messages: {
      found: text('发现“{words}”'),
      other: text('另见{words}'),
      unknown: text('不知道{what}'),
    },
    examples: { kind: 'passage', bad: [], good: [] },
    ...own,
  })

/** Finds every place of some characters in the prose. */
export const finder = (id: string, words: string, more: Partial<Rule> = {}) =>
  rule({
    id,
    check({ draft }, report) {
      for (const paragraph of draft.paragraphs) {
        for (const { index } of paragraph.text.matchAll(new RegExp(words, 'g'))) {
          const place = {
            paragraph: paragraph.index,
            span: { start: index, end: index + words.length },
          }
          report('found', place, { values: { words } })
        }
      }
    },
    ...more,
  })

export const section = rule({
  id: 'whole/section',
  severity: 'error',
  category: 'completeness',
  messages: { missing: text('没有“{section}”') },
  check(_, report) {
    for (const id of ['problems', 'plan'])
      report('missing', 'draft', { values: { section: id }, data: { section: id } })
  },
})

/** Says of each suppression how it fared. */
export const witness = rule({
  id: 'suppression/witness',
  severity: 'info',
  phase: 'after',
  messages: { seen: text('{kind} {rule} {known} {used} {reason}') },
  check({ suppressions }, report) {
    for (const [index, { kind, rule: id, known, used, reason }] of suppressions.entries()) {
      report('seen', 'draft', {
        values: { kind, rule: id, known: `${known}`, used, reason },
        data: { index },
      })
    }
  },
})

export const needy = rule({
  id: 'needy/profile',
  needsProfile: true,
  check: (_, report) => report('found', 'draft', { values: { words: '' } }),
})
export const silent = rule({
  id: 'silent/unsure',
  check: (_, report) => report.notChecked('unknown', { what: '年度' }),
})

const points = { error: 5, warning: 2, info: 0.5 }
const scoring = {
  weights: { completeness: 50, consistency: 40, form: 10 },
  points: { completeness: points, consistency: points, form: points },
  rules: { 'suppression/witness': { info: 0 } },
}
export const law: ProfileFamily = {
  id: 'law',
  title: '法治报告',
  recognise: [{ all: [['法治政府']] }],
  sections: [
    {
      id: 'plan',
      title: '安排',
      hint: '',
      heading: '下一步安排',
      headings: [{ all: [['下一步']] }],
      sentences: [{ all: [['下一步'], ['将']] }],
      elements: [],
      thematic: [],
      source,
    },
  ],
  topics: [],
  parts: [],
  yearly: true,
  severities: {},
  scoring,
  variants: [],
}
export const general: ProfileFamily = {
  ...law,
  id: 'general',
  title: '通用',
  recognise: [],
  sections: [],
  yearly: false,
  scoring: { ...scoring, weights: { completeness: null, consistency: 80, form: 20 } },
}
/** The rules of these tests look nothing up. */
export const catalogue = { date: '2026-09-28' } as Catalogue

export const red = finder('colour/red', '红')
export const blue = finder('colour/blue', '蓝')
export const toolbox = (rules: readonly AnyRule[]): Toolbox => ({
  rules,
  profiles: [law, general],
  catalogue,
  scanner: new Scanner(),
})
export const plain: CheckSetup = {
  settings: { severities: {}, options: {} },
  accepted: [],
  language: 'zh-CN',
}

export function check(
  draft: string,
  rules: readonly AnyRule[],
  setup: Partial<CheckSetup> = {},
  format: Format = 'md',
) {
  return checkDraft('稿.md', readDraft(draft, format), toolbox(rules), { ...plain, ...setup })
}
export const found = (report: ReturnType<typeof check>) =>
  report.diagnostics.map(({ rule: id, range }) => `${id} ${range.start.line}:${range.start.column}`)
export const title = '# 望溪区教育局2024年度法治政府建设情况的报告\n\n'

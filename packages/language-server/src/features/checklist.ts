import type { Diagnostic, Language, PartId, Text } from '@hegao/core'
import type { Analysis } from '../analysis.js'
import { toLsp } from '../positions.js'
import type { ChecklistItem } from '../protocol.js'
import { insertionOf } from './insertion.js'

const partTitles: Readonly<Record<PartId, Text>> = {
  signature: { 'zh-CN': '发文机关署名', en: 'signature' },
  date: { 'zh-CN': '成文日期', en: 'date' },
  addressee: { 'zh-CN': '主送机关', en: 'addressee' },
  'title-body': { 'zh-CN': '标题中的机关名称', en: 'body in the title' },
  'title-year': { 'zh-CN': '标题中的年度', en: 'year in the title' },
}

/** What a report of its kind has to contain: its sections, then what is missing in them and beside. */
export function checklistOf(analysis: Analysis, language: Language): ChecklistItem[] {
  const { report } = analysis
  return [
    ...sectionsOf(analysis),
    ...report.diagnostics.flatMap(finding => missing(finding, analysis, language)),
  ]
}

const sectionsOf = (analysis: Analysis): ChecklistItem[] =>
  analysis.report.sections.map(({ id, title, status, range }): ChecklistItem => {
    const requirement = analysis.family?.sections.find(section => section.id === id)
    const insertion =
      requirement && status === 'missing' ? insertionOf(analysis, requirement) : undefined
    return {
      kind: 'section',
      id,
      title,
      status,
      range: range && toLsp(range),
      ...(requirement ? { hint: requirement.hint } : {}),
      ...(insertion ? { insertion } : {}),
    }
  })

function missing(
  { rule, data, message, range }: Diagnostic,
  { family }: Analysis,
  language: Language,
): ChecklistItem[] {
  const rest = { status: 'missing', hint: message } as const
  if (rule === 'structure/missing-element') {
    const element = family?.sections
      .find(({ id }) => id === data?.section)
      ?.elements.find(({ id }) => id === data?.element)
    if (!element) return []
    // It stands at its section, where it is to be written.
    return [{ kind: 'element', id: element.id, title: element.title, range: toLsp(range), ...rest }]
  }
  if (rule !== 'structure/missing-part') return []
  const part = data?.part as PartId
  return [{ kind: 'part', id: part, title: partTitles[part][language], range: null, ...rest }]
}

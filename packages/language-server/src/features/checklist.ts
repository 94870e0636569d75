import type { Language } from '@hegao/core'
import type { Analysis } from '../analysis.js'
import { toLsp } from '../positions.js'
import type { ChecklistItem } from '../protocol.js'

/** What a report of its kind has to contain, as it was found: the sections. */
export function checklistOf({ report, family }: Analysis, _language: Language): ChecklistItem[] {
  return report.sections.map(({ id, title, status, range }): ChecklistItem => {
    const hint = family?.sections.find(section => section.id === id)?.hint
    return {
      kind: 'section',
      id,
      title,
      status,
      range: range && toLsp(range),
      ...(hint ? { hint } : {}),
    }
  })
}

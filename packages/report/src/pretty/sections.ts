import type { FileReport, ReportedSection } from '@hegao/core'
import { widthOf } from './cells.js'
import { padEnd } from './columns.js'
import type { Page } from './page.js'
import { wrap } from './wrap.js'

/** What the report has to contain, as a checklist: ✓ there, ◐ inside another section, ✗ missing. */
export function renderSections(page: Page, { sections }: FileReport): string[] {
  if (sections.length === 0) return []
  const notes = sections.map(section => note(page, section))
  const noteWidth = Math.max(...notes.map(widthOf))
  const widest = Math.max(...sections.map(({ title }) => widthOf(title)))
  const titleWidth = Math.max(12, Math.min(widest, page.width - noteWidth - 6))
  return [
    page.colours.bold(page.say('sections')),
    ...sections.flatMap((section, index) => {
      const [first = '', ...rest] = wrap(section.title, titleWidth)
      const line = `  ${sign(page, section)} ${padEnd(first, titleWidth)}  ${notes[index]}`
      return [line, ...rest.map(text => `    ${text}`)]
    }),
  ]
}

function sign({ colours }: Page, { status }: ReportedSection): string {
  if (status === 'present') return colours.green('✓')
  return status === 'inside' ? colours.yellow('◐') : colours.red('✗')
}

function note(page: Page, { status, range }: ReportedSection): string {
  return page.say(`section.${status}`, { line: range?.start.line ?? 0 })
}

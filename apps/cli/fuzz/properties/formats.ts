import { readDraft } from '@hegao/document'
import { type Format, formats as known, renderPanel, whole } from '@hegao/report'
import fc from 'fast-check'
import { check, reportOf } from '../engine.js'
import { must, type Property } from '../property.js'
import { written } from '../texts/index.js'

const formats: Readonly<Record<string, Format>> = known

const names = fc.constantFrom(
  '稿.md',
  '-',
  '__proto__',
  'a,b:c%0A.txt',
  '<b>.md',
  '\ud842.txt',
  ' ',
)

/** Every format has something to say of whatever was found. */
export const everyFormat: Property = {
  name: 'formats',
  share: 3,
  build: () =>
    fc.property(
      written,
      names,
      fc.nat(140),
      fc.boolean(),
      ({ text, format }, name, width, colour) => {
        const draft = readDraft(text, format)
        const report = reportOf([check(draft, name)])
        const options = { lang: 'zh-CN' as const, width, colour, sourceOf: () => draft.source }
        for (const id of Object.keys(formats)) {
          const output = whole(formats[id]!.render(report, options))
          const isQuiet = id === 'github' && report.files[0]!.diagnostics.length === 0
          must(output !== '' || isQuiet, () => `${id} says nothing`)
        }
        for (const id of ['json', 'sarif', 'gitlab'])
          JSON.parse(whole(formats[id]!.render(report, options)))
        const panel = renderPanel(report, { ...options, nonce: '0'.repeat(16), canAnnotate: true })
        must(panel.drafts.length === 1, () => 'the panel lost its draft')
      },
    ),
}

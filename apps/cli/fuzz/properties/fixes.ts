import { applyEdits, fixDraft } from '@hegao/core'
import { readDraft } from '@hegao/document'
import fc from 'fast-check'
import { check } from '../engine.js'
import { must, type Property } from '../property.js'
import { textDraft } from '../texts/index.js'

/** Safe fixes make the text that they say, and a second time there is nothing left to fix. */
export const fixes: Property = {
  name: 'fixes',
  share: 2,
  build: () =>
    fc.property(textDraft, ({ text, format }) => {
      const draft = readDraft(text, format)
      const fixed = fixDraft({ draft, report: check(draft) }, ['safe'], check)
      const made = applyEdits(text, fixed.edits)
      must(made === fixed.draft.source, () => 'the edits make another text')
      const once = readDraft(made, format)
      const twice = fixDraft({ draft: once, report: check(once) }, ['safe'], check)
      must(twice.count === 0, () => `a second time fixes ${twice.count}: ${made}`)
    }),
}

import { checkDraft } from '@hegao/core'
import { readDraft } from '@hegao/document'
import fc from 'fast-check'
import { check, setup, toolbox } from '../engine.js'
import { mustBeSame, type Property } from '../property.js'
import { written } from '../texts/index.js'

/** The same text has the same findings: anew, remembered, and remembered among those of another. */
export const again: Property = {
  name: 'again',
  share: 3,
  build: () =>
    fc.property(written, written, (one, other) => {
      const read = () => readDraft(one.text, one.format)
      const first = check(read())
      mustBeSame(checkDraft('稿', read(), toolbox, setup), first, 'remembered')
      checkDraft('稿', readDraft(other.text, other.format), toolbox, setup)
      mustBeSame(checkDraft('稿', read(), toolbox, setup), first, 'after another draft')
    }),
}

import { annotateWord, commentsOf, readWord } from '@hegao/word'
import fc from 'fast-check'
import { brokenWord } from '../../../../packages/word/src/testing/broken.js'
import { check } from '../engine.js'
import { must, type Property } from '../property.js'
import { mustStandIn } from './places.js'

/** A Word file is read or refused with a sentence; a copy with comments has the same text. */
export const word: Property = {
  name: 'word',
  share: 6,
  build: () =>
    fc.property(brokenWord, bytes => {
      const file = readWord(bytes)
      if (!file) return
      if (!('draft' in file)) {
        must(file.message['zh-CN'] !== '', () => 'no sentence')
        return
      }
      const { source } = file.draft
      const report = check(file.draft)
      mustStandIn(report, source)
      const copy = readWord(annotateWord(file, commentsOf(report, {}, file.draft, 'zh-CN')))
      must(copy !== undefined && 'draft' in copy, () => 'the copy cannot be read')
      must(copy.draft.source === source, () => 'the copy has another text')
    }),
}

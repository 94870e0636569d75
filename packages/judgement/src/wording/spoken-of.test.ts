import { span } from '@hegao/document'
import { describe, expect, it } from 'vitest'
import { isSpokenOf } from './spoken-of.js'

/** Whether the words between 【】 are spoken of as words. */
function read(marked: string): boolean {
  const start = marked.indexOf('【')
  return isSpokenOf(marked.replace(/[【】]/g, ''), span(start, marked.indexOf('】') - 1))
}

describe('words that are spoken of', () => {
  it.each([
    '把“法制审核”误作“【法治审核】”。',
    '把“法制审核”错写成“【法治审核】”的文书退回。',
    '“【截止】2024年底”应改为“截至2024年底”。',
    '文书中“【截止】12月底”一律改为“截至12月底”。',
    '将“【截止】2024年底”更正为“截至2024年底”。',
    '不得写“【截止】2024年底”。',
  ])('%s', text => expect(read(text)).toBe(true))

  it.each([
    '推行“【法治审核】”机制。',
    '【截止】2024年底，“应改为”三字删去。',
    '“放管服”改革【截止】2024年底，改为“高效办成一件事”。',
    '“【截止】2024年底。”应改为“截至”。',
  ])('not in %s', text => expect(read(text)).toBe(false))
})

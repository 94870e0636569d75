import { readDraft } from '@hegao/document'
import { describe, expect, it } from 'vitest'
import type { FixTier } from '../finding.js'
import { LineIndex } from '../position.js'
import type { Diagnostic, FileReport } from '../report.js'
import { applyEdits } from './edit.js'
import { applyFixes, type Check, fixDraft, unfixed } from './fix-draft.js'

/** What stands for a rule here: words that are a finding, and what they become, if that is known. */
type Finds = readonly [words: RegExp, newText: string | undefined, tier?: FixTier]

function checkFor(...finds: readonly Finds[]): Check {
  return ({ source }) => {
    const lines = new LineIndex(source)
    const diagnostics = finds.flatMap(([words, newText, tier = 'safe'], index) =>
      [...source.matchAll(words)].map(({ 0: text, index: start }): Diagnostic => {
        const range = lines.range({ start, end: start + text.length })
        return {
          rule: `colour/${index}`,
          messageId: 'found',
          severity: 'warning',
          category: 'form',
          message: '',
          range,
          text,
          fingerprint: '',
          related: [],
          ...(newText === undefined ? {} : { fix: { tier, edits: [{ range, newText }] } }),
        }
      }),
    )
    return { diagnostics } as unknown as FileReport
  }
}

function fix(text: string, check: Check, tiers: readonly FixTier[] = ['safe']) {
  const draft = readDraft(text, 'md')
  const fixed = fixDraft({ draft, report: check(draft) }, tiers, check)
  expect(applyEdits(text, fixed.edits)).toBe(fixed.draft.source)
  return { text: fixed.draft.source, count: fixed.count, edits: fixed.edits.length }
}

describe('fixing a draft', () => {
  it('applies the fixes of its tiers and no others', () => {
    const check = checkFor([/红/g, '绿'], [/蓝/g, '白', 'review'])
    expect(fix('红蓝红', check)).toEqual({ text: '绿蓝绿', count: 2, edits: 2 })
    expect(fix('红蓝 红', check, ['safe', 'review']).text).toBe('绿白 绿')
  })

  it('goes on until none is left, and gives edits of the first text', () => {
    const check = checkFor([/红红/g, '红'])
    expect(fix('甲红红红红红乙', check)).toEqual({ text: '甲红乙', count: 4, edits: 1 })
  })

  it('leaves a fix that makes a finding which nothing takes away, and applies the others', () => {
    const check = checkFor([/红/g, '绿'], [/绿蓝/g, undefined])
    expect(fix('红。红蓝。红。', check).text).toBe('绿。红蓝。绿。')
  })

  it('leaves a fix after which the text would read otherwise than it means', () => {
    const check = checkFor([/红红/g, ''], [/\*\*/g, ''])
    expect(fix('甲**红红**乙。红红丙。**丁**', check).text).toBe('甲**红红**乙。丙。**丁**')
    expect(fix('红红\n\n甲', check).text).toBe('红红\n\n甲')
  })

  it('changes nothing where fixes never come to an end', () => {
    const turning = checkFor([/红/g, '绿'], [/绿/g, '红'])
    expect(fix('红。', turning)).toEqual({ text: '红。', count: 0, edits: 0 })
    expect(fix('红。', checkFor([/红/g, '红红'])).text).toBe('红。')
  })

  it('makes one change at a time for an editor', () => {
    const check = checkFor([/红/g, '绿'])
    const draft = readDraft('红。红。', 'md')
    const report = check(draft)
    const [first, second] = report.diagnostics
    expect(applyFixes({ draft, report }, [second!], check)?.draft.source).toBe('红。绿。')
    expect(applyFixes({ draft, report }, [first!, first!], check)).toBeUndefined()
    expect(unfixed({ draft, report })).toEqual({ draft, report, edits: [], count: 0 })
  })
})

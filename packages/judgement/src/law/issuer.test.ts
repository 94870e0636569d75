import type { Law } from '@hegao/core'
import { describe, expect, it } from 'vitest'
import { readReport } from '../testing/report.js'
import { centralBodies, wrongIssuer } from './issuer.js'

it.each([
  ['国务院', ['国务院']],
  ['国务院办公厅', ['国务院办公厅']],
  ['中共中央 国务院', ['中共中央', '国务院']],
  ['中共中央　国务院', ['中共中央', '国务院']],
  ['中共中央，国务院', ['中共中央', '国务院']],
  ['中共中央和国务院', ['中共中央', '国务院']],
  ['中共中央办公厅、国务院办公厅', ['中共中央办公厅', '国务院办公厅']],
  ['中办、国办', ['中共中央办公厅', '国务院办公厅']],
  ['党中央、国务院', ['中共中央', '国务院']],
  ['司法部', undefined],
  ['国务院、司法部', undefined],
  ['、', undefined],
  ['', undefined],
])('%s names %j', (words, bodies) => {
  expect(centralBodies(words)).toEqual(bodies)
})

describe('the issuer of a document', () => {
  const wrong = (text: string, title: string, issuers: readonly string[], verified = 'text') => {
    const { draft, facts } = readReport(text)
    const citation = facts.citations.all.find(({ title: { name } }) => name.endsWith(title))!
    const law = { title, issuers, verified } as unknown as Law
    const found = wrongIssuer(citation, law)
    if (!found) return undefined
    const { text: words } = draft.paragraphs[citation.paragraph]!
    const { start, end } = found.span
    return `${words.slice(start, end)}: ${found.written} → ${found.right}`
  }
  const offices = ['中共中央办公厅', '国务院办公厅']

  it.each([
    [
      '落实国务院办公厅印发的《法治建设纲要》。',
      ['中共中央', '国务院'],
      '国务院办公厅: 国务院办公厅 → 中共中央、国务院',
    ],
    ['落实中共中央、国务院印发的《法治建设纲要》。', ['中共中央', '国务院'], undefined],
    ['落实国务院、中共中央印发的《法治建设纲要》。', ['中共中央', '国务院'], undefined],
    [
      '落实国务院印发的《法治建设纲要》。',
      ['中共中央', '国务院'],
      '国务院: 国务院 → 中共中央、国务院',
    ],
    [
      '落实中共中央、国务院印发的《法治建设纲要》。',
      ['国务院'],
      '中共中央、国务院: 中共中央、国务院 → 国务院',
    ],
    ['落实国务院印发的《法治建设纲要》。', ['司法部'], undefined],
    ['落实《法治建设纲要》。', ['国务院'], undefined],
    [
      '落实《国务院关于印发〈法治建设纲要〉的通知》。',
      offices,
      '国务院: 国务院 → 中共中央办公厅、国务院办公厅',
    ],
    ['落实《中办、国办关于印发〈法治建设纲要〉的通知》。', offices, undefined],
    ['落实《司法部关于印发〈法治建设纲要〉的通知》。', offices, undefined],
    ['落实《国务院关于落实〈法治建设纲要〉的通知》。', offices, undefined],
  ])('%s of %j: %s', (text, issuers, expected) => {
    expect(wrong(text, '法治建设纲要', issuers)).toBe(expected)
  })

  it('is not judged by what is known from practice alone', () => {
    const text = '落实《国务院关于印发〈法治建设纲要〉的通知》。'
    expect(wrong(text, '法治建设纲要', offices, 'practice')).toBeUndefined()
  })

  it.each([
    ['国务院', '国务院办公厅', '国务院关于推进公证的意见: 国务院 → 国务院办公厅'],
    ['国务院办公厅', '国务院办公厅', undefined],
    ['国务院', '国务院', undefined],
    ['司法部', '国务院', undefined],
  ])('《%s关于推进公证的意见》 of %s: %s', (written, right, expected) => {
    const { facts, draft } = readReport(`落实《${written}关于推进公证的意见》。`)
    const citation = facts.citations.all[0]!
    const law = { title: `${right}关于推进公证的意见`, issuers: [right] } as unknown as Law
    const found = wrongIssuer(citation, law)
    const { text } = draft.paragraphs[citation.paragraph]!
    const said =
      found && `${text.slice(found.span.start, found.span.end)}: ${found.written} → ${found.right}`
    expect(said).toBe(expected)
  })
})

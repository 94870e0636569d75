import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readDraft } from '@hegao/document'
import { readWord } from '@hegao/word'
import { expect, test } from 'vitest'
import { wordFromDraft } from '../../../../packages/word/src/testing/from-draft.js'
import { root } from '../testing/run.js'
import { makeAnnotated } from './make.js'
import { checked, findingKeys } from './testing/findings.js'

const folder = process.env.HEGAO_DRAFTS ?? join(root, 'fixtures/reports')
const files = readdirSync(folder).filter(name => /\.(?:md|txt)$/.test(name) && name !== 'README.md')

const read = (name: string) =>
  readDraft(readFileSync(join(folder, name), 'utf8'), name.endsWith('.md') ? 'md' : 'txt')

test.each(files)('%s says the same as a Word file with automatic numbers', async name => {
  const draft = read(name)
  const { bytes, numbered } = await wordFromDraft(draft)
  const word = readWord(bytes)
  if (!word || !('draft' in word)) throw new Error('not read')
  expect(numbered).toBeGreaterThan(3)
  const [before, after] = [checked(draft), checked(word.draft)]
  expect(findingKeys(after)).toEqual(findingKeys(before))
  expect(after.score.total).toBe(before.score.total)
  expect(after.sections.map(({ id, status }) => [id, status])).toEqual(
    before.sections.map(({ id, status }) => [id, status]),
  )
})

test.each(files)('%s says the same as the Word file that --annotate makes of it', async name => {
  const draft = read(name)
  const word = readWord(await makeAnnotated(draft, []))
  if (!word || !('draft' in word)) throw new Error('not read')
  const [before, after] = [checked(draft), checked(word.draft)]
  expect(findingKeys(after)).toEqual(findingKeys(before))
  expect(after.score.total).toBe(before.score.total)
  expect(after.sections.map(({ id, status }) => [id, status])).toEqual(
    before.sections.map(({ id, status }) => [id, status]),
  )
})

import { checkDraft, type Diagnostic, type Law, Scanner } from '@hegao/core'
import { readDraft } from '@hegao/document'
import { plainSetup, type Slip, slipsOf } from '@hegao/testing'
import { expect, test } from 'vitest'
import { catalogue, profiles, rules } from './index.js'

const { laws } = catalogue

interface Judged extends Slip {
  readonly law: Law
}

/** Every slip of every title, but those that are titles themselves or as near to another one. */
const judged = laws.all.flatMap(law =>
  slipsOf(law.title)
    .filter(({ text }) => !laws.find(text) && !hasRival(law, text))
    .map((slip): Judged => ({ ...slip, law })),
)

function hasRival(law: Law, text: string): boolean {
  const near = laws.nearest(text)
  const own = near.find(one => one.law === law)
  return own !== undefined && near.some(one => one.law !== law && one.distance <= own.distance)
}

/** The share with its figure, for the message of a test that fails. */
function shareOf(missed: readonly Judged[]) {
  const share = 1 - missed.length / judged.length
  const some = missed.slice(0, 20).map(({ kind, text, law }) => `${kind}: ${text} for ${law.title}`)
  return { share, figure: `${(share * 100).toFixed(2)} % of ${judged.length}; ${some.join('; ')}` }
}

test('there are enough slips to judge by', () => {
  expect(judged.length).toBeGreaterThan(14_000)
})

test('with one character lost, doubled or exchanged the right title is the nearest', () => {
  const { share, figure } = shareOf(
    judged.filter(({ law, text }) => laws.nearest(text)[0]?.law !== law),
  )
  expect(share, figure).toBeGreaterThanOrEqual(0.99)
})

const toolbox = {
  rules: rules.filter(({ id }) => id === 'law/wrong-title'),
  profiles,
  catalogue,
  scanner: new Scanner(),
}
const opening = '贯彻落实《'
const sentenceOf = (title: string): string => `${opening}${title}》，加强监督检查。`

/** What the rule says of each of the titles, each in a paragraph of its own. */
function findingsOn(titles: readonly string[]): { sentence: string; found: Diagnostic[] }[] {
  const { diagnostics } = checkDraft(
    'draft',
    readDraft(titles.map(sentenceOf).join('\n\n'), 'txt'),
    toolbox,
    plainSetup,
  )
  return titles.map((title, at) => ({
    sentence: sentenceOf(title),
    found: diagnostics.filter(({ range }) => range.start.line === 2 * at + 1),
  }))
}

/**
 * The title as it stands after the fixes. A slip may be in a title in the title: 《…关于〈刑诉法〉第三十条的
 * 解释》. The shortest wrong title is what helps the writer, so there the inner one is to be named,
 * and put right it has to make the outer one right too.
 */
function mended(sentence: string, found: readonly Diagnostic[]): string {
  const edits = found
    .flatMap(({ fix }) => fix?.edits ?? [])
    .toSorted((a, b) => b.range.start.offset - a.range.start.offset)
  const text = edits.reduce(
    (words, { range, newText }) =>
      words.slice(0, range.start.column - 1) + newText + words.slice(range.end.column - 1),
    sentence,
  )
  return text.slice(opening.length, text.lastIndexOf('》'))
}

test('with one character lost, doubled or exchanged law/wrong-title names the right title', () => {
  const missed: Judged[] = []
  const twice: string[] = []
  for (let at = 0; at < judged.length; at += 300) {
    const batch = judged.slice(at, at + 300)
    for (const [index, { sentence, found }] of findingsOn(
      batch.map(({ text }) => text),
    ).entries()) {
      const slip = batch[index]!
      if (found.length > 1) twice.push(slip.text)
      const isRight = found.length > 0 && laws.find(mended(sentence, found))?.law === slip.law
      if (!isRight) missed.push(slip)
    }
  }
  const { share, figure } = shareOf(missed)
  expect(share, figure).toBeGreaterThanOrEqual(0.97)
  expect(twice).toEqual([])
})

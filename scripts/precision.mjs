// How often is a rule right? docs/precision.md says it rule by rule, from findings that a reader
// judged one by one: docs/precision/judgements.jsonl.
//
// npm run precision
//   writes the table anew from the judgements.
// npm run precision -- CORPUS FOLDER
//   checks the drafts of a corpus (docs/precision/corpora.json) with the built packages, notes how
//   much text there is, and prints what is not judged yet, with its surroundings, and judgements of
//   findings that are gone. Put “hit”, “false alarm” or “debatable” for the ?, add the lines to the judgements,
//   and write the table.
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import {
  builtEngine,
  CorpusError,
  checkFolder,
  readOptions,
  runScript,
  squash,
} from './corpus-findings.mjs'

/**
 * @typedef {import('./corpus-findings.mjs').CorpusFinding} CorpusFinding
 *
 * @typedef {object} Corpus
 * @property {string} id
 * @property {string} title for the heading of its column
 * @property {string} about what it is, in a sentence
 * @property {string | null} profile what it is checked with; null: what its titles say
 * @property {number} drafts
 * @property {number} characters white space not counted
 *
 * @typedef {object} Judgement of one finding
 * @property {string} corpus
 * @property {string} file
 * @property {string} rule
 * @property {string} [words] the words of the draft, cut after the first; absent for findings on the whole draft
 * @property {Record<string, unknown>} [data] names a finding on the whole draft
 * @property {'hit' | 'false alarm' | 'debatable'} verdict
 * @property {string} note why, where that is not plain from the words
 */

const mostWords = 20

/**
 * What a judgement holds of a finding: no more of somebody's text than tells it from others.
 *
 * @param {CorpusFinding} finding
 * @returns {Pick<Judgement, 'file' | 'rule' | 'words' | 'data'>}
 */
export function subjectOf({ file, rule, words, data }) {
  if (data) return { file, rule, data }
  const characters = [...words]
  const cut = characters.length > mostWords ? `${characters.slice(0, mostWords).join('')}…` : words
  return { file, rule, words: cut }
}

/** @param {Pick<Judgement, 'file' | 'rule' | 'words' | 'data'>} subject */
const keyOf = ({ file, rule, words, data }) =>
  JSON.stringify([file, rule, words ?? null, data ?? null])

/**
 * The findings of a corpus that nobody has judged, and the judgements whose finding is gone; alike
 * ones are counted.
 *
 * @param {readonly CorpusFinding[]} findings
 * @param {readonly Judgement[]} judgements those of the corpus
 */
export function hold(findings, judgements) {
  /** @type {Map<string, Judgement[]>} */
  const open = new Map()
  for (const one of judgements) open.set(keyOf(one), [...(open.get(keyOf(one)) ?? []), one])
  const unjudged = findings.filter(finding => !open.get(keyOf(subjectOf(finding)))?.shift())
  return { unjudged, gone: [...open.values()].flat() }
}

const verdicts = ['hit', 'false alarm', 'debatable']

/** @param {string} text @param {readonly Corpus[]} corpora @returns {Judgement[]} */
export function readJudgements(text, corpora) {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return []
    const fail = (/** @type {string} */ what) =>
      new CorpusError(`judgements.jsonl, line ${index + 1}: ${what}`)
    let one
    try {
      one = JSON.parse(line)
    } catch {
      throw fail('no JSON.')
    }
    if (!corpora.some(({ id }) => id === one.corpus)) throw fail(`unknown corpus “${one.corpus}”.`)
    if (!verdicts.includes(one.verdict))
      throw fail(`the verdict is “${one.verdict}”; it is one of ${verdicts.join(', ')}.`)
    if (
      typeof one.file !== 'string' ||
      typeof one.rule !== 'string' ||
      typeof one.note !== 'string'
    )
      throw fail('file, rule and note have to be there.')
    return [one]
  })
}

/** @param {number} number */
const thousands = number => String(number).replace(/\B(?=(?:\d{3})+$)/g, ',')

/**
 * The page: what it rests on, and a row for every rule.
 *
 * @param {readonly { id: string, needsProfile?: boolean, severity: string }[]} rules
 * @param {readonly Corpus[]} corpora
 * @param {readonly Judgement[]} judgements
 */
export function renderPage(rules, corpora, judgements) {
  const rows = rules.map(rule => {
    const own = judgements.filter(one => one.rule === rule.id)
    const cells = corpora.map(corpus =>
      cellOf(
        rule,
        corpus,
        own.filter(one => one.corpus === corpus.id),
      ),
    )
    return [`[${rule.id}](../rules/docs/${rule.id}.md)`, ...cells, total(rule, corpora, own)]
  })
  const known = judgements.filter(one => rules.some(({ id }) => id === one.rule))
  const sums = corpora.map(corpus => counts(known.filter(one => one.corpus === corpus.id)))
  const table = [
    ['rule', ...corpora.map(({ title }) => title), 'precision'],
    corpora.map(() => '---').concat('---', '---'),
    ...rows,
    ['**all rules**', ...sums, share(known)],
  ]
  return [
    '# How often each rule is right',
    '',
    '<!-- Written by scripts/precision.mjs from docs/precision; do not edit. -->',
    '',
    'A false alarm costs more than a miss, so every finding on these drafts was read in its context and judged by a reader: a hit is a fault that the drafter would want to put right; a false alarm is one where the text is right; debatable is what is true and may as well stay, and counts neither way. The judgements stand one by one in [precision/judgements.jsonl](precision/judgements.jsonl).',
    '',
    '| drafts | checked as | number | characters |',
    '| --- | --- | --- | --- |',
    ...corpora.map(
      ({ about, profile, drafts, characters }) =>
        `| ${about} | ${profile ? `\`${profile}\`` : 'what the title says'} | ${drafts} | ${thousands(characters)} |`,
    ),
    '',
    'White space is not counted. “not run”: the rule needs a kind of report, which these drafts were not checked as.',
    '',
    ...table.map(cells => `| ${cells.join(' | ')} |`),
    '',
    'Few findings prove little: 5 of 5 is compatible with a rule that is wrong once in five times. Drafts that were written for this project hold faults on purpose; they show that a rule speaks, less how it fares with strangers.',
    '',
  ].join('\n')
}

/** @param {{ needsProfile?: boolean }} rule @param {Corpus} corpus */
const runsOn = ({ needsProfile }, { profile }) => !(needsProfile && profile === 'general')

/** @param {readonly Judgement[]} judgements @param {Judgement['verdict']} verdict */
const count = (judgements, verdict) => judgements.filter(one => one.verdict === verdict).length

/** 3 hits, 1 false alarm. @param {readonly Judgement[]} judgements */
function counts(judgements) {
  const many = verdicts.map(verdict => {
    const number = count(judgements, verdict)
    return `${number} ${verdict}${number === 1 || verdict === 'debatable' ? '' : 's'}`
  })
  return many.filter(words => !words.startsWith('0 ')).join(', ') || 'none'
}

function cellOf(rule, corpus, judgements) {
  if (!runsOn(rule, corpus)) return 'not run'
  return counts(judgements)
}

function total(rule, corpora, judgements) {
  if (judgements.length > 0) return share(judgements)
  const characters = corpora
    .filter(corpus => runsOn(rule, corpus))
    .reduce((sum, one) => sum + one.characters, 0)
  return `no finding in ${thousands(characters)} characters`
}

/** Hits of hits and false alarms. @param {readonly Judgement[]} judgements */
function share(judgements) {
  const hits = count(judgements, 'hit')
  const judged = hits + count(judgements, 'false alarm')
  return judged === 0
    ? 'only debatable'
    : `${Math.floor((100 * hits) / judged)} % (${hits} of ${judged})`
}

const folder = new URL('../docs/precision/', import.meta.url)
const page = new URL('../docs/precision.md', import.meta.url)
/** @param {string} name */
const read = name => readFileSync(new URL(name, folder), 'utf8')

/** What stands in docs/precision. */
export function readData() {
  /** @type {Corpus[]} */
  const corpora = JSON.parse(read('corpora.json'))
  return { corpora, judgements: readJudgements(read('judgements.jsonl'), corpora) }
}

/** The line of a finding and those beside it, for a reader. */
function surroundings({ line }, text) {
  const lines = text.split(/\r\n|\n|\r/)
  const around = lines.slice(Math.max(0, line - 2), line + 1).filter(one => one.trim() !== '')
  return around.map(one => `#   ${one.trim()}`)
}

async function judge(engine, id, path) {
  const { corpora, judgements } = readData()
  const corpus = corpora.find(one => one.id === id)
  if (!corpus)
    throw new CorpusError(
      `There is no corpus “${id}”; there are ${corpora.map(one => one.id).join(', ')}.`,
    )
  const texts = new Map()
  const see = (file, text) => texts.set(file, text)
  const run = await checkFolder(engine, path, corpus.profile ?? undefined, see)
  if (run.errors.length > 0) throw new CorpusError(run.errors.join('\n'))
  const { drafts, characters } = run
  const updated = corpora.map(one => (one === corpus ? { ...one, drafts, characters } : one))
  writeFileSync(new URL('corpora.json', folder), `${JSON.stringify(updated, null, 2)}\n`)

  const own = judgements.filter(one => one.corpus === id)
  const { unjudged, gone } = hold(run.findings, own)
  for (const finding of unjudged) {
    console.log(`# ${finding.file}:${finding.line}:${finding.column} ${squash(finding.words)}`)
    console.log(surroundings(finding, texts.get(finding.file)).join('\n'))
    console.log(JSON.stringify({ corpus: id, ...subjectOf(finding), verdict: '?', note: '' }))
  }
  for (const one of gone) console.log(`# gone, delete the judgement: ${JSON.stringify(one)}`)
  console.log(
    `# ${run.findings.length} findings, ${unjudged.length} not judged, ${gone.length} judgements of findings that are gone`,
  )
  return unjudged.length + gone.length > 0 ? 1 : 0
}

async function main() {
  const { rest } = readOptions(process.argv.slice(2), [])
  if (rest.length !== 0 && rest.length !== 2)
    throw new CorpusError('usage: npm run precision [-- CORPUS FOLDER]')
  const engine = await builtEngine()
  const [id, path] = rest
  if (id !== undefined && path !== undefined) return judge(engine, id, path)
  const { corpora, judgements } = readData()
  writeFileSync(page, renderPage(engine.rules.rules, corpora, judgements))
  return 0
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  await runScript(main)

// What does a change of a rule do? Checks a folder of drafts, counts the findings of each rule, and
// says which came and which went since the last run.
//
// npm run corpus -- FOLDER [--profile ID] [--against FILE] [--save FILE]
//   reads the built packages and no config. A run is kept in .hegao-cache/corpus and compared with
//   the next one of the same folder and profile; with --against FILE it is compared with that one
//   and kept only where --save says.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import {
  builtEngine,
  CorpusError,
  checkFolder,
  readOptions,
  runScript,
} from './corpus-findings.mjs'

/**
 * @typedef {import('./corpus-findings.mjs').CorpusFinding} CorpusFinding
 * @typedef {import('./corpus-findings.mjs').CorpusRun} CorpusRun
 */

/** @param {CorpusFinding} finding */
const keyOf = ({ file, rule, words, data }) => JSON.stringify([file, rule, words, data ?? null])

/** By file, then as they stand in it. @param {CorpusFinding} a @param {CorpusFinding} b */
const inOrder = (a, b) =>
  (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column

/**
 * The findings that came and that went. A finding is known again by its file, rule, words and data,
 * so that lines may move; of several that are alike those of the same line belong together.
 *
 * @param {readonly CorpusFinding[]} before
 * @param {readonly CorpusFinding[]} after
 */
export function compare(before, after) {
  const added = leftOver(after, before)
  const removed = leftOver(before, after)
  return { added: added.toSorted(inOrder), removed: removed.toSorted(inOrder) }
}

/** @param {readonly CorpusFinding[]} all @param {readonly CorpusFinding[]} others */
function leftOver(all, others) {
  const left = take(all, others, one => `${keyOf(one)} ${one.line}`)
  const rest = take(others, all, one => `${keyOf(one)} ${one.line}`)
  return take(left, rest, keyOf)
}

/**
 * Those of `all` that find no partner in `others`, one for one.
 * @param {readonly CorpusFinding[]} all
 * @param {readonly CorpusFinding[]} others
 * @param {(finding: CorpusFinding) => string} key
 */
function take(all, others, key) {
  /** @type {Map<string, number>} */
  const partners = new Map()
  for (const one of others) partners.set(key(one), (partners.get(key(one)) ?? 0) + 1)
  return all.filter(one => {
    const count = partners.get(key(one)) ?? 0
    partners.set(key(one), count - 1)
    return count <= 0
  })
}

const longest = 40

/** @param {string} words */
const shorten = words => {
  const characters = [...words]
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : words
}

/** @param {CorpusFinding} finding */
export const lineOf = ({ file, line, column, rule, words, data }) =>
  `${file}:${line}:${column} ${rule} “${shorten(words)}”${data ? ` ${JSON.stringify(data)}` : ''}`

/** @param {CorpusRun} run @param {readonly string[]} rules every rule there is */
export function describeRun({ drafts, characters, skipped, errors, findings }, rules) {
  const rate = (/** @type {number} */ count) =>
    ((count * 10_000) / Math.max(1, characters)).toFixed(2)
  const counts = rules
    .map(rule => ({ rule, count: findings.filter(one => one.rule === rule).length }))
    .toSorted((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1))
  const told = counts.filter(({ count }) => count > 0)
  const silent = counts.filter(({ count }) => count === 0).map(({ rule }) => rule)
  const rows = [...told, { rule: 'all rules', count: findings.length }].map(
    ({ rule, count }) => `${String(count).padStart(8)}  ${rate(count).padStart(10)}  ${rule}`,
  )
  return [
    `${drafts} drafts, ${characters} characters (white space not counted)`,
    ...skipped.map(file => `skipped, no report recognised: ${file}`),
    ...errors.map(error => `not read: ${error}`),
    '',
    'findings  per 10,000  rule',
    ...rows,
    ...(silent.length > 0 ? ['', `no finding: ${silent.join(', ')}`] : []),
  ]
}

/** @param {CorpusRun | undefined} before @param {CorpusRun} after */
export function describeChange(before, after) {
  if (!before) return ['There is no earlier run to compare with.']
  const { added, removed } = compare(before.findings, after.findings)
  return [
    `Since the last run: ${added.length} added, ${removed.length} removed.`,
    ...added.map(one => `+ ${lineOf(one)}`),
    ...removed.map(one => `- ${lineOf(one)}`),
  ]
}

/** One finding a line, so that two runs can be held against each other. @param {CorpusRun} run */
export function writeRun({ findings, ...head }) {
  return [head, ...findings].map(one => `${JSON.stringify(one)}\n`).join('')
}

/** @param {string} text @param {string} path @returns {CorpusRun} */
export function readRun(text, path) {
  try {
    const [head, ...findings] = text
      .split('\n')
      .filter(line => line !== '')
      .map(line => JSON.parse(line))
    if (typeof head.characters !== 'number' || findings.some(one => typeof one.rule !== 'string'))
      throw new SyntaxError()
    return { ...head, findings }
  } catch {
    throw new CorpusError(`${path} is no run that this script has saved.`)
  }
}

/** Where the runs of a folder are kept. @param {string} folder @param {string | undefined} profile */
function cachePath(folder, profile) {
  const id = createHash('sha256').update(JSON.stringify([resolve(folder), profile ?? null]))
  const root = fileURLToPath(new URL('..', import.meta.url))
  const name = `${basename(resolve(folder))}-${id.digest('hex').slice(0, 12)}.jsonl`
  return join(root, '.hegao-cache/corpus', name)
}

async function main() {
  const { options, rest } = readOptions(process.argv.slice(2), ['profile', 'against', 'save'])
  const [folder] = rest
  if (folder === undefined || rest.length > 1)
    throw new CorpusError(
      'usage: npm run corpus -- FOLDER [--profile ID] [--against FILE] [--save FILE]',
    )
  const { profile, against, save } = options
  if (against !== undefined && !existsSync(against))
    throw new CorpusError(`${against} is not there.`)
  const kept = cachePath(folder, profile)
  const earlier = against ?? (existsSync(kept) ? kept : undefined)
  const before = earlier && readRun(readFileSync(earlier, 'utf8'), earlier)

  const engine = await builtEngine()
  const run = await checkFolder(engine, folder, profile)
  const rules = engine.rules.rules.map(({ id }) => id)
  console.log(
    [...describeRun(run, rules), '', ...describeChange(before || undefined, run)].join('\n'),
  )

  const target = save ?? (against === undefined ? kept : undefined)
  if (target !== undefined) {
    mkdirSync(dirname(resolve(target)), { recursive: true })
    writeFileSync(target, writeRun(run))
  }
  return run.errors.length > 0 ? 2 : 0
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  await runScript(main)

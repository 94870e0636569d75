// What the rules say of a folder of drafts, as lists that can be counted and compared.
import { existsSync, statSync } from 'node:fs'
import { relative } from 'node:path'

/**
 * @typedef {object} CorpusFinding
 * @property {string} file relative to the folder
 * @property {string} rule
 * @property {number} line from 1
 * @property {number} column from 1, in UTF-16 code units
 * @property {string} words the words of the draft, white space left out
 * @property {Record<string, unknown>} [data]
 *
 * @typedef {object} CorpusRun
 * @property {string | null} profile the one that was asked for
 * @property {number} drafts that were checked
 * @property {number} characters of these, white space not counted
 * @property {string[]} skipped files in which no report was recognised
 * @property {string[]} errors files that could not be read, and why
 * @property {CorpusFinding[]} findings in the order of the files and of their text
 *
 * @typedef {object} Engine the packages, as built or as sources
 * @property {typeof import('../packages/core/src/index.js')} core
 * @property {typeof import('../packages/document/src/index.js')} document
 * @property {typeof import('../rules/src/index.js')} rules
 * @property {typeof import('../packages/workspace/src/files/index.js')} files
 * @property {typeof import('../packages/word/src/index.js')} word
 */

/** The packages as `npm run build` left them. @returns {Promise<Engine>} */
export async function builtEngine() {
  const folders = ['core', 'document', 'word', 'workspace/dist/files'].map(
    name => `packages/${name}`,
  )
  const [core, document, word, files, rules] = await Promise.all(
    [...folders, 'rules'].map(
      name =>
        import(
          new URL(`../${name}/${name.includes('dist') ? '' : 'dist/'}index.js`, import.meta.url)
            .href
        ),
    ),
  )
  return { core, document, rules, files, word }
}

/** @param {string} text */
export const squash = text => text.replace(/\s+/gu, '')

/** Characters as people count them, white space left out. @param {string} text */
export const countCharacters = text => [...squash(text)].length

/**
 * Checks all drafts of a folder as `hegao check` does without a config. In a folder only reports
 * that are recognised are checked, all of them where a profile is asked for.
 *
 * @param {Engine} engine
 * @param {string} folder
 * @param {string | undefined} profileId
 * @param {(file: string, text: string) => void} [see] is shown the text of each draft
 * @returns {Promise<CorpusRun>}
 */
export async function checkFolder(engine, folder, profileId, see = () => {}) {
  const { core, rules, files } = engine
  const family = rules.profiles.find(({ id }) => id === profileId)
  if (profileId && !family) throw new CorpusError(`There is no profile “${profileId}”.`)
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new CorpusError(`${folder} is no folder.`)
  const toolbox = { ...rules, scanner: new core.Scanner() }
  const setup = {
    settings: { severities: {}, options: {} },
    accepted: [],
    language: /** @type {const} */ ('zh-CN'),
    ...(family ? { profile: { family, by: /** @type {const} */ ('option') } } : {}),
  }
  const found = await files.discover([folder], { cwd: process.cwd() })
  /** @type {CorpusRun} */
  const run = {
    profile: profileId ?? null,
    drafts: 0,
    characters: 0,
    skipped: [],
    errors: found.errors.map(({ message }) => message.en),
    findings: [],
  }
  const paths = found.files.map(({ path }) => path).toSorted((a, b) => (a < b ? -1 : 1))
  for (const path of paths) {
    const file = relative(folder, path).replaceAll('\\', '/')
    const draft = await readDraftAt(engine, path)
    if (typeof draft === 'string') {
      run.errors.push(draft)
      continue
    }
    const report = core.checkDraft(file, draft, toolbox, setup)
    if (report.profileBy === 'none recognised') {
      run.skipped.push(file)
      continue
    }
    see(file, draft.source)
    run.drafts++
    run.characters += countCharacters(draft.source)
    run.findings.push(...findingsOf(report))
  }
  return run
}

/**
 * @param {Engine} engine
 * @param {string} path
 * @returns {Promise<import('../packages/document/src/index.js').Draft | string>} the draft, or why
 *   there is none
 */
async function readDraftAt({ document, files, word }, path) {
  const bytes = await files.readBytes(path)
  if (!(bytes instanceof Uint8Array)) return bytes.message.en
  const converted = await files.asWord(bytes, path, undefined)
  if (files.isFileError(converted)) return converted.message.en
  const file = word.readWord(converted)
  if (file) return 'draft' in file ? file.draft : `${path}: ${file.message.en}.`
  const text = files.readText(converted, path)
  return files.isFileError(text) ? text.message.en : document.readDraft(text.text, text.format)
}

/** @param {import('../packages/core/src/index.js').FileReport} report @returns {CorpusFinding[]} */
export const findingsOf = ({ path, diagnostics }) =>
  diagnostics.map(({ rule, range, text, data }) => ({
    file: path,
    rule,
    line: range.start.line,
    column: range.start.column,
    words: squash(text),
    ...(data ? { data } : {}),
  }))

/** Something that the caller can put right. */
export class CorpusError extends Error {}

/**
 * Runs a script; what the caller can put right is one sentence and exit code 2.
 * @param {() => Promise<number>} main
 */
export async function runScript(main) {
  try {
    process.exitCode = await main()
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error
    console.error(error.message)
    process.exitCode = 2
  }
}

/**
 * Options and the rest of a command line.
 * @param {readonly string[]} words
 * @param {readonly string[]} known names of options, each with a value
 */
export function readOptions(words, known) {
  /** @type {Record<string, string>} */
  const options = {}
  /** @type {string[]} */
  const rest = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    if (!word.startsWith('--')) {
      rest.push(word)
      continue
    }
    const value = words[++at]
    if (!known.includes(word.slice(2)))
      throw new CorpusError(
        `There is no option ${word}; there are ${known.map(name => `--${name}`).join(', ')}.`,
      )
    if (value === undefined) throw new CorpusError(`${word} needs a value.`)
    options[word.slice(2)] = value
  }
  return { options, rest }
}

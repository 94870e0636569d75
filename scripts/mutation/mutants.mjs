// The mutants of Stryker: all of them at once, behind switches, in copies of the sources.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { install } from '../install.mjs'
import { changeOf } from './told.mjs'

/** Those of 9.4 and later ask for Node 22. */
const packages = { '@stryker-mutator/instrumenter': '9.3.0', '@stryker-mutator/api': '9.3.0' }

/**
 * @typedef {object} Mutant
 * @property {string} id
 * @property {string} file as packages/facts/src/pair.ts
 * @property {number} line from 1
 * @property {number} column from 1
 * @property {string} kind as ConditionalExpression or Regex
 * @property {string} replacement what stands there instead
 * @property {string} change what it changes, in one line
 */

/** The sources of facts, judgement and rules, tests among them, as packages/facts/src/pair.ts. */
export const sourcesIn = root =>
  ['packages/facts/src', 'packages/judgement/src', 'rules/src'].flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map(name => `${folder}/${name.replaceAll('\\', '/')}`)
      .filter(name => name.endsWith('.ts')),
  )

/** What can be changed: no test, no type, no table that is made from data. */
export const isMutable = file => !/generated|testing|types|\.test\.ts$/.test(file)

/**
 * Writes every source with its mutants into a folder. The copy asks `stryMutAct_9fa48(id)` whether a
 * mutant is active and tells `stryCov_9fa48(ids)` which it passed.
 *
 * @param {string} root where the sources are
 * @param {string} cache where Stryker is installed, once
 * @param {string} folder where the copies go
 * @returns {Promise<Mutant[]>}
 */
export async function plantMutants(root, cache, folder) {
  install(cache, packages)
  // They are modules that only a module beside them could import by name.
  const load = path => import(pathToFileURL(join(cache, 'node_modules', path)).href)
  const [{ createInstrumenter }, { commonTokens }, { createInjector }] = await Promise.all([
    load('@stryker-mutator/instrumenter/dist/src/index.js'),
    load('@stryker-mutator/api/dist/src/plugin/index.js'),
    load('typed-inject/dist/src/index.js'),
  ])
  const silent = new Proxy({}, { get: (_, name) => () => !String(name).startsWith('is') })
  const options = {
    plugins: null,
    ignorers: [],
    excludedMutations: [],
    noHeader: true,
    mutator: { plugins: null, excludedMutations: [] },
  }
  const instrumenter = createInjector()
    .provideValue(commonTokens.logger, silent)
    .provideValue(commonTokens.options, options)
    .injectFunction(createInstrumenter)
  const files = sourcesIn(root)
    .filter(isMutable)
    .map(name => ({ name, mutate: true, content: readFileSync(join(root, name), 'utf8') }))
  const planted = await instrumenter.instrument(files, options)
  rmSync(folder, { recursive: true, force: true })
  for (const { name, content } of planted.files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  const sources = new Map(files.map(({ name, content }) => [name, content]))
  const startsOf = new Map(files.map(({ name, content }) => [name, lineStarts(content)]))
  return planted.mutants.map(({ id, fileName, location, mutatorName, replacement }) => {
    const [start, end] = [location.start, location.end].map(
      ({ line, column }) => startsOf.get(fileName)[line] + column,
    )
    return {
      id,
      file: fileName,
      line: location.start.line + 1,
      column: location.start.column + 1,
      kind: mutatorName,
      replacement,
      change: changeOf(sources.get(fileName), { start, end, replacement }),
    }
  })
}

function lineStarts(text) {
  return [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)]
}

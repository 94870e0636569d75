// All tests of facts, judgement and rules as one script, that a process can run from the start again and again.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { sourcesIn } from './mutants.mjs'

/** Where a package of ours has its sources, as the tests have it. */
const entries = {
  '@hegao/rules': 'rules/src/index.ts',
  '@hegao/rules/law-sources': 'rules/src/generated/law-sources.ts',
}

/** Tests that take minutes, and one that loads a package at run time. */
const leftOut = /growth|provable|planted|title-slips|example-package/

/**
 * @param {string} root
 * @param {string} mutated the copies with mutants
 * @param {string} folder where the script goes
 * @returns {Promise<string>} its path; it exports `files`: pairs of the name of a test file and a
 *   function that loads it
 */
export async function bundleTests(root, mutated, folder) {
  const tests = sourcesIn(root).filter(file => file.endsWith('.test.ts') && !leftOut.test(file))
  const pairs = tests.map(file => `['${file}', () => require('${join(root, file)}')]`)
  const entry = join(folder, 'entry.ts')
  writeFileSync(entry, `export const files = [\n${pairs.join(',\n')}\n]\n`)
  const outfile = join(folder, 'tests.cjs')
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    charset: 'utf8',
    plugins: [copies(root, mutated)],
    nodePaths: [join(root, 'node_modules')],
    external: ['vitest'],
    logLevel: 'warning',
  })
  return outfile
}

/** @returns {import('esbuild').Plugin} */
const copies = (root, mutated) => ({
  name: 'copies',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^@hegao\// }, ({ path }) => ({
      path: join(root, entries[path] ?? `packages/${path.slice('@hegao/'.length)}/src/index.ts`),
    }))
    onLoad({ filter: /\/(?:packages|rules|scripts)\/.*\.(?:ts|mjs)$/ }, ({ path }) => {
      const copy = join(mutated, relative(root, path))
      const text = readFileSync(existsSync(copy) ? copy : path, 'utf8')
      return {
        contents: text.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
        loader: path.endsWith('.ts') ? 'ts' : 'js',
      }
    })
  },
})

// One file of the sources, with one copy of each package: it runs as fast as what is shipped.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** Where a package of ours has its sources, as the tests have it. */
const entries = {
  '@hegao/rules': 'rules/src/index.ts',
  '@hegao/rules/law-sources': 'rules/src/generated/law-sources.ts',
  '@hegao/workspace/files': 'packages/workspace/src/files/index.ts',
  '@hegao/word/make': 'packages/word/src/make/index.ts',
  '@hegao/language-server/node': 'packages/language-server/src/node.ts',
}

/** @type {import('esbuild').Plugin} */
const ours = {
  name: 'ours',
  setup({ onResolve }) {
    onResolve({ filter: /^@hegao\// }, ({ path }) => ({
      path: join(root, entries[path] ?? `packages/${path.slice('@hegao/'.length)}/src/index.ts`),
    }))
  },
}

/** @param {string} folder where it is written @returns its path */
export async function bundleWorker(folder) {
  const outfile = join(folder, 'worker.cjs')
  await build({
    entryPoints: [fileURLToPath(new URL('worker.ts', import.meta.url))],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    charset: 'utf8',
    plugins: [ours],
    define: { FUZZ_ROOT: JSON.stringify(root) },
    // What asks for the address of its own file is not run here.
    logOverride: { 'empty-import-meta': 'silent' },
    logLevel: 'warning',
  })
  return outfile
}

// The program as CommonJS bundles: they start faster than many modules, and `yaml` in an ESM bundle
// dies on a dynamic require. dist/hegao.cjs loads the others; what is behind an `import()`, and what
// scripts/rarely.mjs names, is loaded when it is needed. What two of them share is there once.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'
import { bundledPackages, licensesOf } from '../../../scripts/bundled/licenses.mjs'
import { sbomOf } from '../../../scripts/bundled/sbom.mjs'
import { pack } from './packs.mjs'
import { rareBundles, rarely } from './rarely.mjs'

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))

/** Behind an `import()`, in the order in which they are loaded; and what is rarely needed. */
const lazy = {
  later: 'src/later.ts',
  ...rareBundles,
  docx: 'docx',
  'word-make': '@hegao/word/make',
  'law-sources': '@hegao/rules/law-sources',
  lsp: '@hegao/language-server/node',
}

/** Stands in the bundle until its hash is known. */
const unknown = `build-${'0'.repeat(32)}`

const options = { platform: 'node', target: 'node20', logLevel: 'warning', legalComments: 'inline' }

const result = await build({
  ...options,
  entryPoints: { main: 'src/main.ts', ...lazy },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  plugins: [rarely],
  define: { HEGAO_VERSION: JSON.stringify(version), HEGAO_BUILD: JSON.stringify(unknown) },
  write: false,
  metafile: true,
})
const bundles = await pack(result, ['main', ...Object.keys(lazy)], options)
bundles.set('hegao', await loader())
bundles.set('worker', "require('./hegao.cjs').work()\n")
for (const [name, text] of bundles) bundles.set(name, inAscii(name, text))

const hash = createHash('sha256')
for (const [name, text] of bundles) hash.update(`${name}\0${text}\0`)
const id = `build-${hash.digest('hex').slice(0, 32)}`
mkdirSync('dist', { recursive: true })
// What is there of an earlier build would not fit.
for (const name of readdirSync('dist')) if (/\.(?:cjs|code)$/.test(name)) rmSync(`dist/${name}`)
for (const [name, text] of bundles) writeFileSync(`dist/${name}.cjs`, text.replace(unknown, id))
const { status } = spawnSync(process.execPath, ['scripts/code.mjs'], { stdio: ['ignore', 2, 2] })
if (status !== 0) throw new Error('The code cache could not be made.')

const bundled = bundledPackages(result.metafile)
writeFileSync('dist/licenses.txt', licensesOf(bundled))
writeFileSync('dist/sbom.cdx.json', `${JSON.stringify(sbomOf(version, bundled), null, 2)}\n`)

/**
 * ASCII throughout, which is read as it is (src/load.ts): UTF-8 takes ten times as long. esbuild leaves
 * regular expressions, in which the escape means the same; in String.raw it would not.
 */
function inAscii(name, text) {
  if (/\bString\.raw`[^`]*[^\0-\x7f]/.test(text))
    throw new Error(`dist/${name}.cjs has a String.raw that is not ASCII.`)
  return text.replace(
    /[^\0-\x7f]/g,
    unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** dist/hegao.cjs, which loads the others. */
async function loader() {
  const { outputFiles } = await build({
    ...options,
    entryPoints: ['src/hegao.ts'],
    bundle: true,
    format: 'cjs',
    write: false,
  })
  return outputFiles[0].text
}

// One CommonJS file with everything in it: it starts faster than many modules, and `yaml` in an
// ESM bundle dies on a dynamic require.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'
import { bundledPackages, licensesOf } from './licenses.mjs'
import { sbomOf } from './sbom.mjs'

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))

/** Stands in the bundle until its hash is known. */
const unknown = `build-${'0'.repeat(32)}`

const { metafile, outputFiles } = await build({
  entryPoints: ['src/main.ts'],
  outfile: 'dist/hegao.cjs',
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  charset: 'utf8',
  define: { HEGAO_VERSION: JSON.stringify(version), HEGAO_BUILD: JSON.stringify(unknown) },
  write: false,
  logLevel: 'warning',
  metafile: true,
})

const [{ text }] = outputFiles
const hash = createHash('sha256').update(text).digest('hex').slice(0, 32)
mkdirSync('dist', { recursive: true })
writeFileSync('dist/hegao.cjs', text.replace(unknown, `build-${hash}`))

const { inputs } = metafile.outputs['dist/hegao.cjs']
const bundled = bundledPackages(Object.keys(inputs).filter(path => inputs[path].bytesInOutput > 0))
writeFileSync('dist/licenses.txt', licensesOf(bundled))
writeFileSync('dist/sbom.cdx.json', `${JSON.stringify(sbomOf(version, bundled), null, 2)}\n`)

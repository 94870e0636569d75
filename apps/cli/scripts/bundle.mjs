// One CommonJS file with everything in it: it starts faster than many modules, and `yaml` in an
// ESM bundle dies on a dynamic require.
import { readFileSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'
import { licensesOf } from './licenses.mjs'

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))

const { metafile } = await build({
  entryPoints: ['src/main.ts'],
  outfile: 'dist/hegao.cjs',
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  charset: 'utf8',
  define: { HEGAO_VERSION: JSON.stringify(version) },
  logLevel: 'warning',
  metafile: true,
})

const { inputs } = metafile.outputs['dist/hegao.cjs']
const bundled = Object.keys(inputs).filter(path => inputs[path].bytesInOutput > 0)
writeFileSync('dist/licenses.txt', licensesOf(bundled))

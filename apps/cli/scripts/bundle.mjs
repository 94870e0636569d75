// One CommonJS file with everything in it: it starts faster than many modules, and `yaml` in an
// ESM bundle dies on a dynamic require.
import { readFileSync } from 'node:fs'
import { build } from 'esbuild'

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))

await build({
  entryPoints: ['src/main.ts'],
  outfile: 'dist/hegao.cjs',
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  charset: 'utf8',
  define: { HEGAO_VERSION: JSON.stringify(version) },
  logLevel: 'warning',
})

// Client and server, each for Node and for the browser. The extension brings no modules along: what
// it needs is in these four files. No maps, no comments: they go into the .vsix.
import { readFileSync, rmSync } from 'node:fs'
import { build } from 'esbuild'

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))

const shared = {
  bundle: true,
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  // When the file began to be read: `activate` says how long it took from there.
  banner: { js: 'var HEGAO_BEGUN = performance.now();' },
  define: { HEGAO_VERSION: JSON.stringify(version) },
  logLevel: 'warning',
}
/** VS Code 1.91 runs its extensions in Node 20. */
const node = { ...shared, platform: 'node', target: 'node20', format: 'cjs' }
const web = { ...shared, platform: 'browser', target: 'chrome120', conditions: ['worker'] }

for (const file of ['extension.cjs', 'server.cjs', 'web.js', 'web-server.js'])
  rmSync(new URL(`../dist/${file}`, import.meta.url), { force: true })

await Promise.all([
  build({
    ...node,
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/extension.cjs',
    external: ['vscode'],
  }),
  build({ ...node, entryPoints: ['src/server.ts'], outfile: 'dist/server.cjs' }),
  build({
    ...web,
    format: 'cjs',
    entryPoints: ['src/web.ts'],
    outfile: 'dist/web.js',
    external: ['vscode'],
  }),
  build({
    ...web,
    format: 'iife',
    entryPoints: ['src/web-server.ts'],
    outfile: 'dist/web-server.js',
  }),
])

// The extension for Node and for the browser, and one server for both. The extension brings no modules
// along: what it needs is in these files. No maps, no comments: they go into the .vsix.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
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
/** VS Code 1.91 runs its extensions in Node 20 and Chromium 124. */
const web = { ...shared, platform: 'browser', target: 'chrome120', conditions: ['worker'] }

/**
 * By their bare names the packages of the protocol stand for what both sides have; their package.json
 * would put Node's side in that place. What is of one side is imported by the name of the side.
 */
const commonProtocol = {
  name: 'common-protocol',
  setup({ onResolve, resolve }) {
    onResolve(
      { filter: /^vscode-(?:languageserver(?:-protocol)?|jsonrpc)\/?$/ },
      ({ path, resolveDir, kind }) =>
        resolve(`${path.replace(/\/$/, '')}/lib/common/api.js`, { resolveDir, kind }),
    )
  },
}

const dist = new URL('../dist/', import.meta.url)
for (const file of ['extension.cjs', 'server.js', 'web.js', 'server.cjs', 'web-server.js'])
  rmSync(new URL(file, dist), { force: true })
mkdirSync(dist, { recursive: true })
// Browsers run nothing that is named .cjs, and Node would take .js for a module of the new kind.
writeFileSync(new URL('package.json', dist), '{ "type": "commonjs" }\n')

await Promise.all([
  build({
    ...shared,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/extension.cjs',
    external: ['vscode'],
  }),
  build({
    ...web,
    format: 'cjs',
    entryPoints: ['src/web.ts'],
    outfile: 'dist/web.js',
    external: ['vscode'],
  }),
  build({
    ...web,
    target: ['node20', 'chrome120'],
    format: 'iife',
    entryPoints: ['src/server.ts'],
    outfile: 'dist/server.js',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    plugins: [commonProtocol],
    // Reached in Node only.
    external: builtinModules.flatMap(name => [name, `node:${name}`]),
  }),
])

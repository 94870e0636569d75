// The extension for Node and for the browser, and one server for both. The extension brings no modules
// along: what it needs is in these files. No maps, no comments: they go into the .vsix.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { build } from 'esbuild'
import { bundledPackages, licensesOf } from '../../../scripts/bundled/licenses.mjs'

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))

const shared = {
  bundle: true,
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  metafile: true,
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

/** How long an entry takes to load is a part of what `activate` says. */
const clocked = {
  banner: { js: 'var HEGAO_LOADED, HEGAO_BEGUN = performance.now();' },
  footer: { js: 'HEGAO_LOADED = performance.now();' },
}

/** The client in a bundle of its own, which the entry loads with the first draft. */
const clientApart = {
  name: 'client-apart',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/client\/own-process\.js$/ }, () => ({
      path: './client.cjs',
      external: true,
    }))
  },
}

const dist = new URL('../dist/', import.meta.url)
for (const file of ['extension.cjs', 'client.cjs', 'server.js', 'web.js'])
  rmSync(new URL(file, dist), { force: true })
mkdirSync(dist, { recursive: true })
// Browsers run nothing that is named .cjs, and Node would take .js for a module of the new kind.
writeFileSync(new URL('package.json', dist), '{ "type": "commonjs" }\n')

const host = { ...shared, platform: 'node', target: 'node20', format: 'cjs', external: ['vscode'] }

const built = await Promise.all([
  build({
    ...host,
    ...clocked,
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/extension.cjs',
    plugins: [clientApart],
    // require, as VS Code loads extensions, in a promise.
    supported: { 'dynamic-import': false },
  }),
  build({ ...host, entryPoints: ['src/client/own-process.ts'], outfile: 'dist/client.cjs' }),
  build({
    ...web,
    ...clocked,
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

const packages = bundledPackages(...built.map(({ metafile }) => metafile))
writeFileSync(new URL('licenses.txt', dist), licensesOf(packages))

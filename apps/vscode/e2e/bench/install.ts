import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cache } from './places.js'

/** The real VS Code 1.100.3 as a server, from npm alone. The last line that runs on Node 20. */
const version = '4.100.3'

const folder = join(cache, `code-server-${version}`)
const done = join(folder, 'installed')

/** What starts the server: `node ENTRY`. */
export const serverEntry = join(folder, 'node_modules/code-server/out/node/entry.js')

/**
 * Installs the server where it is not there yet; takes a quarter of a minute and 290 MB. Nothing
 * native is built: argon2 only hashes passwords, and there is none.
 */
export function installServer(): void {
  if (existsSync(done)) return
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const manifest = {
    private: true,
    dependencies: { 'code-server': version },
    overrides: { argon2: '0.44.0' },
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
  npm(folder, 'install')
  // The modules of VS Code itself, pinned by a shrinkwrap that comes with it.
  npm(join(folder, 'node_modules/code-server/lib/vscode'), 'install', '--omit=dev')
  writeFileSync(done, '')
}

function npm(cwd: string, ...args: string[]): void {
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  execFileSync('npm', [...args, ...quiet], { cwd, stdio: ['ignore', 'ignore', 'inherit'] })
}

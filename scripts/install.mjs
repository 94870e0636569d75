// What a script asks for and no package.json names, in exact versions, from the npm registry into a
// folder that git ignores and no workspace knows.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Installs what is not there; throws where that fails.
 *
 * @param {string} folder below .hegao-cache
 * @param {Record<string, string>} packages their names with their versions
 */
export function install(folder, packages) {
  const wanted = JSON.stringify({ private: true, dependencies: packages }, null, 2)
  const manifest = join(folder, 'package.json')
  if (existsSync(manifest) && readFileSync(manifest, 'utf8') === wanted) return
  mkdirSync(folder, { recursive: true })
  writeFileSync(manifest, '{ "private": true }')
  const exact = Object.entries(packages).map(([name, version]) => `${name}@${version}`)
  const { status } = spawnSync(
    'npm',
    ['install', '--save-exact', '--no-audit', '--no-fund', '--loglevel=error', ...exact],
    { cwd: folder, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' },
  )
  if (status !== 0) throw new Error(`Not installed: ${exact.join(', ')}.`)
  writeFileSync(manifest, wanted)
}

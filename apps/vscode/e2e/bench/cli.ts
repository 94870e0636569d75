import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import type { Report } from '@hegao/core'
import { repository } from './places.js'

/** What the built command finds in drafts, named from the folder that they are in. */
export function checkByCommand(folder: string, names: readonly string[]): Report {
  const args = ['check', ...names, '--format', 'json', '--fail-on', 'never', '--no-cache']
  const command = join(repository, 'apps/cli/bin/hegao')
  const printed = execFileSync(process.execPath, [command, ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return JSON.parse(printed)
}

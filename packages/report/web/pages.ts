import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Diagnostic } from '@hegao/core'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const bin = join(root, 'apps/cli/bin/hegao')

/** Pages in a folder of their own, made by the command itself. */
export class Pages {
  readonly #folder = mkdtempSync(join(tmpdir(), 'hegao-web-'))
  #count = 0

  /** The address of the page that `hegao check PATH… --format html` writes. */
  check(...paths: string[]): string {
    const file = join(this.#folder, `${this.#count++}.html`)
    const options = ['--format', 'html', '--fail-on', 'never', '--lang', 'zh-CN', '-o', file]
    execFileSync(process.execPath, [bin, 'check', ...paths, ...options], {
      cwd: root,
      stdio: 'pipe',
    })
    return pathToFileURL(file).href
  }

  /** What `hegao check` finds in a draft, in reading order. */
  findings(path: string): Diagnostic[] {
    const args = [bin, 'check', path, '--format', 'json', '--fail-on', 'never']
    const json = execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
    return JSON.parse(json).files[0].diagnostics
  }

  /** The path of a draft with this text. */
  draft(name: string, text: string): string {
    const path = join(this.#folder, name)
    writeFileSync(path, text)
    return path
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true })
  }
}

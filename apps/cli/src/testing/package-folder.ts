import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { root } from './root.js'

export const examplePackage = join(root, 'fixtures/packages/hegao-rules-example')

/** A new folder with these files, gone when the test is over. @returns its absolute path */
export function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'hegao-packages-')))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

/** Puts the example and what it imports where `npm install` would. */
export function installExample(folder: string): void {
  const modules = join(folder, 'node_modules')
  mkdirSync(join(modules, '@hegao'), { recursive: true })
  cpSync(examplePackage, join(modules, 'hegao-rules-example'), { recursive: true })
  const built = { core: 'packages/core', rules: 'rules', testing: 'packages/testing' }
  for (const [name, path] of Object.entries(built))
    symlinkSync(join(root, path), join(modules, '@hegao', name), 'junction')
}

import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { root } from '../../testing/root.js'

const command = join(root, 'apps/cli/bin/hegao')

export const read = (path: string): string => readFileSync(join(root, path), 'utf8')

/** A folder with 报告/好.md, which passes, and 报告/错 稿.md, which has an error. */
export function drafts(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'hegao-gate-')))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  mkdirSync(join(folder, '报告'))
  const draft = read('docs/examples/报告.md')
  writeFileSync(join(folder, '报告/好.md'), draft.replace('28件', '27件'))
  copyFileSync(join(root, 'docs/examples/报告.md'), join(folder, '报告/错 稿.md'))
  return folder
}

/** A folder for PATH with the command as it was built. */
export function binaries(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hegao-bin-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  symlinkSync(command, join(folder, 'hegao'))
  return folder
}

/** Puts an npm there that notes how it was called in the file `npm.txt` and installs the command. */
export function fakeNpm(folder: string): void {
  const file = join(folder, 'npm')
  writeFileSync(
    file,
    `#!/bin/sh
for word; do printf '%s\\n' "$word"; done > '${folder}/npm.txt'
while [ $# -gt 0 ]; do
  if [ "$1" = --prefix ]; then mkdir "$2/bin" && ln -s '${command}' "$2/bin/hegao"; fi
  shift
done
`,
  )
  chmodSync(file, 0o755)
}

/** The blocks of a page in a language, in their order. */
export const blocksOf = (page: string, language: string): string[] =>
  Array.from(
    read(page).matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm')),
    ([, text]) => text!,
  )

/** What a shell would run, were it let: a name of a draft that is none. */
export const hostile = [
  '$(touch 坏了)',
  '`touch 坏了`',
  '"; touch 坏了; "',
  "'; touch 坏了; '",
  '*',
]

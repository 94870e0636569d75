// In a process of its own: writes what V8 has compiled of the bundles in dist when drafts have been
// checked, so that the program starts with it (src/load.ts).
// usage: node scripts/code.mjs (after the bundles)
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { rules } from '@hegao/rules'

const dist = fileURLToPath(new URL('../dist/', import.meta.url))
const require = createRequire(join(dist, 'hegao.cjs'))
const { loaderOf, tuneForSeconds } = require('./hegao.cjs')

/** Loaded by nearly every run, or by every start of an editor. */
const wanted = [
  ...['main', 'later', 'format-pretty', 'markdown'],
  ...['yaml', 'word', 'pages', 'lsp'],
].map(name => join(dist, `${name}.cjs`))

// V8 forgets the code of functions that have not run for a while.
setFlagsFromString('--no-flush-bytecode')
const scripts = new Map()
const load = loaderOf(dist, require, {
  of: file => (wanted.includes(file) ? Buffer.alloc(0) : undefined),
  made: (file, script) => scripts.set(file, script),
})
const folder = mkdtempSync(join(tmpdir(), 'hegao-code-'))
try {
  const draft = join(folder, 'draft.txt')
  writeFileSync(draft, draftOfExamples())
  process.chdir(folder)
  const { main } = load('main.cjs')
  await main([
    ...['check', draft, '--fail-on', 'never'],
    ...['--format', 'json:draft.json', '--format', 'pretty:draft.out'],
  ])
  for (const file of wanted) load(file.slice(dist.length))
} finally {
  rmSync(folder, { recursive: true })
}
// The cache is good for the flags that it was made with.
setFlagsFromString('--flush-bytecode')
tuneForSeconds()
for (const [file, script] of scripts)
  writeFileSync(file.replace(/\.cjs$/, '.code'), script.createCachedData())

/** Every rule finds something in it. */
function draftOfExamples() {
  const passages = rules.flatMap(({ examples }) =>
    examples.bad.map(({ text }) => text.replace(/[⟦⟧]/g, '')),
  )
  return ['云川市2025年法治政府建设年度报告', ...passages].join('\n')
}

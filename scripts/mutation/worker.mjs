// Judges mutants, one after the other: loads the tests afresh with one mutant active and runs those
// that may tell it. Afresh, for what a module keeps (a pattern, a table) would outlive a mutant.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Script } from 'node:vm'
import { collecting } from './stand-in.mjs'

const [path] = process.argv.slice(2)
const require = createRequire(path)
const program = new Script(
  `(function (require, module, exports) {${readFileSync(path, 'utf8')}\n})`,
  { filename: path },
)

/** So many passes of a mutant are a loop without end; the longest test needs far fewer. */
const mostPasses = 3_000_000
/** A hostile text of a hundred thousand characters takes a second with all these switches. */
const isSlow = name => /hostile|linear time/.test(name)

const now = { active: undefined, passes: 0, cover: undefined }
globalThis.stryMutAct_9fa48 = id => {
  if (now.active !== id) return false
  if (++now.passes > mostPasses) {
    now.passes = 0
    throw new Error('a loop without end')
  }
  return true
}
globalThis.stryCov_9fa48 = (...ids) => {
  if (now.cover) for (const id of ids) now.cover.add(id)
}

/** Loads the tests of these files, or of all; the tests by file. */
function load(wanted) {
  const tests = []
  const { vitest, setFile } = collecting(tests)
  const module = { exports: {} }
  const give = name => (name === 'vitest' ? vitest : require(name))
  program.runInThisContext()(give, module, module.exports)
  for (const [file, loadFile] of module.exports.files) {
    if (wanted && !wanted.has(file)) continue
    setFile(file)
    loadFile()
  }
  const groups = new Map()
  for (const test of tests) add(groups, test.file, test)
  return groups
}

function add(lists, key, entry) {
  const list = lists.get(key)
  if (list) list.push(entry)
  else lists.set(key, [entry])
}

/** All tests without a mutant: what each takes and passes. */
async function baseline() {
  now.cover = new Set()
  const groups = load()
  const atLoad = [...now.cover]
  const tests = []
  const cover = new Map()
  for (const [file, group] of groups)
    for (const [index, { name, run }] of group.entries()) {
      if (isSlow(name)) continue
      now.cover = new Set()
      const start = performance.now()
      await run()
      for (const id of now.cover) add(cover, id, tests.length)
      tests.push({ file, index, name, milliseconds: performance.now() - start })
    }
  now.cover = undefined
  return { tests, cover, atLoad }
}

/** The test that tells the mutant, or nothing. */
async function judge({ id, tests }) {
  now.active = id
  try {
    const groups = load(new Set(tests.map(({ file }) => file)))
    for (const { file, index, name } of tests) {
      now.passes = 0
      const test = groups.get(file)?.[index]
      // The mutant changed the list of tests itself, which is made of what the sources say.
      if (test?.name !== name) return name
      try {
        await test.run()
      } catch {
        return name
      }
    }
    return undefined
  } catch {
    return 'loading'
  } finally {
    now.active = undefined
  }
}

process.on('message', async task => {
  process.send(task === 'baseline' ? await baseline() : { by: await judge(task) })
})

import { byChance } from './chance.mjs'

/**
 * @typedef {import('./mutants.mjs').Mutant} Mutant
 * @typedef {{ file: string, index: number, name: string, milliseconds: number }} Test
 * @typedef {object} Baseline
 * @property {Test[]} tests
 * @property {Map<string, number[]>} cover which tests pass a mutant, by its id
 * @property {string[]} atLoad mutants that are passed while the tests are loaded
 */

/** The rule that a file is, as number/total-mismatch. */
export const ruleOf = file => /^rules\/src\/([a-z]+\/[a-z0-9-]+)\.ts$/.exec(file)?.[1]

/** What speaks for a rule: its examples, its messages, its page. */
const ruleTests = /^rules\/src\/(?:examples|messages|page|marked|shape|shown)\.test\.ts$/

/** What is read of every passage tells most of a scanner. */
const factsTest = 'rules/src/facts.test.ts'

/**
 * The tests that judge each mutant, most likely ones first: those beside its file or of its rule, then
 * at most so many others that pass it, by chance, but what is read of passages before what is found. For one that is passed while modules are loaded
 * these are all that pass any mutant of the file.
 *
 * @param {Baseline} baseline
 * @param {readonly Mutant[]} mutants
 * @param {number} most
 * @returns {(mutant: Mutant) => Test[]} none where nothing passes it
 */
export function chooser({ tests, cover, atLoad }, mutants, most) {
  const loaded = new Set(atLoad)
  const ofFile = new Map()
  for (const { id, file } of mutants) {
    const passing = ofFile.get(file) ?? new Set()
    for (const at of cover.get(id) ?? []) passing.add(at)
    ofFile.set(file, passing)
  }
  const owned = new Map()
  const ownOf = file => {
    if (!owned.has(file))
      owned.set(
        file,
        tests.flatMap((test, at) => (isOwn(test, file) ? [at] : [])),
      )
    return owned.get(file)
  }
  return ({ id, file }) => {
    const passing = loaded.has(id) ? ofFile.get(file) : new Set(cover.get(id))
    if (passing.size === 0 && !loaded.has(id)) return []
    const own = ownOf(file)
    const first = own.toSorted((a, b) => Number(passing.has(b)) - Number(passing.has(a)))
    const others = [...passing].filter(at => !own.includes(at) && tests[at].milliseconds < 60)
    const mixed = byChance(others, String, id)
    const ofFacts = mixed.filter(at => tests[at].file === factsTest)
    const rest = mixed.filter(at => tests[at].file !== factsTest)
    return [...first, ...[...ofFacts, ...rest].slice(0, most)].map(at => tests[at])
  }
}

function isOwn({ file, name }, source) {
  if (file === source.replace(/\.ts$/, '.test.ts')) return true
  const rule = ruleOf(source)
  if (rule) return ruleTests.test(file) && name.split(' ').includes(rule)
  // What a folder's files do together is tested in name/name.test.ts.
  return file === source.replace(/\/([^/]+)\/[^/]+$/, '/$1/$1.test.ts')
}

// A checker of Stryker that lets a share of the mutants through, by chance but the same for the same
// seed: mutation.mjs copies it into its clone. What it holds back counts neither way.
const { MUTATION_SHARE = '1', MUTATION_SEED = '1' } = process.env

/** A number from 0 to 1 that belongs to these words (FNV-1a, then spread: near words lie far apart). */
export function chanceOf(words) {
  let state = 2166136261
  for (const unit of words) state = Math.imul(state ^ unit.codePointAt(0), 16777619)
  state = Math.imul(state ^ (state >>> 16), 2246822507)
  state = Math.imul(state ^ (state >>> 13), 3266489909)
  return ((state ^ (state >>> 16)) >>> 0) / 2 ** 32
}

class Share {
  static inject = []
  async init() {}

  async check(mutants) {
    return Object.fromEntries(mutants.map(mutant => [mutant.id, judge(mutant)]))
  }

  /** All at once: each by itself would be sent to and fro. */
  async group(mutants) {
    return [mutants.map(({ id }) => id)]
  }
}

function judge({ fileName, location: { start }, mutatorName, replacement }) {
  const file = fileName.split(/[\\/]/).slice(-3).join('/')
  const words = [MUTATION_SEED, file, start.line, start.column, mutatorName, replacement].join(' ')
  if (chanceOf(words) < Number(MUTATION_SHARE)) return { status: 'passed' }
  return { status: 'compileError', reason: 'not in the sample' }
}

export const strykerPlugins = [{ kind: 'Checker', name: 'share', injectableClass: Share }]

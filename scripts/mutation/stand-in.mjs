// What the tests of facts and rules ask of vitest, without its runner: the tests are only collected.
import { createRequire } from 'node:module'

const fromVitest = createRequire(createRequire(import.meta.url).resolve('vitest/package.json'))
const matchers = await import(fromVitest.resolve('@vitest/expect'))
const chai = await import(createRequire(fromVitest.resolve('@vitest/expect')).resolve('chai'))

for (const plugin of [
  matchers.JestExtend,
  matchers.JestChaiExpect,
  matchers.JestAsymmetricMatchers,
])
  chai.use(plugin)
const expect = (value, message) => chai.expect(value, message)
for (const name of Object.getOwnPropertyNames(chai.expect))
  if (!(name in expect)) expect[name] = chai.expect[name]
matchers.setState({ assertionCalls: 0 }, expect)
globalThis[matchers.GLOBAL_EXPECT] = expect

/**
 * A vitest that puts each test into a list.
 *
 * @param {{ file: string, name: string, run: () => unknown }[]} tests
 * @returns {{ vitest: object, setFile: (file: string) => void }}
 */
export function collecting(tests) {
  const groups = []
  let file = ''
  const test = (name, run) => tests.push({ file, name: [...groups, name].join(' '), run })
  const describe = (name, run) => {
    groups.push(name)
    run()
    groups.pop()
  }
  test.each = each(test)
  describe.each = each(describe)
  return {
    vitest: { describe, test, it: test, expect },
    setFile: name => {
      file = name
    },
  }
}

const each = collect => rows => (name, run) => {
  for (const row of rows) {
    const values = Array.isArray(row) ? row : [row]
    collect(titleOf(name, row, values), () => run(...values))
  }
}

/** The title of a row, near enough to find it again. */
function titleOf(name, row, values) {
  const left = [...values]
  return name
    .replace(/%[sdijo]/g, () => String(left.shift()))
    .replace(/\$(\w+)/g, (_, key) => String(row?.[key]))
}

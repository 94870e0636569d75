import { expect, test } from 'vitest'
import { byChance, chanceOf } from './chance.mjs'
import { chooser } from './choose.mjs'

const tests = [
  { file: 'packages/facts/src/pair.test.ts', index: 0, name: 'pairs', milliseconds: 1 },
  { file: 'rules/src/examples.test.ts', index: 0, name: 'number/x finds one', milliseconds: 1 },
  { file: 'rules/src/examples.test.ts', index: 1, name: 'number/x-y finds one', milliseconds: 1 },
  { file: 'rules/src/page.test.ts', index: 0, name: 'slow', milliseconds: 900 },
  { file: 'rules/src/facts.test.ts', index: 0, name: 'a passage', milliseconds: 1 },
]
const mutants = [
  {
    id: 'passed',
    file: 'packages/facts/src/pair.ts',
    line: 1,
    column: 1,
    kind: '',
    replacement: '',
    change: '',
  },
  {
    id: 'loaded',
    file: 'packages/facts/src/pair.ts',
    line: 2,
    column: 1,
    kind: '',
    replacement: '',
    change: '',
  },
  {
    id: 'never',
    file: 'packages/facts/src/pair.ts',
    line: 3,
    column: 1,
    kind: '',
    replacement: '',
    change: '',
  },
  {
    id: 'rule',
    file: 'rules/src/number/x.ts',
    line: 1,
    column: 1,
    kind: '',
    replacement: '',
    change: '',
  },
]
const cover = new Map([
  ['passed', [2, 3, 4]],
  ['rule', [1, 2]],
])
const chosen = (id: string, most = 10) =>
  chooser(
    { tests, cover, atLoad: ['loaded'] },
    mutants,
    most,
  )(mutants.find(one => one.id === id)!).map(({ name }) => name)

test('the tests beside a file come first, then those that pass the mutant and are quick', () => {
  expect(chosen('passed')).toEqual(['pairs', 'a passage', 'number/x-y finds one'])
  expect(chosen('passed', 0)).toEqual(['pairs'])
})

test('a mutant that is passed at loading is judged by all that pass its file', () => {
  expect(chosen('loaded')).toEqual(['pairs', 'a passage', 'number/x-y finds one'])
})

test('what nothing passes is judged by nothing', () => {
  expect(chosen('never')).toEqual([])
})

test('the examples of a rule are those of its whole name', () => {
  expect(chosen('rule', 0)).toEqual(['number/x finds one'])
})

test('a rule is judged by the tests beside it, and by what is asked of the shape of each', () => {
  const named = [
    { ...tests[0]!, file: 'rules/src/number/x.test.ts', name: 'beside' },
    { ...tests[0]!, file: 'rules/src/number/y.test.ts', name: 'of another' },
    { ...tests[0]!, file: 'rules/src/shape.test.ts', name: 'number/x has all' },
    { ...tests[0]!, file: 'rules/src/shape.test.ts', name: 'number/y has all' },
  ]
  const mutant = { ...mutants[0]!, file: 'rules/src/number/x.ts' }
  const choose = chooser({ tests: named, cover: new Map(), atLoad: ['passed'] }, [mutant], 0)
  expect(choose(mutant).map(({ name }) => name)).toEqual(['beside', 'number/x has all'])
})

test('the tests of a folder are those of its files too', () => {
  const files = ['table/table.test.ts', 'table/cell.test.ts', 'tables/table.test.ts']
  const named = files.map(file => ({
    ...tests[0]!,
    file: `packages/facts/src/${file}`,
    name: file,
  }))
  const mutant = { ...mutants[0]!, file: 'packages/facts/src/table/cell.ts' }
  const choose = chooser({ tests: named, cover: new Map(), atLoad: ['passed'] }, [mutant], 0)
  expect(choose(mutant).map(({ name }) => name)).toEqual(files.slice(0, 2))
})

test('chance is the same for the same seed, and spread', () => {
  const numbers = Array.from({ length: 200 }, (_, at) => at)
  expect(byChance(numbers, String, '1')).toEqual(byChance(numbers, String, '1'))
  expect(byChance(numbers, String, '1')).not.toEqual(byChance(numbers, String, '2'))
  const low = numbers.filter(at => chanceOf(`a ${at}`) < 0.5).length
  expect(low).toBeGreaterThan(75)
  expect(low).toBeLessThan(125)
})

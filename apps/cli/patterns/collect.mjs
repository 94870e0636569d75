// Every regular expression that a draft meets: the literals of the sources, as a compiler reads them,
// and what is put together of pieces, as it is made when the built packages are loaded and used.
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** Whose patterns are held against text that somebody else wrote. */
const folders = [
  ...['document', 'facts', 'core', 'word', 'report', 'workspace', 'language-server'].map(
    name => `packages/${name}/src`,
  ),
  ...['rules/src', 'apps/cli/src'],
]

/** @typedef {{ source: string, flags: string, where: string }} Pattern */

/** @returns {Promise<Pattern[]>} each once, with the first place that has it */
export async function collectPatterns() {
  /** @type {Map<string, Pattern>} */
  const found = new Map()
  const add = (/** @type {Pattern} */ pattern) => {
    const key = `/${pattern.source}/${pattern.flags}`
    if (!found.has(key)) found.set(key, pattern)
  }
  for (const folder of folders) for (const pattern of literalsIn(folder)) add(pattern)
  for (const pattern of await composed()) add(pattern)
  return [...found.values()]
}

/** @param {string} folder */
function* literalsIn(folder) {
  for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (!/\.ts$/.test(entry.name) || /\.test\.ts$|[\\/](?:testing|generated)[\\/]/.test(path))
      continue
    const tree = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true)
    /** @type {Pattern[]} */
    const own = []
    const walk = (/** @type {ts.Node} */ node) => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/')
        const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1
        own.push({
          source: node.text.slice(1, end),
          flags: node.text.slice(end + 1),
          where: `${relative(root, path).replaceAll('\\', '/')}:${line}`,
        })
      }
      ts.forEachChild(node, walk)
    }
    walk(tree)
    yield* own
  }
}

/** @returns {Promise<Pattern[]>} */
async function composed() {
  /** @type {Pattern[]} */
  const made = []
  const Original = globalThis.RegExp
  globalThis.RegExp = new Proxy(Original, {
    construct(target, args, self) {
      const pattern = Reflect.construct(target, args, self)
      const where = placeOf(new Error().stack ?? '')
      if (where) made.push({ source: pattern.source, flags: pattern.flags, where })
      return pattern
    },
  })
  try {
    const { builtEngine, checkFolder } = await import('../../../scripts/corpus-findings.mjs')
    const engine = await builtEngine()
    for (const folder of ['fixtures/reports', 'fixtures/marked'])
      await checkFolder(engine, join(root, folder), 'general')
  } finally {
    globalThis.RegExp = Original
  }
  return made
}

/** The file of ours that asked for a pattern; nothing where it was a library. */
function placeOf(stack) {
  const line = stack.split('\n')[2] ?? ''
  const place = /(?:packages\/[\w-]+|rules)\/dist\/[^)]+?\.js:\d+/.exec(line)
  return place?.[0]
}

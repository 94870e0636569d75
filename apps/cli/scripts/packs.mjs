// Puts the many small chunks that esbuild makes of shared code into few files. An entry point and
// whatever it imports are always loaded together: they become one CommonJS file, but for what a
// file that is loaded before it has already.
import { basename } from 'node:path'
import { build } from 'esbuild'

/**
 * @param result of esbuild: ES modules, parted, with a metafile
 * @param entries names of entry points in the order in which they are loaded
 * @param options for esbuild
 * @returns the text of each file by the name of its entry
 */
export async function pack({ metafile, outputFiles }, entries, options) {
  const texts = new Map(outputFiles.map(({ path, text }) => [basename(path), text]))
  const packOf = new Map()
  for (const entry of entries)
    for (const chunk of closure(metafile, entry)) if (!packOf.has(chunk)) packOf.set(chunk, entry)
  const made = entries.map(async entry => [entry, await onePack(entry, { texts, packOf }, options)])
  return new Map(await Promise.all(made))
}

/** The chunks that an entry point imports at once, itself among them. */
function closure({ outputs }, entry) {
  const byName = new Map(Object.entries(outputs).map(([path, output]) => [basename(path), output]))
  const found = new Set()
  const add = chunk => {
    if (found.has(chunk)) return
    found.add(chunk)
    for (const { path, kind, external } of byName.get(chunk).imports)
      if (kind === 'import-statement' && !external) add(basename(path))
  }
  add(`${entry}.js`)
  return found
}

async function onePack(entry, { texts, packOf }, options) {
  const own = [...packOf.keys()].filter(chunk => packOf.get(chunk) === entry)
  const contents = own.map(chunk => `export * as ${idOf(chunk)} from './${chunk}'`).join('\n')
  const { outputFiles } = await build({
    ...options,
    stdin: { contents: `${contents}\nexport * from './${entry}.js'`, resolveDir: '.' },
    bundle: true,
    format: 'cjs',
    write: false,
    plugins: [chunks(entry, { texts, packOf })],
  })
  return outputFiles[0].text
}

const idOf = chunk => `_${chunk.replace(/\W/g, '_')}`

const chunks = (entry, { texts, packOf }) => ({
  name: 'chunks',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\/[\w-]+\.js$/ }, ({ path }) => ({
      path: basename(path),
      namespace: 'chunk',
    }))
    onResolve({ filter: /^\.\/[\w-]+\.cjs$/ }, ({ path }) => ({ path, external: true }))
    onLoad({ filter: /.*/, namespace: 'chunk' }, ({ path }) => {
      const pack = packOf.get(path)
      if (!pack) throw new Error(`${path} is behind an import() and no entry point of its own.`)
      if (pack !== entry)
        return { contents: `module.exports = require('./${pack}.cjs').${idOf(path)}` }
      // Which module a line is of is worth knowing in a stack trace: a legal comment stays.
      return { contents: texts.get(path).replace(/^\/\/ (?=\S+\.[cm]?[jt]s$)/gm, '//! ') }
    })
  },
})

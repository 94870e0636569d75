// Modules that few runs need stand in bundles of their own, which are loaded when one of their
// functions is first called. The code that calls them is synchronous and knows nothing of it:
// `import()` would make half of the pure packages asynchronous.
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** Bundle by bundle the modules that it stands for; they export functions and nothing else. */
const modules = {
  markdown: ['packages/document/dist/read/markdown.js'],
  pages: ['packages/document/dist/read/html/index.js'],
  word: ['packages/word/dist/read/file.js', 'packages/word/dist/annotate/index.js'],
  // hegao.yaml, profiles and baselines: the parser, the validators, what writes into them.
  yaml: [
    'packages/workspace/dist/yaml/read.js',
    'packages/workspace/dist/schema/check.js',
    'packages/workspace/dist/config/add-accepted.js',
    'packages/workspace/dist/baseline.js',
  ],
  encode: ['packages/workspace/dist/files/encode.js'],
  packages: ['packages/workspace/dist/files/load-package.js'],
  // What measures columns loads ICU's rules for graphemes: 20 ms.
  'format-pretty': ['packages/report/dist/pretty/index.js', 'packages/report/dist/pretty/one.js'],
  'format-html': ['packages/report/dist/html/index.js'],
  'format-markdown': ['packages/report/dist/markdown/index.js'],
}

/** Entry points for esbuild. */
export const rareBundles = Object.fromEntries(
  Object.keys(modules).map(name => [name, `rare:${name}`]),
)

const bundleOf = new Map(
  Object.entries(modules).flatMap(([name, paths]) => paths.map(path => [join(root, path), name])),
)

/** The plugin of esbuild that parts them. */
export const rarely = {
  name: 'rarely',
  setup(build) {
    build.onResolve({ filter: /^rare:/ }, ({ path }) => ({ path, namespace: 'rare' }))
    build.onLoad({ filter: /.*/, namespace: 'rare' }, ({ path }) => {
      const own = modules[path.slice('rare:'.length)]
      const contents = own.map(one => `export * from ${JSON.stringify(`${join(root, one)}?whole`)}`)
      return { contents: contents.join('\n'), resolveDir: root }
    })
    build.onResolve({ filter: /\?whole$/ }, ({ path }) => ({
      path: path.slice(0, -'?whole'.length),
      suffix: '?whole',
    }))
    build.onLoad({ filter: /\.js$/ }, async ({ path, suffix, namespace }) => {
      const bundle = bundleOf.get(path)
      if (bundle === undefined || suffix !== '' || namespace !== 'file') return undefined
      return { contents: standIn(bundle, await functionsOf(path)), resolveDir: dirname(path) }
    })
    build.onResolve({ filter: /^\.\/[\w-]+\.cjs$/ }, ({ path }) => ({ path, external: true }))
  },
}

const standIn = (bundle, names) =>
  names
    .map(
      name => `export const ${name} = (...given) => require('./${bundle}.cjs').${name}(...given)`,
    )
    .join('\n')

async function functionsOf(path) {
  const exported = Object.entries(await import(pathToFileURL(path).href))
  const other = exported.find(([, value]) => typeof value !== 'function')
  if (other)
    throw new Error(`${path} exports ${other[0]}, which is no function to be called later.`)
  return exported.map(([name]) => name)
}

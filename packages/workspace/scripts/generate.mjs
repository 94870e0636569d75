// Compiles the JSON Schemas into validators: compiling at run time costs some 40 ms a start and
// needs eval, which an editor's Content-Security-Policy forbids.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import Ajv from 'ajv'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const names = { validateConfig: 'hegao', validateProfile: 'profile', validateBaseline: 'baseline' }

// `verbose` hands the failing schema to the messages: its keys are what may be written there.
const ajv = new Ajv.default({
  allErrors: true,
  verbose: true,
  allowUnionTypes: true,
  strictRequired: false,
  code: { source: true, esm: true },
})
ajv.addVocabulary(['x-message', 'x-code'])

const ids = {}
for (const [name, file] of Object.entries(names)) {
  const schema = JSON.parse(await readFile(`${root}schema/${file}.schema.json`, 'utf8'))
  describeReferences(schema, schema.definitions)
  ajv.addSchema(schema)
  ids[name] = schema.$id
}

// Ajv's own helpers (ucs2length, equal) are bundled in, so that nothing of ajv is left at run time.
const bundled = await build({
  stdin: { contents: standaloneCode.default(ajv, ids), resolveDir: root, loader: 'js' },
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'neutral',
  mainFields: ['main'],
  charset: 'utf8',
  minifySyntax: true,
  minifyWhitespace: true,
  target: 'es2022',
})

const [output] = bundled.outputFiles
await mkdir(`${root}src/generated`, { recursive: true })
await writeFile(
  `${root}src/generated/validators.ts`,
  `// @ts-nocheck — generated from schema/ by scripts/generate.mjs\n${output.text}`,
)

/** Messages about a missing key quote its description, also where that stands behind a $ref. */
function describeReferences(node, definitions) {
  if (typeof node !== 'object' || node === null) return
  const name = typeof node.$ref === 'string' ? node.$ref.split('/').at(-1) : undefined
  if (name && definitions[name]?.description) node.description ??= definitions[name].description
  for (const child of Object.values(node)) describeReferences(child, definitions)
}

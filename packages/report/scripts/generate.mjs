// Makes the style and the script of the HTML page into constants, with the hashes by which the
// page's Content-Security-Policy knows them: renderers are pure, and have no crypto.
import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build, transform } from 'esbuild'
import { dark, light } from '../page/colours.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
/** What offices still run: old Chromium under another name, and the browsers of their phones. */
const target = ['chrome92', 'firefox90', 'safari15.4']
const sheets = ['base', 'parts', 'finding', 'reading', 'page', 'print']

const declare = (scheme, colours) =>
  [
    `color-scheme: ${scheme};`,
    ...Object.entries(colours).map(([name, value]) => `--${name}: ${value};`),
  ].join('\n')

// Printed paper is light, whatever the screen was.
const theme = `
:root { ${declare('light', light)} }
@media screen and (prefers-color-scheme: dark) { :root:not([data-theme=light]) { ${declare('dark', dark)} } }
@media screen { :root[data-theme=dark] { ${declare('dark', dark)} } }`

const sheet = name => readFile(`${root}page/style/${name}.css`, 'utf8')
const files = await Promise.all(sheets.map(sheet))

/** Characters that nobody sees stay escapes. */
const pack = async (parts, target) => {
  const { code } = await transform(parts.join('\n'), {
    loader: 'css',
    minify: true,
    charset: 'ascii',
    target,
  })
  return code.trim()
}

const bundle = async (script, target) => {
  const { outputFiles } = await build({
    entryPoints: [`${root}page/script/${script}.ts`],
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    charset: 'utf8',
    target,
  })
  return outputFiles[0].text.trim()
}

const hash = text => `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`
const constants = {
  style: await pack([theme, ...files], target),
  script: await bundle('main', target),
  // The same page inside of VS Code, which brings its own browser and its own colours.
  panelStyle: await pack([...files.slice(0, -1), await sheet('editor')], 'chrome122'),
  panelScript: await bundle('panel', 'chrome122'),
}
const code = Object.entries(constants).flatMap(([name, text]) => {
  if (/<\/|<!--/.test(text)) throw new Error(`The ${name} would end its own element.`)
  return [
    `export const ${name} = ${JSON.stringify(text)}`,
    `export const ${name}Hash = '${hash(text)}'`,
  ]
})
await mkdir(`${root}src/generated`, { recursive: true })
await writeFile(
  `${root}src/generated/page.ts`,
  `// Generated from page/ by scripts/generate.mjs\n${code.join('\n')}\n`,
)

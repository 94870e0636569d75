// The licences of what is bundled: they ask that their text goes along with every copy.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * The packages of others that went into bundles, by name.
 * @param metafiles what esbuild says of them
 */
export function bundledPackages(...metafiles) {
  const packages = new Map()
  for (const input of metafiles.flatMap(inputsOf)) {
    const folder = packageFolder(input)
    if (folder === undefined) continue
    const { name, version, license } = JSON.parse(
      readFileSync(join(folder, 'package.json'), 'utf8'),
    )
    packages.set(`${name} ${version}`, { name, version, license, folder })
  }
  return [...packages].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
}

const inputsOf = ({ outputs }) =>
  Object.values(outputs).flatMap(({ inputs }) =>
    Object.keys(inputs).filter(path => inputs[path].bytesInOutput > 0),
  )

/** Their licences as one text. */
export const licensesOf = packages =>
  packages
    .map(({ name, version, license = 'see below', folder }) =>
      `${name} ${version} (${license})\n\n${textIn(folder)}`.trimEnd(),
    )
    .join(`\n\n${'-'.repeat(72)}\n\n`)
    .concat('\n')

/** The folder of the package below node_modules; undefined for our own. */
function packageFolder(input) {
  if (!input.includes('node_modules/')) return undefined
  let folder = dirname(input)
  while (!hasName(join(folder, 'package.json'))) folder = dirname(folder)
  return folder
}

/** A package.json that only says "type": "module" stands in folders of a package. */
const hasName = file => existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).name

/** A package without the file has its licence at the end of its readme. */
function textIn(folder) {
  const names = readdirSync(folder)
  const file = [/^licen[cs]e/i, /^readme/i].flatMap(
    pattern => names.find(name => pattern.test(name)) ?? [],
  )[0]
  if (file === undefined) throw new Error(`${folder} has no licence that could go along.`)
  return readFileSync(join(folder, file), 'utf8').trim()
}

import { readFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { LoadedPackage, ProfileFamily, Text } from '@hegao/core'
import { moduleResolve } from 'import-meta-resolve'
import { checkPackage } from '../package/check-package.js'
import { type ConfigProblem, type Located, problem } from '../problem.js'
import { join as joinTexts, quoted, say } from '../text.js'
import { loadProfile } from './load-profile.js'

export interface ReadPackage {
  /** Absent where there is any error. */
  readonly pack?: LoadedPackage
  readonly errors: readonly ConfigProblem[]
}

/** What others have: a package may not have the same. */
export interface Taken {
  readonly rules: ReadonlySet<string>
  readonly profiles: ReadonlySet<string>
}

/**
 * Loads a package, which runs its code: only for a config that is trusted. It is found as an `import`
 * in the file that names it would find it.
 */
export async function loadPackage(named: Located<string>, taken: Taken): Promise<ReadPackage> {
  const { value: name, origin } = named
  const broken = (what: Text): ReadPackage => ({
    errors: [problem('package-broken', origin, joinTexts(ofPackage(name), what))],
  })
  const entry = entryOf(named)
  if (!entry) return { errors: [problem('package-missing', origin, notInstalled(name))] }
  if ('thrown' in entry) return broken(throws(entry.thrown))
  const loaded = await load(entry)
  if ('thrown' in loaded) return broken(throws(loaded.thrown))
  const { exported } = loaded
  const pack = checkPackage(exported, name, taken.rules)
  if ('zh-CN' in pack) return broken(pack)
  const folder = await folderOf(entry, name)
  const ids = pack.rules.map(({ id }) => id)
  const profiles: ProfileFamily[] = []
  const seen = new Set(taken.profiles)
  for (const path of pack.profiles) {
    const shown = shownPath(resolve(folder, path))
    const { profile, errors } = await loadProfile(shown, [...taken.rules, ...ids], origin)
    if (!profile) return { errors }
    if (seen.has(profile.id)) return broken(profileTwice(profile.id))
    seen.add(profile.id)
    profiles.push(profile)
  }
  return { pack: { name, rules: pack.rules, profiles }, errors: [] }
}

/** The file that the name of the package stands for; nothing where it is not installed. */
function entryOf({ value, origin }: Located<string>): URL | Thrown | undefined {
  try {
    const found = moduleResolve(value, pathToFileURL(resolve(origin.path)), conditions)
    return found.protocol === 'file:' ? found : undefined
  } catch (thrown) {
    return (thrown as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND'
      ? undefined
      : { thrown }
  }
}

interface Thrown {
  readonly thrown: unknown
}

const conditions = new Set(['node', 'import'])

async function load(entry: URL): Promise<{ readonly exported: unknown } | Thrown> {
  try {
    const { default: exported } = await import(/* @vite-ignore */ entry.href)
    // What a compiler makes of `export default` for CommonJS.
    return { exported: exported?.__esModule ? exported.default : exported }
  } catch (thrown) {
    return { thrown }
  }
}

/** The folder of the package.json that has this name; of the entry where none has. */
async function folderOf(entry: URL, name: string): Promise<string> {
  const start = dirname(fileURLToPath(entry))
  for (let folder = start; folder !== dirname(folder); folder = dirname(folder)) {
    const text = await readFile(join(folder, 'package.json'), 'utf8').catch(() => '{}')
    if (nameIn(text) === name) return folder
  }
  return start
}

function nameIn(manifest: string): unknown {
  try {
    return JSON.parse(manifest).name
  } catch {
    return undefined
  }
}

/** Relative to the working folder where it is in there. */
function shownPath(path: string): string {
  const way = relative('.', path)
  return way.startsWith('..') ? path : way
}

const ofPackage = (name: string): Text => say(`规则包“${name}”：`, `package “${name}”: `)

const notInstalled = (name: string): Text =>
  say(
    `没有安装规则包“${name}”。名称没有写错的话，请在这个文件所在的文件夹先运行 npm install ${name}。`,
    `the package “${name}” is not installed. If the name is right, run npm install ${name} in the folder of this file first.`,
  )

const throws = (thrown: unknown): Text => {
  const words = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown)
  const [line] = words.split(/[\r\n]/, 1)
  return say(`载入时出错：${line}`, `loading it failed: ${line}`)
}

const profileTwice = (id: string): Text =>
  say(
    `已经有名称是“${quoted(id)}”的报告种类，请换一个 id。`,
    `there is a profile “${quoted(id)}” already; choose another id.`,
  )

import ignore, { type Ignore } from 'ignore'
import { isCostlyGlob } from '../config/costly-glob.js'
import { decode } from './decode.js'
import { outermost } from './top-folder.js'
import type { Tree } from './tree.js'

/** Globs of a config, in the syntax of .gitignore. */
export interface IgnorePatterns {
  /** Absolute path of the folder that they are relative to. */
  readonly base: string
  readonly patterns: readonly string[]
}

/** Which ignore files count: those from `top` down, and the config or not. */
export interface Scope {
  readonly top: string
  readonly config: boolean
}

interface Layer {
  readonly folder: string
  readonly matcher: Ignore
}

/**
 * What .gitignore, .hegaoignore and a config leave out. Files of deeper folders win over those
 * above them, as git has it, and the config over all.
 */
export class Ignored {
  readonly #layers = new Map<string, Promise<Layer | undefined>>()
  readonly #config: Layer | undefined
  readonly #roots: readonly string[]

  /** @param cwd absolute: where no repository is around, ignore files count from there down */
  constructor(
    readonly tree: Tree,
    cwd: string,
    config?: IgnorePatterns,
  ) {
    this.#roots = [cwd, ...(config ? [config.base] : [])]
    this.#config = config && { folder: config.base, matcher: matcher([...config.patterns]) }
  }

  /** A folder that was asked for although it is ignored is taken; what it ignores itself is not. */
  async scopeOf(folder: string): Promise<Scope> {
    const scope = { top: await outermost(this.tree, folder, this.#roots), config: true }
    return (await this.has(folder, true, scope)) ? { top: folder, config: false } : scope
  }

  /** Whether an entry (absolute path) is left out; `folder` says that it is one. */
  async has(path: string, folder: boolean, { top, config }: Scope): Promise<boolean> {
    const chain: (Layer | undefined)[] = config ? [this.#config] : []
    for (let at = this.tree.parent(path); ; at = this.tree.parent(at)) {
      chain.push(await this.#layerOf(at))
      if (at === top || at === this.tree.parent(at)) break
    }
    for (const layer of chain) {
      const verdict = layer && judge(layer.matcher, this.tree.relative(layer.folder, path), folder)
      if (verdict?.ignored) return true
      if (verdict?.unignored) return false
    }
    return false
  }

  #layerOf(folder: string): Promise<Layer | undefined> {
    const known = this.#layers.get(folder) ?? readLayer(this.tree, folder)
    this.#layers.set(folder, known)
    return known
  }
}

const matcher = (rules: string | readonly string[]): Ignore =>
  ignore({ ignorecase: false }).add(rules)

function judge(rules: Ignore, inside: string, isFolder: boolean) {
  if (inside === '' || !ignore.isPathValid(inside)) return undefined
  return rules.test(isFolder ? `${inside}/` : inside)
}

async function readLayer(tree: Tree, folder: string): Promise<Layer | undefined> {
  const paths = ['.gitignore', '.hegaoignore'].map(name => tree.join(folder, name))
  const texts = await Promise.all(paths.map(path => readRules(tree, path)))
  return texts.every(text => text === '')
    ? undefined
    : { folder, matcher: matcher(texts.join('\n')) }
}

/**
 * The rules in an ignore file; one that is not there or is no text has none. Those that could keep
 * the program busy for ever are left out: what they mean is then checked and not hidden.
 */
async function readRules(tree: Tree, path: string): Promise<string> {
  const bytes = await tree.read(path)
  const result = bytes && decode(bytes, path)
  if (!result || !('text' in result)) return ''
  const lines = result.text.split(/\r?\n/)
  return lines.filter(line => !isCostlyGlob(line)).join('\n')
}

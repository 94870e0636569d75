import {
  type ConfigProblem,
  Ignored,
  type LoadedConfig,
  type Located,
  type ParsedProfile,
  type Tree,
  walk,
} from '@hegao/workspace'
import {
  type DraftSettings,
  type FoundDrafts,
  type Host,
  noSettings,
  type PlacedProblem,
  type Unread,
} from './host.js'
import { completeConfig, type ReadConfig, setupFor } from './settings.js'

/** The files of a host, by the paths that it calls them. */
export interface Files {
  /** The path of a document; undefined for one that is no file. */
  pathOf(uri: string): string | undefined
  uriOf(path: string): string
  /** The folder of a file. */
  folderOf(path: string): string
  /** A file as a folder names it, with slashes. */
  relative(folder: string, path: string): string
  read(path: string): Promise<Uint8Array | Unread>
  /** The hegao.yaml of a folder, or of the nearest above it. */
  findConfig(folder: string): Promise<string | WrongFile | undefined>
  loadConfig(path: string): Promise<LoadedConfig>
  loadProfile(named: Located<string>): Promise<ParsedProfile>
  pathFrom(named: Located<string>): string
  asWord(bytes: Uint8Array, path: string): Promise<Uint8Array | Unread>
  readonly tree: Tree
}

/** Something that was meant to be a config and cannot be one. */
export interface WrongFile extends Unread {
  readonly path: string
}

/** Settings from hegao.yaml files. A config that has got a mistake holds as it was before that. */
export function createHost(files: Files): Host {
  const folders = new Map<string, ReturnType<Files['findConfig']>>()
  const configs = new Map<string, Promise<ReadConfig | readonly ConfigProblem[]>>()
  /** Configs as they were when they last had no mistake. */
  const good = new Map<string, ReadConfig>()
  /** Paths of what configs rest on: URIs of one file are not always written alike. */
  const relied = new Set<string>()

  const find = (folder: string) => remembered(folders, folder, () => files.findConfig(folder))
  const load = (path: string) =>
    remembered(configs, path, async () => {
      const loaded = await files.loadConfig(path)
      const read = await completeConfig(loaded, files.loadProfile, files.pathFrom)
      if (isRead(read)) good.set(path, read)
      const rests = isRead(read) ? read.files : read.map(one => one.path)
      for (const file of [path, ...rests]) relied.add(file)
      return read
    })

  const wrongFile = ({ path, message }: WrongFile): PlacedProblem => {
    relied.add(path)
    return { uri: files.uriOf(path), line: 1, column: 1, code: 'unreadable', message }
  }

  return {
    async settingsOf(uri): Promise<DraftSettings> {
      const path = files.pathOf(uri)
      if (path === undefined) return noSettings
      const found = await find(files.folderOf(path))
      if (found === undefined) return noSettings
      if (typeof found !== 'string') return { problems: [wrongFile(found)] }
      const read = await load(found)
      const holds = isRead(read) ? read : good.get(found)
      const name = files.relative(files.folderOf(found), path)
      return {
        config: files.uriOf(found),
        name,
        ...(holds ? { setup: setupFor(holds, name) } : {}),
        problems: isRead(read)
          ? []
          : read.map(({ path: wrong, ...rest }) => ({ ...rest, uri: files.uriOf(wrong) })),
      }
    },
    forget() {
      folders.clear()
      configs.clear()
    },
    reliesOn: uri => configNames.test(uri) || relied.has(files.pathOf(uri) ?? ''),
    async read(uri) {
      const path = files.pathOf(uri)
      return path === undefined ? noFile(uri) : files.read(path)
    },
    asWord: files.asWord,
    async draftsIn(uri, open): Promise<FoundDrafts | Unread> {
      const folder = files.pathOf(uri)
      if (folder === undefined) return noFile(uri)
      const around = open.flatMap(one => files.pathOf(one) ?? []).filter(isAround(folder))
      const cwd = around.toSorted((a, b) => b.length - a.length)[0] ?? folder
      const found = await find(cwd)
      if (found !== undefined && typeof found !== 'string') return found
      const read = found === undefined ? undefined : await load(found)
      if (read && !isRead(read)) return { message: read[0]!.message }
      const config = read && {
        base: files.folderOf(found!),
        patterns: read.config.ignore.map(({ value }) => value),
      }
      const walked = await walk(folder, new Ignored(files.tree, cwd, config))
      const uriOf = (path: string) => files.uriOf(files.tree.join(folder, path))
      return {
        files: walked.files.map(uriOf),
        skipped: walked.skipped.map(({ path, reason }) => ({ uri: uriOf(path), reason })),
        errors: walked.errors.map(({ message }) => message),
      }
    },
    pathOf: uri => files.pathOf(uri) ?? uri,
  }
}

const isAround = (folder: string) => (path: string) =>
  folder === path || folder.startsWith(`${path}/`) || folder.startsWith(`${path}\\`)

const isRead = (read: ReadConfig | readonly ConfigProblem[]): read is ReadConfig => 'config' in read

/** Those under a wrong name too: findConfig says so. */
const configNames = /\/\.?hegao\.ya?ml$/

const noFile = (uri: string): Unread => ({
  message: { 'zh-CN': `${uri} 不是文件，读不到。`, en: `${uri} is no file and cannot be read.` },
})

function remembered<T>(map: Map<string, Promise<T>>, key: string, make: () => Promise<T>) {
  const known = map.get(key) ?? make()
  map.set(key, known)
  return known
}

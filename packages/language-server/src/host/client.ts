import {
  type ConfigFiles,
  decode,
  type Located,
  loadChain,
  parseProfile,
  type Tree,
} from '@hegao/workspace'
import type { Connection } from 'vscode-languageserver'
import { fromBase64 } from '../base64.js'
import {
  type ReadFileResult,
  type ReadFolderResult,
  readFileRequest,
  readFolderRequest,
} from '../protocol.js'
import { unescaped } from '../uris.js'
import { createHost, type Files } from './config-host.js'
import type { Host, Unread } from './host.js'
import { known, ruleIds } from './settings.js'

/**
 * The files that the client reads for the server: in a browser there are no others. Paths are URIs
 * without escapes, for clients do not all escape the same characters.
 * @param canRead whether the client has promised to answer
 */
export function clientHost(connection: Connection, canRead: boolean): Host {
  const read = async (path: string): Promise<Uint8Array | Unread> => {
    const found = canRead
      ? await connection.sendRequest<ReadFileResult | null>(readFileRequest, { uri: uriOf(path) })
      : null
    return found ? fromBase64(found.content) : missing(path)
  }
  const readText = async (path: string) => {
    const bytes = await read(path)
    return bytes instanceof Uint8Array ? decode(bytes, nameOf(path)) : bytes
  }
  const chain: ConfigFiles = { read: readText, beside, idOf: path => path }
  const pathFrom = ({ value, origin }: Located<string>) => beside(origin.path, value)
  const files: Files = {
    pathOf: uri => (canRead && uri.includes('/') ? unescaped(uri) : undefined),
    uriOf,
    folderOf,
    relative: (folder, path) => path.slice(folder.length + 1),
    read,
    async findConfig(start) {
      for (const folder of foldersFrom(start)) {
        const path = `${folder}/hegao.yaml`
        if ((await read(path)) instanceof Uint8Array) return path
      }
      return undefined
    },
    loadConfig: path => loadChain(path, known, chain),
    async loadProfile(named) {
      const path = pathFrom(named)
      const text = await readText(path)
      if ('text' in text) return parseProfile(text.text, path, ruleIds)
      return { errors: [{ ...named.origin, code: 'unreadable', message: text.message }] }
    },
    pathFrom,
    asWord: async bytes => bytes,
    tree: treeOf(connection, read),
  }
  return createHost(files)
}

/** The folders of the client; its links are neither files nor folders, and not followed. */
function treeOf(
  connection: Connection,
  read: (path: string) => Promise<Uint8Array | Unread>,
): Tree {
  const list = (folder: string) =>
    connection.sendRequest<ReadFolderResult | null>(readFolderRequest, { uri: uriOf(folder) })
  const bytesOf = async (path: string) => {
    const found = await read(path)
    return found instanceof Uint8Array ? found : undefined
  }
  return {
    entries: async folder => {
      const found = await list(folder)
      return found?.entries ?? { path: folder, code: 'not-found', ...missing(folder) }
    },
    read: bytesOf,
    has: async path => (await list(path)) !== null || (await bytesOf(path)) !== undefined,
    leadsToFile: async () => false,
    leadsToFolder: async () => false,
    linkFault: async () => undefined,
    join: (folder, name) => `${folder}/${name}`,
    parent: path => (path.length > rootOf(path).length ? folderOf(path) : path),
    relative: (folder, path) =>
      path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : `../${path}`,
  }
}

const uriOf = (path: string): string => encodeURI(path).replace(/[?#]/g, encodeURIComponent)

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/'))

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** What comes before the folders: file://, vscode-vfs://github. */
const rootOf = (path: string): string => /^[^:/]+:(?:\/\/[^/]*)?/.exec(path)?.[0] ?? ''

/** The folder and all above it. */
function foldersFrom(folder: string): string[] {
  const root = rootOf(folder)
  const folders = [folder]
  while (folders.at(-1)!.length > root.length) folders.push(folderOf(folders.at(-1)!))
  return folders
}

/** A path of a config, which is written with slashes, seen from the file that names it. */
function beside(file: string, path: string): string {
  const root = rootOf(file)
  const from = path.startsWith('/') ? [] : folderOf(file).slice(root.length).split('/')
  const parts: string[] = []
  for (const part of [...from, ...path.split('/')]) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return `${root}/${parts.join('/')}`
}

const missing = (path: string): Unread => ({
  message: { 'zh-CN': `找不到 ${nameOf(path)}。`, en: `${nameOf(path)} was not found.` },
})

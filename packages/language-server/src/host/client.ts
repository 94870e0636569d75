import { type ConfigFiles, decode, type Located, loadChain, parseProfile } from '@hegao/workspace'
import type { Connection } from 'vscode-languageserver'
import { fromBase64 } from '../base64.js'
import { type ReadFileResult, readFileRequest } from '../protocol.js'
import { createHost, type Files } from './config-host.js'
import type { Host, Unread } from './host.js'
import { known, ruleIds } from './settings.js'

/**
 * The files that the client reads for the server: in a browser there are no others. Paths are URIs.
 * @param canRead whether the client has promised to answer
 */
export function clientHost(connection: Connection, canRead: boolean): Host {
  const read = async (uri: string): Promise<Uint8Array | Unread> => {
    const found = canRead
      ? await connection.sendRequest<ReadFileResult | null>(readFileRequest, { uri })
      : null
    return found ? fromBase64(found.content) : missing(uri)
  }
  const readText = async (uri: string) => {
    const bytes = await read(uri)
    return bytes instanceof Uint8Array ? decode(bytes, nameOf(uri)) : bytes
  }
  const chain: ConfigFiles = { read: readText, beside, idOf: uri => uri }
  const profilePath = ({ value, origin }: Located<string>) => beside(origin.path, value)
  const files: Files = {
    pathOf: uri => (canRead && uri.includes('/') ? uri : undefined),
    uriOf: uri => uri,
    folderOf,
    relative: (folder, uri) => decodeURIComponent(uri.slice(folder.length + 1)),
    read,
    async findConfig(start) {
      for (const folder of foldersFrom(start)) {
        const uri = `${folder}/hegao.yaml`
        if ((await read(uri)) instanceof Uint8Array) return uri
      }
      return undefined
    },
    loadConfig: uri => loadChain(uri, known, chain),
    async loadProfile(named) {
      const uri = profilePath(named)
      const text = await readText(uri)
      if ('text' in text) return parseProfile(text.text, uri, ruleIds)
      return { errors: [{ ...named.origin, code: 'unreadable', message: text.message }] }
    },
    profilePath,
  }
  return createHost(files)
}

const folderOf = (uri: string): string => uri.slice(0, uri.lastIndexOf('/'))

const nameOf = (uri: string): string => decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1))

/** The folder and all above it, as far as the URI has a path: vscode-test-web://mount/a/b. */
function foldersFrom(folder: string): string[] {
  const root = /^[^:/]+:(?:\/\/[^/]*)?/.exec(folder)?.[0] ?? ''
  const folders: string[] = []
  for (let at = folder; at.length >= root.length; at = folderOf(at)) {
    folders.push(at)
    if (!at.slice(root.length).includes('/')) break
  }
  return folders
}

/** A path of a config, which is written with slashes, from the folder of the file that names it. */
const beside = (file: string, path: string): string =>
  new URL(path.split('/').map(encodeURIComponent).join('/'), `${folderOf(file)}/`).href

const missing = (uri: string): Unread => ({
  message: { 'zh-CN': `找不到 ${nameOf(uri)}。`, en: `${nameOf(uri)} was not found.` },
})

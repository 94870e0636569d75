import { dirname, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import {
  asWord,
  disk,
  findConfig,
  loadConfig,
  loadProfile,
  pathFrom,
  readBytes,
} from '@hegao/workspace/files'
import { createHost, type Files } from './config-host.js'
import type { Host } from './host.js'
import { known, ruleIds } from './settings.js'

const files: Files = {
  pathOf: uri => (uri.startsWith('file:') ? pathOf(uri) : undefined),
  uriOf: path => pathToFileURL(path).href,
  folderOf: dirname,
  relative: (folder, path) => relative(folder, path).replaceAll('\\', '/'),
  read: readBytes,
  findConfig,
  loadConfig: path => loadConfig(path, known),
  loadProfile: named => loadProfile(pathFrom(named), ruleIds, named.origin),
  pathFrom,
  asWord: (bytes, path) => asWord(bytes, path, process.env.HEGAO_SOFFICE),
  tree: disk,
}

/** The files of the machine that the server runs on. */
export const nodeHost = (): Host => createHost(files)

/** Undefined for a URI of another machine (file://server/…), where this one is no Windows. */
function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri)
  } catch {
    return undefined
  }
}

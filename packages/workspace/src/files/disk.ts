import { readdir, readFile, stat } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { fromNode } from './error.js'
import { linkFault } from './link.js'
import { slashed } from './paths.js'
import type { Tree, TreeEntry } from './tree.js'

/** The files of the machine. */
export const disk: Tree = {
  async entries(folder) {
    try {
      const entries = await readdir(folder, { withFileTypes: true })
      return entries.map(entry => ({ name: entry.name, kind: kindOf(entry) }))
    } catch (error) {
      return fromNode(slashed(folder), error)
    }
  },
  read: path => readFile(path).catch(() => undefined),
  has: path =>
    stat(path).then(
      () => true,
      () => false,
    ),
  leadsToFile: async path => (await stat(path).catch(() => undefined))?.isFile() ?? false,
  leadsToFolder: async path => (await stat(path).catch(() => undefined))?.isDirectory() ?? false,
  linkFault,
  join,
  parent: dirname,
  relative: (folder, path) => slashed(relative(folder, path)),
}

const kindOf = (entry: { isFile(): boolean; isDirectory(): boolean }): TreeEntry['kind'] =>
  entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : 'other'

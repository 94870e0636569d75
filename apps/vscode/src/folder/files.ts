/** The entries of a folder by their names; a link is neither, so that no circle is walked. */
export type ReadFolder = (
  path: string,
) => Promise<readonly { readonly name: string; readonly kind: 'file' | 'folder' | 'link' }[]>

const drafts = /\.(?:md|markdown|txt|docx)$/i
/** Folders of programs, not of drafts; Word leaves ~$报告.docx beside a file that is open. */
const left = /^(?:\.|~\$|node_modules$)/

/** The files below a folder that may be drafts, relative to it, in the order of their names. */
export async function filesBelow(read: ReadFolder, folder = ''): Promise<string[]> {
  const entries = (await read(folder)).filter(({ name }) => !left.test(name))
  const found: string[] = []
  for (const { name, kind } of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = folder === '' ? name : `${folder}/${name}`
    if (kind === 'folder') found.push(...(await filesBelow(read, path)))
    else if (kind === 'file' && drafts.test(name)) found.push(path)
  }
  return found
}

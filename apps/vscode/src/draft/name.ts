import type { Uri } from 'vscode'

/** The name of a file, without its folders. */
export const nameOf = ({ path }: Pick<Uri, 'path'>): string => path.slice(path.lastIndexOf('/') + 1)

import type { Uri } from 'vscode'

export const isWord = ({ path }: Pick<Uri, 'path'>): boolean => /\.docx$/i.test(path)

/** Where a copy with comments is proposed: 报告.docx → 报告（批注）.docx. */
export const copyName = (name: string, mark: string): string =>
  name.replace(/(\.docx)?$/i, `${mark}$1`)

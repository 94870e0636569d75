import type { Uri } from 'vscode'

/** Files that an editor of text does not open. */
export const isWord = ({ path }: Pick<Uri, 'path'>): boolean =>
  /\.(?:docx|docm|dotx|doc|wps|rtf|odt)$/i.test(path)

/** Where a copy with comments is proposed: 报告.docx or 报告.md → 报告（批注）.docx. */
export const copyName = (name: string, mark: string): string =>
  `${name.replace(/\.(?:docx|docm|dotx|doc|wps|rtf|odt|md|markdown|txt|x?html?)$/i, '')}${mark}.docx`

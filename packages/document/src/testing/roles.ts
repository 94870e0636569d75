import { type Role, readDraft } from '../index.js'

export const title = '云汀市望溪区司法局关于2024年法治政府建设情况的报告'
export const body = '2024年，云汀市望溪区司法局坚持依法行政，全面推进法治政府建设。'

/** The lines of a draft that have a role. */
export const rolesOf = (
  lines: readonly string[],
  role: Role,
  format: 'txt' | 'md' = 'txt',
): string[] =>
  readDraft(lines.join('\n\n'), format)
    .paragraphs.filter(paragraph => paragraph.role === role)
    .map(({ text }) => text)

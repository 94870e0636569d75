import { possible } from '../xml/characters.js'

/** Whose comments they are, as Word shows it. */
export const author = '核稿'

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

const toXml = (text: string): string =>
  possible(text).replace(/[&<>"]/g, character => escapes[character]!)

/**
 * One comment, small and without indent: drafts are set in large type with wide lines, and comments
 * would be, too. There is no date, so that the same draft gives the same file.
 */
export function commentXml(id: number, paragraphs: readonly string[], declaration: string): string {
  const lines = paragraphs.map(
    text =>
      `<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/><w:ind w:left="0" w:right="0" w:firstLine="0"/><w:jc w:val="left"/></w:pPr><w:r><w:rPr><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr><w:t xml:space="preserve">${toXml(text)}</w:t></w:r></w:p>`,
  )
  return `<w:comment${declaration} w:id="${id}" w:author="${author}" w:initials="核">${lines.join('')}</w:comment>`
}

import { strToU8, zipSync } from 'fflate'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const types = 'http://schemas.openxmlformats.org/package/2006'
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const header = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** Declarations of the outermost element, as Word has them. */
export const declarations =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'

/** Parts beside the body, by the last word of their relationship: what is inside their root. */
export interface Parts {
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  readonly endnotes?: string
  readonly comments?: string
}

const root = (name: string, inside: string): string =>
  `${header}<w:${name} ${declarations}>${inside}</w:${name}>`

/** The parts of a Word file by their names; `body` is what is inside w:body. */
export function wordParts(body: string, parts: Parts = {}): Record<string, Uint8Array> {
  const names = Object.keys(parts) as (keyof Parts)[]
  const relationships = names.map(
    (name, index) =>
      `<Relationship Id="rId${index + 1}" Type="${office}/${name}" Target="${name}.xml"/>`,
  )
  const overrides = ['document', ...names].map(
    name =>
      `<Override PartName="/word/${name}.xml" ContentType="${wordType}.${name}${name === 'document' ? '.main' : ''}+xml"/>`,
  )
  const texts: Record<string, string> = {
    '[Content_Types].xml': `${header}<Types xmlns="${types}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`,
    '_rels/.rels': `${header}<Relationships xmlns="${types}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': root('document', `<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': `${header}<Relationships xmlns="${types}/relationships">${relationships.join('')}</Relationships>`,
    ...Object.fromEntries(names.map(name => [`word/${name}.xml`, root(name, parts[name]!)])),
  }
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)]))
}

/** A Word file of these parts. */
export const zip = (parts: Record<string, Uint8Array>): Uint8Array =>
  zipSync(parts, { mtime: '1980-01-01T00:00:00' })

/** @param document the whole XML of the body, instead of `body` */
export const wordFile = (body: string, parts?: Parts, document?: string): Uint8Array =>
  zip({
    ...wordParts(body, parts),
    ...(document === undefined ? {} : { 'word/document.xml': strToU8(document) }),
  })

/** A paragraph of one run. */
export const p = (text: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`

import { type Span, span } from '@hegao/document'
import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes'
import { limits } from '../limits.js'
import { damaged, unsafe, WordFault } from '../problem.js'

/** An opening tag. */
export interface Tag {
  /** With the prefix that Word uses, whatever the file has: w:p. */
  readonly name: string
  /** As the file has it. */
  readonly written: string
  readonly attributes: Readonly<Record<string, SaxesAttributeNS>>
  /** The tag itself in the XML. */
  readonly at: Span
  readonly selfClosing: boolean
}

export interface Visitor {
  open(tag: Tag): void
  /** @param at the closing tag, or the tag itself where it closes itself */
  close(name: string, at: Span): void
  text?(text: string): void
}

/** Namespaces by the prefix that Word gives them; ISO 29500 Strict has others for the same. */
export const namespaces = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  strict: 'http://purl.oclc.org/ooxml/wordprocessingml/main',
} as const

const prefixes: ReadonlyMap<string, string> = new Map([
  [namespaces.w, 'w:'],
  [namespaces.strict, 'w:'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc:'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm:'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm:'],
])

/** Walks through a part from its first tag to its last. Entities of its own are refused. */
export function walkXml(xml: string, part: string, visitor: Visitor): void {
  const parser = new SaxesParser({ xmlns: true, position: true })
  const names: string[] = []
  let tag: Tag | undefined
  // A tag has no < within.
  const tagEndingAt = (end: number) => span(xml.lastIndexOf('<', end - 1), end)
  parser.on('error', error => {
    throw error
  })
  parser.on('doctype', () => unsafe('带有 DOCTYPE', 'it has a DOCTYPE'))
  parser.on('opentag', open => {
    if (names.length >= limits.depth) unsafe('嵌套太深', 'it is nested too deep')
    tag = tagOf(open, tagEndingAt(parser.position))
    names.push(tag.name)
    visitor.open(tag)
  })
  parser.on('closetag', ({ isSelfClosing }) => {
    visitor.close(names.pop()!, isSelfClosing ? tag!.at : tagEndingAt(parser.position))
  })
  if (visitor.text) {
    const text = visitor.text.bind(visitor)
    parser.on('text', text)
    parser.on('cdata', text)
  }
  try {
    parser.write(xml).close()
  } catch (error) {
    if (error instanceof WordFault) throw error
    damaged(`${part} 不是完整的 XML`, `${part} is no well-formed XML`)
  }
}

function tagOf({ uri, local, name, attributes, isSelfClosing }: SaxesTagNS, at: Span): Tag {
  const prefix = prefixes.get(uri)
  return {
    name: prefix === undefined ? name : prefix + local,
    written: name,
    attributes,
    at,
    selfClosing: isSelfClosing,
  }
}

/** An attribute by its name without prefix: w:val is val. */
export function attribute({ attributes }: Tag, local: string): string | undefined {
  for (const name in attributes) {
    const one = attributes[name]!
    if (one.local === local && one.prefix !== 'xmlns') return one.value
  }
  return undefined
}

/** True for an element that switches something on: there, and not with val="0". */
export const isOn = (value: string | undefined): boolean =>
  value === undefined || !/^(?:0|false|off)$/.test(value)

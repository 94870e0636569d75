import { harmless } from '../pretty/harmless.js'

export interface Element {
  readonly name: string
  readonly attributes?: Readonly<Record<string, string | number>>
  /** Elements, or lines of text. */
  readonly children?: readonly Element[] | readonly string[]
}

/** A document of XML 1.0. Text is made harmless first: most control characters have no escapeXml. */
export function renderXml(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${render(root, '')}`
}

function render({ name, attributes = {}, children = [] }: Element, indent: string): string {
  const list = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escapeXml(`${value}`)}"`,
  )
  const open = `${indent}<${name}${list.join('')}`
  if (children.length === 0) return `${open}/>\n`
  const inner = children.map(child =>
    typeof child === 'string' ? `${escapeXml(child)}\n` : render(child, `${indent}  `),
  )
  const isText = typeof children[0] === 'string'
  return `${open}>${isText ? '' : '\n'}${inner.join('')}${isText ? '' : indent}</${name}>\n`
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Not characters of XML.
  '\ufffe': '�',
  '\uffff': '�',
}

const escapeXml = (text: string): string =>
  harmless(text).replace(/[&<>"\ufffe\uffff]/g, mark => entities[mark]!)

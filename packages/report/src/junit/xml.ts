import { harmless } from '../words/harmless.js'

export interface Element {
  readonly name: string
  readonly attributes?: Readonly<Record<string, string | number>>
  /** Elements, or lines of text. */
  readonly children?: readonly Element[] | readonly string[]
}

/**
 * A document of XML 1.0 in pieces. Text is made harmless first: most control characters have no
 * escape.
 * @param children of the root, made one by one
 */
export function* renderXml(
  root: Omit<Element, 'children'>,
  children: Iterable<Element>,
): Iterable<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n'
  const head = `<${root.name}${attributesOf(root)}`
  let started = false
  for (const child of children) {
    if (!started) yield `${head}>\n`
    started = true
    yield render(child, '  ')
  }
  yield started ? `</${root.name}>\n` : `${head}/>\n`
}

const attributesOf = ({ attributes = {} }: Element): string =>
  Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeXml(`${value}`)}"`)
    .join('')

function render(element: Element, indent: string): string {
  const { name, children = [] } = element
  const open = `${indent}<${name}${attributesOf(element)}`
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

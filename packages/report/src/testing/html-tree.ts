import { type DefaultTreeAdapterMap, parse } from 'parse5'

export type Element = DefaultTreeAdapterMap['element']
type Node = DefaultTreeAdapterMap['node']

export interface Tree {
  readonly elements: readonly Element[]
  /** What a browser would have to mend, by its code. */
  readonly mistakes: readonly string[]
}

/** A page as a browser reads it. */
export function readPage(page: string): Tree {
  const mistakes: string[] = []
  const document = parse(page, {
    onParseError({ code }) {
      // U+FFFE and its like: characters that mean nothing, and do nothing.
      if (code !== 'noncharacter-in-input-stream') mistakes.push(code)
    },
  })
  return { elements: elementsIn(document), mistakes }
}

export const elementsIn = (node: Node): Element[] =>
  'childNodes' in node
    ? node.childNodes.flatMap(child => [
        ...('tagName' in child ? [child] : []),
        ...elementsIn(child),
      ])
    : []

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find(attr => attr.name === name)?.value

export const hasClass = (element: Element, name: string): boolean =>
  (attribute(element, 'class') ?? '').split(' ').includes(name)

/** The text in an element, without that of the elements that `leaveOut` names. */
export function textOf(node: Node, leaveOut: (element: Element) => boolean = () => false): string {
  if ('value' in node) return node.value
  if (!('childNodes' in node) || ('tagName' in node && leaveOut(node))) return ''
  return node.childNodes.map(child => textOf(child, leaveOut)).join('')
}

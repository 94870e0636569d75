import { limits } from '../limits.js'
import { fail } from '../problem.js'
import { attribute, type Tag, walkXml } from './walk.js'

/** An element of a small part that is read as a whole. */
export interface Element {
  readonly name: string
  readonly tag: Tag
  readonly children: readonly Element[]
}

/** The outermost element of a part. */
export function readTree(xml: string, part: string): Element {
  const roots: Element[] = []
  const open: Element[][] = [roots]
  let count = 0
  walkXml(xml, part, {
    open(tag) {
      if (++count > limits.treeElements) fail('too-large', `${part} 太大`, `${part} is too large`)
      const children: Element[] = []
      open.at(-1)!.push({ name: tag.name, tag, children })
      open.push(children)
    },
    close() {
      open.pop()
    },
  })
  return roots[0]!
}

export const child = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find(one => one.name === name)

export const childrenOf = (element: Element | undefined, name: string): readonly Element[] =>
  element?.children.filter(one => one.name === name) ?? []

export const attributeOf = (element: Element | undefined, local: string): string | undefined =>
  element && attribute(element.tag, local)

/** <w:name w:val="…"/> within an element: its val. */
export const valueIn = (element: Element | undefined, name: string): string | undefined =>
  attributeOf(child(element, name), 'val')

/** The same as a whole number. */
export function numberOf(element: Element | undefined, name: string): number | undefined {
  const written = valueIn(element, name)
  const value = Number(written)
  return written !== undefined && Number.isInteger(value) ? value : undefined
}

import { attributeOf, child, childrenOf, type Element, numberOf, valueIn } from '../xml/tree.js'
import { isOn } from '../xml/walk.js'
import type { NumberingUse } from './paragraph.js'

/** What is looked up of a paragraph or character style; each may come from the style it is based on. */
interface Style {
  readonly name: string
  readonly basedOn?: string
  readonly outline?: number
  readonly numbering?: NumberingUse
  readonly hidden?: boolean
}

/** The styles of a file. */
export class Styles {
  readonly #byId: ReadonlyMap<string, Style>
  readonly defaultParagraph: string | undefined

  constructor(root: Element | undefined) {
    const all = childrenOf(root, 'w:style')
    this.#byId = new Map(all.map(one => [attributeOf(one, 'styleId') ?? '', styleOf(one)]))
    const standard = all.find(
      one =>
        attributeOf(one, 'type') === 'paragraph' &&
        attributeOf(one, 'default') !== undefined &&
        isOn(attributeOf(one, 'default')),
    )
    this.defaultParagraph = attributeOf(standard, 'styleId')
  }

  /** The name that Word shows; ids differ with the language it was made in (1 for 标题 1). */
  nameOf(id: string | undefined): string {
    return (id === undefined ? undefined : this.#byId.get(id)?.name) ?? ''
  }

  /** Depth in the outline from 0; 9 is body text, and undefined where nothing is said. */
  outlineOf(id: string | undefined): number | undefined {
    return this.#first(id, style => style.outline)
  }

  hides(id: string | undefined): boolean | undefined {
    return this.#first(id, style => style.hidden)
  }

  /** The numbering of the style, and the id of the style in the chain that gives it. */
  numberingOf(id: string | undefined): { use: NumberingUse; style: string } | undefined {
    return this.#first(id, (style, own) =>
      style.numbering ? { use: style.numbering, style: own } : undefined,
    )
  }

  /** The first that a style or what it is based on says; a circle of styles ends. */
  #first<T>(from: string | undefined, read: (style: Style, id: string) => T | undefined) {
    const seen = new Set<string>()
    for (let id = from; id !== undefined && !seen.has(id); id = this.#byId.get(id)?.basedOn) {
      seen.add(id)
      const style = this.#byId.get(id)
      const found = style && read(style, id)
      if (found !== undefined) return found
    }
    return undefined
  }
}

function styleOf(element: Element): Style {
  const properties = child(element, 'w:pPr')
  const basedOn = valueIn(element, 'w:basedOn')
  const outline = numberOf(properties, 'w:outlineLvl')
  const numbering = numberingUse(child(properties, 'w:numPr'))
  const vanish = child(child(element, 'w:rPr'), 'w:vanish')
  return {
    name: valueIn(element, 'w:name') ?? '',
    ...(basedOn === undefined ? {} : { basedOn }),
    ...(outline === undefined ? {} : { outline }),
    ...(numbering ? { numbering } : {}),
    ...(vanish ? { hidden: isOn(attributeOf(vanish, 'val')) } : {}),
  }
}

/** w:numPr: which numbering, and on which of its levels. */
function numberingUse(element: Element | undefined): NumberingUse | undefined {
  if (!element) return undefined
  const id = valueIn(element, 'w:numId')
  const level = numberOf(element, 'w:ilvl')
  return { ...(id === undefined ? {} : { id }), ...(level === undefined ? {} : { level }) }
}

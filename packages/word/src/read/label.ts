import { writeNumber } from './number-format.js'
import type { NumberingList, NumberLevel } from './numbering.js'
import type { WordParagraph } from './paragraph.js'
import type { Styles } from './styles.js'

/** An automatic number as a reader sees it. */
export interface Label {
  /** 一、 or （1）; empty for a bullet. */
  readonly text: string
  /** True where a space or a tab parts it from the text. */
  readonly gap: boolean
}

/** Counts the numbered paragraphs of a file; they have to come in its order. */
export class Labels {
  /** The last number of each level, by the counter of the list. */
  readonly #counts = new Map<string, (number | undefined)[]>()
  readonly #begun = new Set<string>()

  constructor(
    readonly lists: ReadonlyMap<string, NumberingList>,
    readonly styles: Styles,
  ) {}

  /** The number of the next paragraph; undefined for one without. */
  next(paragraph: Pick<WordParagraph, 'numbering' | 'style'>): Label | undefined {
    const found = this.#levelOf(paragraph)
    if (!found) return undefined
    const { list, level, id } = found
    const counts = this.#count(list, level, id)
    const text = level.format === 'bullet' ? '' : this.#write(list, level, counts)
    return { text, gap: level.suffix !== 'nothing' }
  }

  #levelOf({ numbering, style = this.styles.defaultParagraph }: Parameters<Labels['next']>[0]) {
    const inherited = this.styles.numberingOf(style)
    const id = numbering?.id ?? inherited?.use.id
    const list = id === undefined ? undefined : this.lists.get(id)
    if (!list || id === undefined || id === '0') return undefined
    // A style that gives the numbering stands for the level that names it.
    const ofStyle =
      numbering?.id === undefined
        ? [...list.levels.values()].find(
            one => one.style === style || one.style === inherited?.style,
          )
        : undefined
    const index = numbering?.level ?? ofStyle?.index ?? inherited?.use.level ?? 0
    const level = list.levels.get(index)
    return level && { list, level, id }
  }

  #count(list: NumberingList, { index, start }: NumberLevel, id: string): (number | undefined)[] {
    const counts = this.#counts.get(list.counter) ?? []
    this.#counts.set(list.counter, counts)
    const first = list.starts.get(index)
    const key = `${id} ${index}`
    if (first !== undefined && !this.#begun.has(key)) counts[index] = first - 1
    this.#begun.add(key)
    counts[index] = (counts[index] ?? (first ?? start) - 1) + 1
    for (const below of list.levels.values()) {
      const { restart = below.index } = below
      if (below.index > index && restart > index) counts[below.index] = undefined
    }
    return counts
  }

  #write(list: NumberingList, level: NumberLevel, counts: readonly (number | undefined)[]): string {
    return level.text.replace(/%([1-9])/g, (_, place: string) => {
      const named = list.levels.get(Number(place) - 1)
      if (!named) return ''
      const number = counts[named.index] ?? list.starts.get(named.index) ?? named.start
      const inFigures = level.legal && named.format !== 'none' && named.format !== 'bullet'
      return writeNumber(number, inFigures ? 'decimal' : named.format)
    })
  }
}

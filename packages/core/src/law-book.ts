import type { ArticleCount, FoundLaw, Law, LawBook, NearLaw } from './law.js'
import { TitleIndex } from './law-index.js'
import { formsOf, type NearForm, Nearness } from './law-nearness.js'
import {
  type LawData,
  type ListedName,
  ownLaw,
  titlesOf,
  unpackArticles,
  unpackLaw,
  unpackName,
} from './law-rows.js'
import { formOf } from './law-title.js'

/** The book of a compiled catalogue. Nothing is taken apart before it is asked for. */
export const openLawBook = (data: LawData): LawBook => new CompiledBook(data, [])

/** The book with titles that an office knows besides. */
export const withOwnTitles = (book: LawBook, titles: readonly string[]): LawBook =>
  titles.length > 0 && book instanceof CompiledBook ? book.with(titles) : book

class CompiledBook implements LawBook {
  readonly date: string
  readonly coverage: LawBook['coverage']
  readonly #data: LawData
  readonly #own: readonly string[]
  readonly #laws: (Law | undefined)[] = []
  readonly #near = new Map<string, readonly NearLaw[]>()
  #extended: { readonly key: string; readonly book: CompiledBook } | undefined
  readonly #parts: {
    rows?: readonly string[]
    titles?: readonly string[]
    index?: TitleIndex
    names?: ReadonlyMap<string, ListedName>
    nearness?: Nearness
    articles?: ReadonlyMap<string, readonly ArticleCount[]>
  } = {}

  constructor(data: LawData, own: readonly string[]) {
    this.date = data.date
    this.coverage = data.coverage
    this.#data = data
    this.#own = own
  }

  /** Drafts of one folder have one config: the last book that was asked for is kept. */
  with(own: readonly string[]): CompiledBook {
    const key = own.join('\n')
    if (this.#extended?.key !== key)
      this.#extended = { key, book: new CompiledBook(this.#data, own) }
    return this.#extended.book
  }

  get all(): readonly Law[] {
    return this.#titles.map((_, row) => this.#law(row))
  }

  find(name: string): FoundLaw | undefined {
    const { rows, isTitle } = this.#index.find(formOf(name))
    if (rows.length > 0) return this.#found(rows, isTitle ? 'title' : 'short')
    const listed = this.#listed(name)
    if (listed?.use !== 'short' && listed?.use !== 'colloquial') return undefined
    return this.#found(listed.titles, listed.use, listed.note)
  }

  nearest(name: string): readonly NearLaw[] {
    const known = this.#near.get(name)
    if (known) return known
    const isKnown = this.find(name) !== undefined || this.missing(name) !== undefined
    const found = isKnown ? [] : this.#nearest(name)
    this.#near.set(name, found)
    return found
  }

  missing(name: string): string | undefined {
    const listed = this.#listed(name)
    return listed?.use === 'none' ? listed.note : undefined
  }

  articlesOf({ title }: Law): readonly ArticleCount[] {
    return this.#articles.get(title) ?? []
  }

  namesOf({ title }: Law) {
    return [...this.#names.values()]
      .filter(({ titles }) => titles.some(row => this.#titles[row] === title))
      .map(({ name, use }) => ({ name, by: use as Exclude<ListedName['use'], 'none'> }))
  }

  #found(rows: readonly number[], by: FoundLaw['by'], note = ''): FoundLaw {
    const [law, ...others] = rows.map(row => this.#law(row))
    return { law: law!, by, others, ...(note ? { note } : {}) }
  }

  #nearest(name: string): readonly NearLaw[] {
    this.#parts.nearness ??= new Nearness([...this.#forms()], this.#index.bodies)
    const near: NearLaw[] = this.#parts.nearness
      .near(name)
      .map(({ row, ...rest }) => ({ law: this.#law(row), ...rest }))
    const listed = this.#listed(name)
    if (listed?.use !== 'slip') return near
    // The catalogue knows what is meant: nothing else is as near.
    const meant = listed.titles.map((row): NearLaw => {
      const law = this.#law(row)
      return { law, distance: 1, slip: 'listed', written: name, right: law.title, name: law.title }
    })
    const others = near.filter(({ law }) => !meant.some(one => one.law === law))
    return [...meant, ...others.map(one => ({ ...one, distance: one.distance + 1 }))]
  }

  *#forms(): Iterable<NearForm> {
    for (const [row, title] of this.#titles.entries()) yield* formsOf(row, title)
    // A shorter name is near to too many others.
    for (const { name, use, titles } of this.#names.values())
      if (use === 'short' && titles.length === 1 && name.length > 4)
        yield* formsOf(titles[0]!, name)
  }

  #law(row: number): Law {
    this.#laws[row] ??= this.#read(row)
    return this.#laws[row]
  }

  #read(row: number): Law {
    const title = this.#titles[row]!
    const packed = this.#rows[row]
    return packed ? unpackLaw(packed, title, this.#data, this.#titles) : ownLaw(title)
  }

  #listed(name: string): ListedName | undefined {
    return this.#names.get(formOf(name).whole)
  }

  get #rows(): readonly string[] {
    this.#parts.rows ??= this.#data.laws.split('\n')
    return this.#parts.rows
  }

  /** Those of the rows, then the own titles. */
  get #titles(): readonly string[] {
    this.#parts.titles ??= [...titlesOf(this.#rows), ...this.#own]
    return this.#parts.titles
  }

  get #index(): TitleIndex {
    this.#parts.index ??= new TitleIndex(this.#titles, this.#data.issuers)
    return this.#parts.index
  }

  get #articles(): ReadonlyMap<string, readonly ArticleCount[]> {
    this.#parts.articles ??= new Map(
      this.#data.articles
        .split('\n')
        .filter(line => line !== '')
        .map(line => {
          const [row, counts] = unpackArticles(line)
          return [this.#titles[row]!, counts]
        }),
    )
    return this.#parts.articles
  }

  get #names(): ReadonlyMap<string, ListedName> {
    this.#parts.names ??= new Map(
      this.#data.names.split('\n').map(row => {
        const listed = unpackName(row)
        return [formOf(listed.name).whole, listed]
      }),
    )
    return this.#parts.names
  }
}

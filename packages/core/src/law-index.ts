import { formOf, type TitleForm, tailBehind, tailOf } from './law-title.js'

export interface Entry {
  readonly row: number
  readonly form: TitleForm
}

/** From the folded form of a title to its rows. */
export class TitleIndex {
  readonly #stems = new Map<string, Entry[]>()
  /** From the words behind the issuing bodies, from 关于 on. */
  readonly #tails = new Map<string, Entry[]>()
  /** Of national bodies, folded: what may stand before 关于. */
  readonly bodies: ReadonlySet<string>

  constructor(titles: readonly string[], bodies: readonly string[]) {
    this.bodies = new Set(bodies.map(body => formOf(body).whole))
    titles.forEach((title, row) => {
      const entry = { row, form: formOf(title) }
      add(this.#stems, entry.form.stem, entry)
      const tail = tailOf(entry.form.stem)
      if (tail) add(this.#tails, tail, entry)
    })
  }

  /** Rows that the name may mean, the likeliest first, and whether it is their title as it stands. */
  find(form: TitleForm): { readonly rows: readonly number[]; readonly isTitle: boolean } {
    const entries = fitting(form, this.#stems.get(form.stem) ?? [])
    const [first] = entries
    if (first) return { rows: rowsOf(entries), isTitle: isTitle(form, first.form) }
    // 关于……的意见 of a title with its bodies, or bodies before a title that has none.
    const tail = tailBehind(form.stem, this.bodies) ?? form.stem
    const others = [...(this.#stems.get(tail) ?? []), ...(this.#tails.get(tail) ?? [])]
    return { rows: rowsOf(fitting(form, others)), isTitle: false }
  }
}

const rowsOf = (entries: readonly Entry[]) => entries.map(({ row }) => row)

function add(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const list = map.get(key)
  if (list) list.push(entry)
  else map.set(key, [entry])
}

/** The entries that fit years and mark of the name. Without years it may mean each edition. */
function fitting({ period, mark }: TitleForm, entries: readonly Entry[]): Entry[] {
  const exact = entries.filter(({ form }) => form.period === period && form.mark === mark)
  if (exact.length > 0) return exact
  return entries
    .filter(({ form }) => period === '' || form.period === period)
    .filter(({ form }) => !isYear(mark) || !isYear(form.mark))
    .sort((a, b) => editionOf(b).localeCompare(editionOf(a), 'en') || a.row - b.row)
}

const isYear = (mark: string): boolean => mark.startsWith('1') || mark.startsWith('2')
const editionOf = ({ form }: Entry): string => form.period || form.mark

const isTitle = (written: TitleForm, known: TitleForm): boolean =>
  written.whole === known.whole && (written.isFull || !known.isFull)

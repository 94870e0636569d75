/** One line of a page as it is seen. */
export interface TextLine {
  readonly kind: 'line'
  readonly text: string
  readonly headingDepth?: number
  readonly item: boolean
  /** As of a Block. */
  readonly sublist: boolean
  readonly quoted: boolean
  /** True where a <br> parts it from the line before. */
  readonly continues: boolean
  /** True where all of it leads to other pages. */
  readonly link: boolean
}

export interface TableLines {
  readonly kind: 'table'
  readonly rows: readonly (readonly string[])[]
  readonly quoted: boolean
}

export type Line = TextLine | TableLines

/** What may stand between links and beside them: signs, and the day of what they lead to. */
const besideLinks = /[\s\u3000\u00a0|｜>》›»·/:：.\-[\]()（）0-9年月日]/g

/** Text as far as it is known since the last line end. */
export class OpenLine {
  #text = ''
  #isLinked = false
  #isFree = false

  add(text: string, linked: boolean): void {
    this.#text += text
    if (linked) this.#isLinked ||= text.trim() !== ''
    else this.#isFree ||= text.replace(besideLinks, '') !== ''
  }

  /** Its text without blanks around it, '' where there is none; then it is empty. */
  take(): { readonly text: string; readonly link: boolean } {
    const line = { text: seen(this.#text), link: this.#isLinked && !this.#isFree }
    this.#text = ''
    this.#isLinked = false
    this.#isFree = false
    return line
  }
}

/** True for a character as wide as a Chinese one. */
export const isWide = (character: string): boolean => wide.test(character)

const wide = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef“”‘’…—]/

/**
 * Text as a page shows it: blanks in a row are one, a line end of the source between Chinese
 * characters is none, characters without width are not seen.
 */
export const seen = (text: string): string =>
  text
    .replace(/[\u200b\u2060\ufeff\u00ad]/g, '')
    .replace(/[ \t\r\n\f]+/g, (blanks, at: number, whole: string) => {
      const isBetween = isWide(whole[at - 1] ?? '') && isWide(whole[at + blanks.length] ?? '')
      return isBetween && blanks.includes('\n') ? '' : ' '
    })
    .replaceAll('\u00a0', ' ')
    .trim()

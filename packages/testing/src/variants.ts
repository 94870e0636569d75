import type { Format } from '@hegao/document'
import type { Mark, Marked } from './marks.js'

/** The same example in another dress: the findings have to be the same, only moved. */
export interface Variant extends Marked {
  readonly name: string
  readonly format: Format
}

export interface VariantOptions {
  readonly kind: 'passage' | 'draft'
  readonly widthMatters: boolean
}

/**
 * An example as Markdown and as plain text, with CRLF, with 𠮷 in front, inside a list item and a
 * quotation, and with full and half width exchanged where that means the same.
 */
export function variantsOf(example: Marked, { kind, widthMatters }: VariantOptions): Variant[] {
  const md = (name: string, marked: Marked): Variant => ({ name, format: 'md', ...marked })
  const isMarkdown = /^[#>]|^<!--/m.test(example.text)
  const variants = [md('as written', example), md('with CRLF', rewrite(example, /\n/g, '\r\n'))]
  if (!isMarkdown) variants.push({ name: 'as plain text', format: 'txt', ...example })
  if (kind === 'passage') {
    variants.push(
      md('after 𠮷', prefix(example, '𠮷依法行政。')),
      md('in a list item', prefix(rewrite(example, /\n(?=[^\n])/g, '\n  '), '- ')),
      md('in a quotation', prefix(rewrite(example, /\n/g, '\n> '), '> ')),
    )
  } else variants.push(md('after a comment with 𠮷', prefix(example, '<!-- 𠮷 -->\n\n')))
  if (!widthMatters) {
    variants.push(md('with full-width figures', translate(example, /[0-9%]/g, 0xfee0)))
    variants.push(md('with half-width marks', translate(example, /[，：；（）％]/g, -0xfee0)))
  }
  return variants
}

function prefix({ text, marks }: Marked, before: string): Marked {
  return { text: before + text, marks: marks.map(mark => move(mark, before.length)) }
}

const move = (mark: Mark, by: number): Mark => ({
  ...mark,
  start: mark.start + by,
  end: mark.end + by,
})

/** Replaces each match, which no mark may contain, and moves the marks behind it. */
function rewrite({ text, marks }: Marked, pattern: RegExp, replacement: string): Marked {
  const matches = [...text.matchAll(pattern)]
  const shiftAt = (offset: number) =>
    matches
      .filter(({ index }) => index < offset)
      .reduce((sum, match) => sum + replacement.length - match[0].length, 0)
  return {
    text: text.replace(pattern, replacement),
    marks: marks.map(mark => ({
      ...mark,
      start: mark.start + shiftAt(mark.start),
      end: mark.end + shiftAt(mark.end),
    })),
  }
}

const translate = ({ text, marks }: Marked, pattern: RegExp, by: number): Marked => ({
  text: text.replace(pattern, character => String.fromCharCode(character.charCodeAt(0) + by)),
  marks,
})

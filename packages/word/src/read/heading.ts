import type { WordParagraph } from './paragraph.js'
import type { Styles } from './styles.js'

/** As long as headings are; styles and outline levels are put on whole paragraphs by mistake too. */
const longestHeading = 60
const sentence = /[。！？；]/
const titleStyle = /^(?:title|标题)$/i
const headingStyle = /^(?:heading|标题)\s*([1-9])$/i
/** 目录 as Word makes it. */
const contentsStyle = /^(?:toc|目录|contents)\s*(?:[1-9]|heading|标题)$/i

export const isContents = ({ style }: WordParagraph, styles: Styles): boolean =>
  contentsStyle.test(styles.nameOf(style))

/**
 * The depth that the style or the outline level of a paragraph gives it, as `#` does in Markdown:
 * 1 for the style of titles, 2 for 标题 1. Undefined for body text, and where the text is too long
 * to be a heading.
 */
export function headingDepth(
  { style, outline }: Pick<WordParagraph, 'style' | 'outline'>,
  text: string,
  styles: Styles,
): number | undefined {
  if (text.length > longestHeading || sentence.test(text)) return undefined
  const name = styles.nameOf(style)
  if (titleStyle.test(name)) return 1
  const level = outline ?? styles.outlineOf(style)
  if (level !== undefined) return level < 9 ? level + 2 : undefined
  const named = headingStyle.exec(name)
  return named ? Number(named[1]) + 1 : undefined
}

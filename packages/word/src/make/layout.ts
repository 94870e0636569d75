import {
  AlignmentType,
  Footer,
  type IPropertiesOptions,
  type ISectionOptions,
  LineRuleType,
  convertMillimetersToTwip as millimetres,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx'
import { fonts } from './fonts.js'

/** 字号 in half points: 二号, 三号, 四号, 小四. */
export const sizes = { two: 44, three: 32, four: 28, smallFour: 24 } as const

/** One character of the text (三号), in twentieths of a point. */
export const character = 320
/** One line of the text, in twentieths of a point. */
export const lineHeight = 560

const lines = { line: lineHeight, lineRule: LineRuleType.EXACT }
const plain = { bold: false, italics: false, color: '000000', size: sizes.three }

/** Headings look as text but for their typeface; spaces before and after would break the lines. */
const heading = (font: string, outlineLevel: number) => ({
  run: { ...plain, font },
  paragraph: {
    outlineLevel,
    spacing: { ...lines, before: 0, after: 0 },
    indent: { firstLine: 2 * character },
  },
})

const paragraphStyle = (id: string, name: string, paragraph: object, run: object = {}) => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  paragraph,
  run,
})

/** The ids of the styles, beside Word’s own for titles and headings. */
export const styleIds = { body: 'BodyText', foot: 'OfficialFoot', cell: 'OfficialTable' } as const

/** Typefaces, sizes and lines by GB/T 9704—2012, 5.2 and 7.3. */
export const styles: NonNullable<IPropertiesOptions['styles']> = {
  default: {
    document: {
      run: { font: fonts.text, size: sizes.three, language: { value: 'en-US', eastAsia: 'zh-CN' } },
      paragraph: { spacing: { ...lines, before: 0, after: 0 } },
    },
    title: {
      run: { ...plain, font: fonts.title, size: sizes.two },
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: { ...lines, before: lineHeight, after: lineHeight },
      },
    },
    heading1: heading(fonts.black, 0),
    heading2: heading(fonts.script, 1),
    heading3: heading(fonts.text, 2),
    heading4: heading(fonts.text, 3),
  },
  paragraphStyles: [
    paragraphStyle(styleIds.body, 'Body Text', {
      alignment: AlignmentType.BOTH,
      indent: { firstLine: 2 * character },
    }),
    paragraphStyle(
      styleIds.foot,
      '版记',
      { indent: { left: 280, right: 280 } },
      { size: sizes.four },
    ),
    paragraphStyle(
      styleIds.cell,
      '表格文字',
      { spacing: { line: 400, lineRule: LineRuleType.EXACT } },
      { size: sizes.smallFour },
    ),
  ],
}

/** A4, 版心 156 × 225 mm. */
export const page = {
  size: { width: millimetres(210), height: millimetres(297) },
  margin: {
    top: millimetres(37),
    bottom: millimetres(35),
    left: millimetres(28),
    right: millimetres(26),
    // The number’s line lies 7 mm under the text.
    footer: millimetres(23),
  },
}
export const textWidth = page.size.width - page.margin.left - page.margin.right

/** 页码: 四号, between two dashes, outside on the page, one character from the edge. */
const pageNumber = (alignment: typeof AlignmentType.LEFT | typeof AlignmentType.RIGHT) =>
  new Footer({
    children: [
      new Paragraph({
        alignment,
        indent: alignment === AlignmentType.RIGHT ? { right: 280 } : { left: 280 },
        children: [
          new TextRun({
            font: fonts.song,
            size: sizes.four,
            children: ['— ', PageNumber.CURRENT, ' —'],
          }),
        ],
      }),
    ],
  })

/** A section with page numbers. Made anew each time: the library’s objects remember their file. */
export const section = (children: ISectionOptions['children']): ISectionOptions => ({
  properties: { page },
  footers: {
    default: pageNumber(AlignmentType.RIGHT),
    even: pageNumber(AlignmentType.LEFT),
  },
  children,
})

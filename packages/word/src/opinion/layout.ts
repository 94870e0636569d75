import {
  AlignmentType,
  Footer,
  type IPropertiesOptions,
  type ISectionOptions,
  convertMillimetersToTwip as millimetres,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx'
import { fonts } from '../make/fonts.js'

/** 字号 in half points: 小二, 小四, 五号. */
const sizes = { title: 36, text: 24, table: 21 } as const

export const styleIds = { cell: 'OpinionCell', headCell: 'OpinionHead' } as const

export const styles: NonNullable<IPropertiesOptions['styles']> = {
  default: {
    document: {
      run: { font: fonts.text, size: sizes.text, language: { value: 'en-US', eastAsia: 'zh-CN' } },
      paragraph: { spacing: { before: 0, after: 60 } },
    },
    title: {
      run: { font: fonts.title, size: sizes.title, bold: false, color: '000000' },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 0, after: 200 } },
    },
  },
  paragraphStyles: [
    {
      id: styleIds.cell,
      name: '意见表文字',
      basedOn: 'Normal',
      run: { size: sizes.table },
      paragraph: { spacing: { before: 20, after: 20 } },
    },
    {
      id: styleIds.headCell,
      name: '意见表表头',
      basedOn: styleIds.cell,
      run: { font: fonts.black },
      paragraph: { alignment: AlignmentType.CENTER },
    },
  ],
}

/** A4, landscape: six columns of words need the width. The library turns the page itself. */
const page = {
  size: {
    width: millimetres(210),
    height: millimetres(297),
    orientation: PageOrientation.LANDSCAPE,
  },
  margin: {
    top: millimetres(22),
    bottom: millimetres(20),
    left: millimetres(25),
    right: millimetres(25),
    footer: millimetres(10),
  },
}

/** Widths of the columns; together as wide as the page between its margins. */
export const widths = [12, 22, 66, 80, 42, 25].map(millimetres)

const footer = () =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({
            size: sizes.table,
            children: ['第 ', PageNumber.CURRENT, ' 页　共 ', PageNumber.TOTAL_PAGES, ' 页'],
          }),
        ],
      }),
    ],
  })

export const section = (children: ISectionOptions['children']): ISectionOptions => ({
  properties: { page },
  footers: { default: footer() },
  children,
})

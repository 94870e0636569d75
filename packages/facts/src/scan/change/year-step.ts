import { span } from '@hegao/document'
import { matchesOf } from '../../matches.js'
import type { YearStep } from '../../types.js'
import { figureYear, readFigure } from '../time/year.js'

/** 2023年的94.6%; not 2023年底, 2023年上半年 and 2023年3月. */
const year = (name: string) =>
  `(?<${name}>${figureYear})\\s?年(?=的|[0-9０-９]{1,12}(?![0-9０-９月年]))`
const verb =
  '(?:提高|增加|增长|上升|提升|下降|降低|降|减少|扩大|压缩|缩短|压减|拓展|扩展|扩充|攀升|跃升)(?:到|至|为)'
const step = new RegExp(
  `[由从自]\\s?${year('from')}[^，,。；;：:\\n由从自]{0,24}?${verb}\\s?${year('to')}`,
  'g',
)

/** Finds values that went from one year to another: 由2023年的94.6%提高到2024年的97.3%. */
export const scanYearSteps = (text: string): YearStep[] =>
  matchesOf(text, step).map(({ 0: whole, index, groups }) => {
    const { from, to } = groups!
    const place = (figure: string, at: number) => ({
      value: readFigure(figure)!,
      span: span(index + at, index + at + figure.length),
    })
    return {
      span: span(index, index + whole.length + 1),
      from: place(from!, whole.indexOf(from!)),
      to: place(to!, whole.lastIndexOf(to!)),
    }
  })

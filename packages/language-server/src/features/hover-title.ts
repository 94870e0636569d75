import { describeLaw, type Language, lawWords, suggestLaws } from '@hegao/core'
import { sourceRange } from '@hegao/document'
import { lawOf } from '@hegao/judgement'
import type { Analysis } from '../analysis.js'
import { bullet, type Explained, plain } from './markdown.js'
import { titleAt } from './titles.js'

/** What the catalogue knows of the title at an offset, or what was probably meant. */
export function explainTitle(analysis: Analysis, offset: number, language: Language): Explained[] {
  const cited = titleAt(analysis, offset)
  if (!cited) return []
  const { draft, catalogue } = analysis
  const { laws } = catalogue
  const at = sourceRange(draft, cited)
  const found = lawOf(cited, laws)
  if (!found) return [{ at, markdown: unknown(analysis, cited.title.name, language) }]
  const options = { language, year: draft.year?.value }
  const described = [found.law, ...found.others].map(law =>
    [
      `**${plain(law.title)}**`,
      describeLaw(law, laws, options)
        .map(([name, value]) => bullet(name, value))
        .join('\n'),
    ].join('\n\n'),
  )
  const lead = described.length > 1 ? [lawWords[language].mayMean] : []
  const note = found.note ? [`${lawWords[language].note}: ${plain(found.note)}`] : []
  return [{ at, markdown: [...lead, ...described, ...note].join('\n\n') }]
}

function unknown({ catalogue: { laws } }: Analysis, name: string, language: Language): string {
  const remark = laws.missing(name)
  const zh = language === 'zh-CN'
  if (remark !== undefined)
    return zh
      ? `没有《${plain(name)}》这部全国性的法律、法规：${plain(remark)}。`
      : `There is no national law “${plain(name)}”: ${plain(remark)}.`
  const titles = suggestLaws(name, laws).map(({ title }) => plain(title))
  const meant =
    titles.length === 0
      ? ''
      : zh
        ? `是不是《${titles.join('》《')}》？`
        : ` Did you mean “${titles.join('”, “')}”?`
  return zh
    ? `目录里没有《${plain(name)}》。${meant}目录截至${laws.date}，不收地方性法规和文件：没有不等于不存在。`
    : `“${plain(name)}” is not in the catalogue.${meant} It was kept until ${laws.date} and has no local documents: what is not there may exist.`
}

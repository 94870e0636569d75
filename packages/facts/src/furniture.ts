import { isPageNumber, type Paragraph, type Place, span } from '@hegao/document'

/** A line that a web page has around the report, or the number that a page carries. */
export interface Furniture extends Place {
  readonly kind: 'web' | 'page'
}

/** Words that no report has at the beginning of a line. */
const webStart =
  /^(?:发布时间|发布日期|发布机构|浏览次数|浏览量|访问量|字号|字体|【字|\[字|索引号|主题分类|信息来源|稿件来源|文章来源|责任编辑|当前位置|您的位置|扫一扫|上一篇|下一篇|打印本页|关闭窗口|版权所有|网站标识码)/
const webWords =
  /浏览次数|访问量[:：]|扫一扫在手机|打印本页|关闭窗口|【字号|字号[:：]|\[\s*大\s*中\s*小\s*\]/
/** One of these may head a note of the draft (来源：年度统计); two in a line are a web page's. */
const label =
  /(?:发布时间|发布日期|时间|日期|来源|作者|编辑|浏览|阅读|点击|访问|字体|字号|打印|收藏|分享)\s*[：:]/g

/**
 * Lines that are no part of the report. A line that alone proves nothing (打印, 作者：…) is one of
 * them only in a block with another that does.
 */
export function findFurniture(paragraphs: readonly Paragraph[]): Furniture[] {
  const lines = paragraphs
    .filter(({ role, kind }) => role === 'chrome' && kind === 'prose')
    .map(({ index, text, navigation }) => ({
      index,
      text,
      kind: navigation ? ('web' as const) : kindOf(text.trim()),
    }))
  return blocksOf(lines).flatMap(block => {
    const isWeb = block.some(({ kind }) => kind === 'web')
    return block.flatMap(({ index, text, kind }) => {
      const own = kind ?? (isWeb && isWords(text) ? 'web' : undefined)
      return own ? [{ paragraph: index, span: span(0, text.length), kind: own }] : []
    })
  })
}

/** Neighbouring lines. */
function blocksOf<Line extends { readonly index: number }>(lines: readonly Line[]): Line[][] {
  const blocks: Line[][] = []
  for (const line of lines) {
    const last = blocks.at(-1)
    if (last?.at(-1)?.index === line.index - 1) last!.push(line)
    else blocks.push([line])
  }
  return blocks
}

function kindOf(text: string): Furniture['kind'] | undefined {
  if (isPageNumber(text)) return 'page'
  const isWeb = webStart.test(text) || webWords.test(text) || (text.match(label)?.length ?? 0) > 1
  return isWeb ? 'web' : undefined
}

/** A date alone under the title may be the draft’s own. */
const isWords = (text: string): boolean =>
  /[\u3400-\u9fff]/.test(text) && !/^[（(]?[0-9０-９年月日\s]+[）)]?$/.test(text)

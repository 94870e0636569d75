import { type Paragraph, type Place, span } from '@hegao/document'

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
  /(?:发布时间|发布日期|时间|日期|来源|作者|编辑|浏览|阅读|点击|访问|字体|字号|打印|收藏|分享)[\s\u3000]*[：:]/g
const page =
  /^[-—–－]{1,2}\s*[0-9０-９]{1,3}\s*[-—–－]{1,2}$|^第\s*[0-9０-９]{1,3}\s*页(?:[\s，,/]*共\s*[0-9０-９]{1,3}\s*页)?$/

/**
 * Lines that are no part of the report. A line that alone proves nothing (打印, 作者：…) is one of
 * them only beside another that does.
 */
export function findFurniture(paragraphs: readonly Paragraph[]): Furniture[] {
  const lines = paragraphs
    .filter(({ role, kind }) => role === 'chrome' && kind === 'prose')
    .map(paragraph => ({ paragraph, kind: kindOf(paragraph.text.trim()) }))
  return lines.flatMap(({ paragraph: { index, text }, kind }, at) => {
    const isBeside = [lines[at - 1], lines[at + 1]].some(
      one => one?.kind === 'web' && Math.abs(one.paragraph.index - index) === 1,
    )
    const own = kind ?? (isBeside && isLine(text) ? 'web' : undefined)
    return own ? [{ paragraph: index, span: span(0, text.length), kind: own }] : []
  })
}

function kindOf(text: string): Furniture['kind'] | undefined {
  if (page.test(text)) return 'page'
  const isWeb = webStart.test(text) || webWords.test(text) || (text.match(label)?.length ?? 0) > 1
  return isWeb ? 'web' : undefined
}

const isLine = (text: string): boolean => /[\u3400-\u9fff]/.test(text)

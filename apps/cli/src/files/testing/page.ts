import type { Draft, Paragraph } from '@hegao/document'

const escaped = (text: string): string =>
  text.replace(/[&<>]/g, sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]!)

/** A draft as a page of its own: its text in p, h2 and table. */
export const bodyFromDraft = ({ paragraphs }: Draft): string => paragraphs.map(elementOf).join('\n')

/** A draft as a site publishes it, with the page around it. */
export const pageFromDraft = (draft: Draft, charset: string): string => `<!DOCTYPE html>
<html><head><meta charset="${charset}"><title>政务公开_云川市人民政府</title>
<style>p { text-indent: 2em }</style><script>var page = "共5件，其中甲3件、乙1件。"</script></head>
<body>
<header><p>云川市人民政府门户网站</p></header>
<div class="top"><h1><a href="/">云川市人民政府</a></h1>
<ul><li><a href="/xw">新闻动态</a></li><li><a href="/zw">政务公开</a></li><li><a href="/hd">互动交流</a></li></ul></div>
<div class="path">当前位置：<a href="/">首页</a> &gt; <a href="/zw">政务公开</a> &gt; 正文</div>
<div class="content">
${bodyFromDraft(draft)}
</div>
<div>扫一扫在手机打开当前页</div>
<ul><li><a href="/1.html">云川市2024年政府信息公开工作年度报告</a> 2025-01-20</li>
<li><a href="/2.html">云川市行政执法公示</a> 2025-01-12</li></ul>
<div><span>网站标识码：1234567890</span></div>
<footer>版权所有</footer>
</body></html>
`

function elementOf({ kind, text, quoted, headingDepth, rows }: Paragraph): string {
  if (kind === 'table')
    return `<table>${rows!
      .map(
        row =>
          `<tr>${row.map(cell => `<td>${escaped(text.slice(cell.start, cell.end))}</td>`).join('')}</tr>`,
      )
      .join('\n')}</table>`
  if (kind === 'heading') return `<h${headingDepth}>${escaped(text)}</h${headingDepth}>`
  const paragraph = `<p>　　${escaped(text)}</p>`
  return quoted ? `<blockquote>${paragraph}</blockquote>` : paragraph
}

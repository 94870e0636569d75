import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDraft } from '../../index.js'
import { readHtml } from './index.js'

const lines = (source: string) => readHtml(source).text.split('\n')
const kinds = (source: string) =>
  readHtml(source).blocks.map(({ kind, headingDepth, text }) => [kind, headingDepth, text])

describe('the title of a page', () => {
  const name = '青溪县2024年法治政府建设年度报告'
  const depths = (body: string, title = `${name}_青溪县人民政府网`) =>
    readHtml(`<title>${title}</title>${body}<p>全年学法4次。</p>`).blocks.flatMap(
      ({ text, headingDepth }) => (headingDepth === undefined ? [] : [[text, headingDepth]]),
    )

  it.each([
    ['a deeper heading', `<h3>法治政府建设年度报告</h3><p>2023年</p><h2>${name}</h2>`],
    ['a paragraph', `<h3>法治政府建设年度报告</h3><p><b>${name}</b></p>`],
  ])('makes %s the first heading, and what stands above it none', (_, body) => {
    expect(depths(body)).toEqual([[name, 1]])
  })

  it.each([
    ['another name', `<h2>${name}</h2>`, '政府信息公开'],
    ['no name', `<h2>${name}</h2>`, ''],
  ])('changes nothing with %s', (_, body, title) => {
    expect(depths(body, title)).toEqual([[name, 2]])
  })

  it('is not looked for in the text', () => {
    expect(depths(`<p>依法行政。</p><p>${name}</p>`)).toEqual([])
  })
})

describe('a list', () => {
  it('in the item of another counts in itself', () => {
    const { blocks } = readHtml('<ol><li>甲<ol><li>乙</li><li>丙</li></ol></li><li>丁</li></ol>')
    expect(blocks.map(({ text, sublist = false }) => [text, sublist])).toEqual([
      ['1.甲', false],
      ['1.乙', true],
      ['2.丙', true],
      ['2.丁', false],
    ])
  })
})

describe('text as it is seen', () => {
  it.each([
    ['<p>第一段。</p><p>第二段。</p>', ['第一段。', '第二段。']],
    ['第一段。<br>第二段。<br/><br />', ['第一段。', '第二段。']],
    ['<div><div>　　甲<b>乙</b><span>丙</span></div>丁</div>', ['甲乙丙', '丁']],
    // A line end of the source is no blank between Chinese characters.
    ['<p>全局坚持\n  依法行政，\n现将</p>', ['全局坚持依法行政，现将']],
    ['<p>use\n  of  law 依法\nrule</p>', ['use of law 依法 rule']],
    [
      '<p>&nbsp;&nbsp;局长&nbsp;&ldquo;甲&rdquo;&#12289;\u200b乙&amp;丙 &lt;3</p>',
      ['局长 “甲”、乙&丙 <3'],
    ],
    ['<pre>第一行\r\n第二行</pre>', ['第一行', '第二行']],
    ['<ol><li>甲</li><li><p>2024年</p></li><li>（三）丙</ol>', ['1.甲', '2. 2024年', '（三）丙']],
    ['<ol start=3><li>甲<li value=7>乙<li>丙</ol><ul><li>丁</ul>', ['3.甲', '7.乙', '8.丙', '丁']],
    ['<ol style="list-style:none"><li>甲</ol><ol type=a><li>乙</ol>', ['甲', '乙']],
    ['<p>甲<del>旧</del><ruby>乙<rt>yi</rt></ruby></p>', ['甲乙']],
    ['<p>未关<p>又一段<td>格', ['未关', '又一段', '格']],
    ['</p></div>甲</b>', ['甲']],
  ])('%s', (source, expected) => {
    expect(lines(source)).toEqual(expected)
  })

  it('without what a page has around it, or does not show', () => {
    const page = `<head><title>题</title><style>p{}</style></head><header>头</header><nav>栏</nav>
      <script>a<b</script><noscript>无</noscript><p style="color:red; display : none">隐</p><p hidden>藏</p>
      <select><option>选</select><!-- 注 --><p>正文。</p><footer>脚</footer>`
    expect(lines(page)).toEqual(['正文。'])
    expect(lines('<article><header><h1>标题</h1></header><p>正文。</p></article>')).toEqual([
      '标题',
      '正文。',
    ])
  })
})

describe('headings', () => {
  it('have the depth of their tag, in one line', () => {
    expect(kinds('<h1>县司法局<br>年度报告</h1><h3><p>一、举措</p></h3><p>甲</p>')).toEqual([
      ['heading', 1, '县司法局年度报告'],
      ['heading', 3, '一、举措'],
      ['paragraph', undefined, '甲'],
    ])
  })

  it('are none where the tag stands on a sentence', () => {
    expect(kinds('<h2>全局坚持依法行政。</h2>')).toEqual([
      ['paragraph', undefined, '全局坚持依法行政。'],
    ])
  })
})

describe('tables', () => {
  const cells = (source: string) =>
    readHtml(source).blocks.map(({ rows, text }) =>
      rows?.map(row => row.map(({ start, end }) => text.slice(start, end))),
    )

  it('have cells under their heads, also where one reaches over several', () => {
    const table = `<table><caption>表1</caption><thead><tr><th rowspan=2>单位<th colspan="2">数量</tr>
      <tr><th>甲<th>乙</thead><tr><td>局<td>1<td><p>2</p><p>3</p></table>`
    expect(cells(table)).toEqual([
      undefined,
      [
        ['单位', '数量', ''],
        ['', '甲', '乙'],
        ['局', '1', '2\n3'],
      ],
    ])
  })

  it('are none where they only set text in place', () => {
    expect(lines('<table><tr><td><p>甲</p><p>乙</p></td><td>丙</td></tr></table>')).toEqual([
      '甲',
      '乙',
      '丙',
    ])
    const inner = '<table><tr><td>a<td>b<tr><td>c<td>d</table>'
    expect(cells(`<table><tr><td>栏<td>${inner}<tr><td>甲<td>乙</table>`)).toEqual([
      undefined,
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      undefined,
      undefined,
    ])
  })

  it('that claim a million columns have no more than a table has', () => {
    const { text } = readHtml(
      `<table><tr>${'<td colspan=1000000 rowspan=1000000>甲'.repeat(50)}<tr><td>乙<td>丙</table>`,
    )
    expect(text.length).toBeLessThan(1000)
  })
})

describe('navigation', () => {
  const roles = (source: string) =>
    readDraft(source, 'html').paragraphs.map(({ role, text }) => [role, text])
  const around = (inside: string) =>
    `<h1><a href=/>某市人民政府</a></h1><ul><li><a href=/a>首页</a><li><a href=/b>公开</a></ul>
    <p>青岚县司法局2024年法治政府建设年度报告</p><p>全局依法行政。</p>${inside}<p>特此报告。</p>
    <p>青岚县司法局</p><p>2025年1月20日</p><p><a href=/1>新闻</a> 2025-01-02</p>`

  it('is chrome before the text and behind it, in one line', () => {
    expect(roles(around(''))).toEqual([
      ['chrome', '某市人民政府 首页 公开'],
      ['title', '青岚县司法局2024年法治政府建设年度报告'],
      ['body', '全局依法行政。'],
      ['body', '特此报告。'],
      ['signature', '青岚县司法局'],
      ['date', '2025年1月20日'],
      ['chrome', '新闻 2025-01-02'],
    ])
  })

  it('is not what the text links to, nor what is attached', () => {
    expect(roles(around('<p><a href=/law>《青岚县物业管理办法》</a></p>'))).toContainEqual([
      'body',
      '《青岚县物业管理办法》',
    ])
    const attached = '<p>特此报告。</p><p><a href="/f/1.xlsx">统计表</a></p>'
    expect(roles(`<p>全局依法行政。</p>${attached}`).at(-1)).toEqual(['body', '统计表'])
  })

  it('is not all there is: a page of links keeps its text', () => {
    expect(readHtml('<p><a href=/>某局年度报告</a></p>').blocks).toMatchObject([
      { text: '某局年度报告' },
    ])
    expect(readHtml('<p><a href=/>某局年度报告</a></p>').blocks[0]).not.toHaveProperty('navigation')
  })
})

describe('any page', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...'<p> </p> <br> <table> <tr> <td> </td> </table> <li> <ol> </ol> <h2> </h2> <a href=/> </a> <div> </div> <script> </script> <!-- --> <b> <pre> </pre> <blockquote> &nbsp; &amp; &# < > " = <![CDATA[ ]]> <title>'.split(
        ' ',
      ),
    ),
    fc.constantFrom('全局依法行政。', '一、', '2024年', '\n', '　', '𠮷'),
    fc.string({ maxLength: 3 }),
  )

  it('is read, its blocks lie in its text in order, and their words are there', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
        const { text, blocks } = readHtml(pieces.join(''))
        let end = 0
        for (const block of blocks) {
          expect(block.range.start).toBeGreaterThanOrEqual(end)
          end = block.range.end
          expect(text.slice(block.range.start, end)).toBe(block.text)
          expect(block.text.trim()).not.toBe('')
        }
        expect(() => readDraft(pieces.join(''), 'html')).not.toThrow()
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    ['nested a hundred thousand deep', '<div>'.repeat(1e5), ''],
    ['of tables within tables', '<table><tr><td>'.repeat(3e4), ''],
    ['with a hundred thousand attributes', `<p ${'a b="1" '.repeat(5e4)}>`, ''],
    ['of tags that end nothing', '<b>'.repeat(5e4), '</i>'.repeat(5e4)],
    ['of blanks', `<p>${' '.repeat(1e6)}`, ''],
    ['of open brackets', '<'.repeat(1e5), ' '],
  ])('%s ends', (_, before, after) => {
    expect(readHtml(`${before}依法行政${after}`).text).toContain('依法行政')
  })
})

import fc from 'fast-check'

const characters = fc.constantFrom(
  '字',
  '号',
  '𠮷',
  'a',
  '7',
  '&amp;',
  '&lt;',
  '&#x20BB7;',
  ' ',
  '，',
  '。',
)
const words = fc.array(characters, { minLength: 1, maxLength: 8 }).map(all => all.join(''))

const content = fc.oneof(
  { weight: 6, arbitrary: words.map(text => `<w:t xml:space="preserve">${text}</w:t>`) },
  { weight: 2, arbitrary: words.map(text => `<w:t>${text}</w:t>`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '<w:tab/>',
      '<w:br/>',
      '<w:noBreakHyphen/>',
      '<w:lastRenderedPageBreak/>',
    ),
  },
)
const look = fc.constantFrom('', '<w:rPr><w:b/></w:rPr>', '<w:rPr><w:sz w:val="32"/></w:rPr>')
const run = fc
  .tuple(look, fc.array(content, { minLength: 1, maxLength: 3 }))
  .map(([rPr, all]) => `<w:r>${rPr}${all.join('')}</w:r>`)

const field = (result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF 一 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
const revision = (name: string, inside: string): string =>
  `<w:${name} w:id="900" w:author="甲">${inside}</w:${name}>`

const inline = fc.oneof(
  { weight: 8, arbitrary: run },
  { weight: 1, arbitrary: run.map(inside => revision('ins', inside)) },
  {
    weight: 1,
    arbitrary: words.map(text => revision('del', `<w:r><w:delText>${text}</w:delText></w:r>`)),
  },
  { weight: 1, arbitrary: run.map(inside => `<w:hyperlink w:anchor="a">${inside}</w:hyperlink>`) },
  { weight: 1, arbitrary: run.map(field) },
  {
    weight: 1,
    arbitrary: run.map(inside => `<w:sdt><w:sdtContent>${inside}</w:sdtContent></w:sdt>`),
  },
  {
    weight: 1,
    arbitrary: words.map(text => `<w:r><w:rPr><w:vanish/></w:rPr><w:t>${text}</w:t></w:r>`),
  },
  { weight: 1, arbitrary: fc.constant('<w:proofErr w:type="spellStart"/>') },
)
const paragraph = fc
  .array(inline, { maxLength: 5 })
  .map(all => (all.length === 0 ? '<w:p/>' : `<w:p>${all.join('')}</w:p>`))

const cell = paragraph.map(inside => `<w:tc><w:tcPr/>${inside}</w:tc>`)
const table = fc
  .array(fc.tuple(cell, cell), { minLength: 2, maxLength: 3 })
  .map(
    rows =>
      `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>${rows
        .map(cells => `<w:tr>${cells.join('')}</w:tr>`)
        .join('')}</w:tbl>`,
  )

/** Revisions have ids of their own. */
function withIds(xml: string): string {
  let id = 900
  return xml.replace(/w:id="900"/g, () => `w:id="${id++}"`)
}

/** What is inside w:body: paragraphs and tables with all that Word puts in them. */
export const randomBody = fc
  .array(fc.oneof({ weight: 5, arbitrary: paragraph }, { weight: 1, arbitrary: table }), {
    minLength: 1,
    maxLength: 6,
  })
  .map(nodes => withIds(`${nodes.join('')}<w:sectPr/>`))

const share = fc.integer({ min: 0, max: 1000 }).map(thousandths => thousandths / 1000)

/** Ranges of a text, as shares of its length. */
export const randomShares = fc.array(fc.tuple(share, share), { minLength: 1, maxLength: 5 })

/** Ranges that hold something that is written, from shares. */
export function rangesIn(text: string, shares: readonly (readonly [number, number])[]) {
  return shares.flatMap(([a, b]) => {
    const [start, end] = [a, b]
      .map(share => Math.floor(share * text.length))
      .toSorted((x, y) => x - y)
    return text.slice(start, end).trim() === '' ? [] : [{ start: start!, end: end! }]
  })
}

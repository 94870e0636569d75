import fc from 'fast-check'
import { strFromU8, strToU8 } from 'fflate'
import { type Parts, wordParts, zip } from './package.js'
import { randomBody } from './random.js'

type TextChange = readonly [share: number, length: number, put: string]
type ByteChange = readonly [share: number, byte: number, kind: number]

const share = fc.double({ min: 0, max: 1, noNaN: true })

/** What stands in the XML of Word files, in places where it does not belong. */
const shreds = [
  ...[
    '<w:p>',
    '</w:p>',
    '<w:r>',
    '</w:r>',
    '<w:t>',
    '</w:t>',
    '<w:tbl>',
    '<w:tr>',
    '<w:tc>',
    '</w:tc>',
    '</w:tbl>',
  ],
  ...[
    '<w:tab/>',
    '<w:br/>',
    '<w:ins>',
    '</w:ins>',
    '<w:del>',
    '</w:del>',
    '<w:fldChar w:fldCharType="begin"/>',
  ],
  ...[
    '<w:fldChar w:fldCharType="end"/>',
    '<w:numPr><w:ilvl w:val="99"/><w:numId w:val="1"/></w:numPr>',
  ],
  ...[
    '<w:pStyle w:val="a"/>',
    '<w:gridSpan w:val="-1"/>',
    '<w:vMerge/>',
    '<w:outlineLvl w:val="x"/>',
    '<w:vanish/>',
  ],
  ...[
    '<w:commentRangeStart w:id="1"/>',
    '<w:commentReference w:id="7"/>',
    '<w:footnoteReference w:id="2"/>',
  ],
  ...[
    '<mc:AlternateContent><mc:Choice>',
    '</mc:Choice>',
    '<w:txbxContent>',
    '</w:txbxContent>',
    '<m:oMath/>',
  ],
  ...[
    '&amp;',
    '&#0;',
    '&x;',
    ']]>',
    '<![CDATA[',
    '<!--',
    '-->',
    '<?x?>',
    '\0',
    '\ufffe',
    '"',
    "'",
    '>',
    '<',
  ],
]

const spoilText: fc.Arbitrary<TextChange> = fc.tuple(share, fc.nat(40), fc.constantFrom(...shreds))
const spoilBytes: fc.Arbitrary<ByteChange> = fc.tuple(share, fc.nat(255), fc.nat(30))

const listLevel = (level: number) =>
  `<w:lvl w:ilvl="${level}"><w:start w:val="${level}"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%${level + 1}、%9"/></w:lvl>`
const parts: readonly Parts[] = [
  {},
  {
    numbering: `<w:abstractNum w:abstractNumId="0">${[0, 1, 8].map(listLevel).join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
    styles:
      '<w:style w:type="paragraph" w:styleId="a"><w:basedOn w:val="b"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style><w:style w:type="paragraph" w:styleId="b"><w:basedOn w:val="a"/></w:style>',
  },
  {
    footnotes: '<w:footnote w:id="2"><w:p><w:r><w:t>注</w:t></w:r></w:p></w:footnote>',
    comments:
      '<w:comment w:id="1"><w:p><w:r><w:t>核稿忽略 number/total-mismatch：已核对</w:t></w:r></w:p></w:comment>',
  },
]

/** A Word file whose XML or whose bytes are broken in some places; a few are whole. */
export const brokenWord: fc.Arbitrary<Uint8Array> = fc
  .record({
    body: randomBody,
    parts: fc.constantFrom(...parts),
    xml: fc.array(spoilText, { maxLength: 3 }),
    part: share,
    bytes: fc.oneof(
      { weight: 3, arbitrary: fc.constant<ByteChange[]>([]) },
      { weight: 1, arbitrary: fc.array(spoilBytes, { maxLength: 3 }) },
    ),
  })
  .map(({ body, parts, xml, part, bytes }) => {
    const files = wordParts(body, parts)
    const names = Object.keys(files)
    // The body twice as often as each of the others.
    const name = [...names, 'word/document.xml'][Math.floor(part * names.length)]!
    files[name] = strToU8(xml.reduce(spoil, strFromU8(files[name]!)))
    return bytes.reduce(overwrite, zip(files))
  })

function spoil(text: string, [share, length, put]: TextChange): string {
  const at = Math.floor(share * text.length)
  return text.slice(0, at) + put + text.slice(at + (length > 20 ? 0 : length))
}

/** Another byte in its place, or the file ends there. */
function overwrite(bytes: Uint8Array, [share, byte, kind]: ByteChange): Uint8Array {
  const at = Math.floor(share * bytes.length)
  if (kind === 0) return bytes.subarray(0, at)
  const copy = bytes.slice()
  copy[at] = byte
  return copy
}

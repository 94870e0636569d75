// Files that are made to end a program: by their size, their depth, or by what grows with the square.
// Each has the extension that it is named with, and how hegao has to end: 2 refuses it.
import { createRequire } from 'node:module'

const { strToU8, zipSync } = createRequire(
  new URL('../../../packages/word/package.json', import.meta.url),
)('fflate')

const sentence = '全年办理行政复议案件12件，其中许可5件、处罚6件，同比增长3.5%。'
const title = '云汀市司法局2024年法治政府建设年度报告\n'

/** @typedef {{ name: string, bytes: string | Uint8Array, refused?: true }} HostileFile */

/** @returns {Generator<HostileFile>} */
export function* hostileFiles() {
  for (const mark of '（《“〈【〔「『([{<"')
    yield { name: `50,000 ${mark}.txt`, bytes: mark.repeat(50_000) }
  for (const mark of '[（<*_`!')
    yield { name: `50,000 ${mark === '*' ? 'stars' : mark}.md`, bytes: mark.repeat(50_000) }
  yield { name: 'a million 《.txt', bytes: '《'.repeat(1_000_000) }
  yield { name: '200,000 》.md', bytes: '》'.repeat(200_000) }
  for (const format of ['txt', 'md', 'html'])
    yield { name: `2 MB on one line.${format}`, bytes: sentence.repeat(24_000) }
  yield { name: '2 MB of ASCII.txt', bytes: 'a1, '.repeat(500_000) }
  yield { name: 'too long.txt', bytes: '甲'.repeat(2_000_001), refused: true }
  yield { name: '20,000 quotations.md', bytes: `${'> '.repeat(20_000)}甲` }
  yield { name: '20,000 lists.md', bytes: `${'- '.repeat(20_000)}甲` }
  yield { name: '20,000 lists, line by line.md', bytes: ladder(1_400) }
  yield { name: '20,000 emphases.md', bytes: `${'*甲'.repeat(20_000)}${'*'.repeat(20_000)}` }
  yield { name: '20,000 pictures.md', bytes: `${'!['.repeat(20_000)}${'](a)'.repeat(20_000)}` }
  yield {
    name: 'a table of 20,000 columns.md',
    bytes: `${'|甲'.repeat(20_000)}|\n${'|-'.repeat(20_000)}|\n`,
  }
  yield {
    name: 'a table of 20,000 rows.md',
    bytes: `|甲|乙|\n|-|-|\n${'|12件|3.5%|\n'.repeat(20_000)}`,
  }
  for (const format of ['txt', 'md', 'html'])
    yield { name: `20,000 div.${format}`, bytes: `${'<div>'.repeat(20_000)}甲` }
  yield { name: '20,000 tables.html', bytes: `${'<table><tr><td>'.repeat(20_000)}甲` }
  yield {
    name: 'a cell that spans.html',
    bytes: '<table><tr><td colspan=999999999 rowspan=999999>甲',
  }
  yield {
    name: '1,000,000 digits.txt',
    bytes: `${title}办理${'9'.repeat(1_000_000)}件，其中${'9'.repeat(9)}件。`,
  }
  yield { name: 'digits and commas.txt', bytes: `${title}${'1,'.repeat(200_000)}` }
  yield { name: 'Chinese digits.txt', bytes: `${title}${'一百万'.repeat(100_000)}件。` }
  yield { name: 'years.txt', bytes: `${title}${'2024年'.repeat(100_000)}` }
  yield { name: '200,000 、.txt', bytes: `${title}包括${'甲、'.repeat(200_000)}乙等三项。` }
  yield { name: '300,000 lines.txt', bytes: '一、\n'.repeat(300_000) }
  yield {
    name: '30,000 attachments in a list.txt',
    bytes: `办理。\n附件：\n${'1.统计表\n'.repeat(30_000)}青溪县司法局\n2025年1月1日\n`,
  }
  yield { name: '40,000 attachments.txt', bytes: `办理。\n${'附件\n'.repeat(40_000)}` }
  yield {
    name: '20,000 chapters of one name.txt',
    bytes: `青溪县司法局2024年法治政府建设年度报告\n${'一、主要举措和成效\n办理。\n'.repeat(20_000)}`,
  }
  yield { name: 'blanks.txt', bytes: `${' '.repeat(1_000_000)}甲` }
  yield { name: 'line ends.md', bytes: '\n'.repeat(1_000_000) }
  yield { name: 'null bytes.txt', bytes: new Uint8Array(1_000_000), refused: true }
  yield { name: 'halves of pairs.txt', bytes: halves(200_000), refused: true }
  yield {
    name: 'a zip bomb.docx',
    bytes: word(`<w:document>${' '.repeat(200 * 2 ** 20)}</w:document>`),
    refused: true,
  }
  yield { name: '100,000 deep.docx', bytes: word('<w:sdt>'.repeat(100_000)), refused: true }
  yield {
    name: '200,000 paragraphs.docx',
    bytes: word(body('<w:p><w:r><w:t>一、甲</w:t></w:r></w:p>'.repeat(200_000))),
  }
}

const ladder = depth => Array.from({ length: depth }, (_, n) => `${'  '.repeat(n)}- 甲`).join('\n')

/** UTF-16 with a byte-order mark: each unit the first half of a pair. */
function halves(count) {
  const bytes = new Uint8Array(2 + 2 * count).fill(0xd8)
  for (let at = 2; at < bytes.length; at += 2) bytes[at] = 0x42
  bytes.set([0xff, 0xfe])
  return bytes
}

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const body = inside => `<w:document xmlns:w="${namespace}"><w:body>${inside}</w:body></w:document>`

/** A Word file with this for its body. */
function word(document) {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`
  return zipSync({ '_rels/.rels': strToU8(rels), 'word/document.xml': strToU8(document) })
}

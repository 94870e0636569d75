import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Report } from '@hegao/core'
import { readWord } from '@hegao/word'
import { Ajv } from 'ajv'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Parts, p, wordFile } from '../../../../packages/word/src/testing/package.js'
import { root, run } from '../testing/run.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hegao-word-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function write(name: string, bytes: Uint8Array | string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true })
  writeFileSync(join(folder, name), bytes)
}
const title = '青溪县司法局2024年法治政府建设年度报告'
const wrong = '全年办理行政复议案件40件，其中维持21件、撤销9件、终止8件。'
const draft = (...paragraphs: string[]): Uint8Array =>
  wordFile([p(title), ...paragraphs.map(one => p(one))].join(''))

const check = (...args: string[]) => run(['check', ...args], folder)
async function report(...args: string[]): Promise<Report> {
  return JSON.parse((await check(...args, '--format', 'json')).out)
}
const schema = readFileSync(join(root, 'packages/report/schema/report.schema.json'), 'utf8')
const validate = new Ajv().compile(JSON.parse(schema))

describe('hegao check', () => {
  test('gives every finding of a Word file its place', async () => {
    write('报告.docx', draft(wrong))
    const found = await report('报告.docx')
    expect(validate(found), JSON.stringify(validate.errors)).toBe(true)
    const [file] = found.files
    expect([file!.positions, file!.source]).toEqual(['text', `${title}\n${wrong}`])
    const sum = file!.diagnostics.find(({ rule }) => rule === 'number/total-mismatch')!
    const place = { part: 'word/document.xml', paragraph: 1, runStart: 0, runEnd: 0 }
    expect([sum.text, sum.range.start.line, sum.place]).toEqual(['40件', 2, place])
    expect(sum.related.map(one => one.place)).toEqual([place, place, place])
  })

  test('takes .docx in a folder, and not what Word keeps beside an open file', async () => {
    write('甲/报告.docx', draft(wrong))
    write('甲/~$报告.docx', 'x')
    expect((await report('甲')).files.map(({ path }) => path)).toEqual(['甲/报告.docx'])
  })

  test('tells a Word file by its bytes, from standard input too', async () => {
    write('报告.bin', draft(wrong))
    expect((await report('报告.bin')).files[0]!.positions).toBe('text')
  })

  test.each([
    [
      '报告.docx',
      draft(wrong).subarray(0, 500),
      '报告.docx：Word 文件已损坏（没有收尾，可能没有传完）；请用 Word 或 WPS 打开，修复后另存为 .docx。',
    ],
    [
      '报告.docx',
      wordFile('', {}, '<x:sheet xmlns:x="y"/>'),
      '报告.docx：这不是 Word 文件，或者已损坏，里面没有正文；请用 Word 打开原稿，另存为 .docx。',
    ],
    [
      '表.xlsx',
      draft(wrong).subarray(0, 500),
      '表.xlsx：这是电子表格，不是文稿；请把要核的内容复制到 Word 或 WPS，存为 .docx。',
    ],
  ])('%s that cannot be read is one sentence', async (name, bytes, message) => {
    write(name, bytes)
    const { code, out } = await check(name, '--format', 'json')
    expect([code, JSON.parse(out).errors[0].message]).toEqual([2, message])
  })
})

test('hegao text prints what places count in', async () => {
  write('报告.docx', draft(wrong))
  expect((await run(['text', '报告.docx'], folder)).out).toBe(`${title}\n${wrong}\n`)
})

describe('a comment 核稿忽略', () => {
  const commented = (text: string): Uint8Array => {
    const [before, after] = wrong.split('40件')
    const run = (words: string) => `<w:r><w:t>${words}</w:t></w:r>`
    const body = `${p(title)}<w:p>${run(before!)}<w:commentRangeStart w:id="1"/>${run('40件')}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>${run(after!)}</w:p>`
    const parts: Parts = { comments: `<w:comment w:id="1" w:author="李某">${p(text)}</w:comment>` }
    return wordFile(body, parts)
  }
  const rulesOf = async (text: string) => {
    write('报告.docx', commented(text))
    const [file] = (await report('报告.docx')).files
    return {
      found: file!.diagnostics.map(({ rule, text: words }) => `${rule} ${words}`),
      left: file!.suppressed.map(({ rule, suppression }) => ({ rule, ...suppression })),
    }
  }

  test('answers for the finding on its words', async () => {
    const { found, left } = await rulesOf('核稿忽略 number/total-mismatch：另有2件在审')
    expect(left).toEqual([
      { rule: 'number/total-mismatch', kind: 'comment', reason: '另有2件在审' },
    ])
    expect(found.filter(one => /total|suppression/.test(one))).toEqual([])
  })

  test.each([
    [
      '核稿忽略 number/total-mismatch',
      ['number/total-mismatch 40件', 'suppression/malformed 40件'],
    ],
    ['核稿忽略：在审', ['number/total-mismatch 40件', 'suppression/malformed 40件']],
    [
      '核稿忽略 number/total-mismach：在审',
      ['number/total-mismatch 40件', 'suppression/malformed 40件'],
    ],
    ['核稿忽略 number/total-mismatch、wording/repeated-word：在审', ['suppression/unused 40件']],
    ['请核实，核稿忽略 number/total-mismatch：在审', ['number/total-mismatch 40件']],
  ])('%s', async (text, expected) => {
    const { found } = await rulesOf(text)
    expect(found.filter(one => /total|suppression/.test(one)).toSorted()).toEqual(expected)
  })
})

describe('--annotate', () => {
  const comments = (name: string): string[] => {
    const file = readWord(readFileSync(join(folder, name)))
    if (!file || !('draft' in file)) throw new Error(`${name} was not read`)
    return file.draft.directives.map(
      ({ text, range }) => `${file.draft.source.slice(range.start, range.end)}: ${text}`,
    )
  }

  test('writes a copy with score and checklist on the title, and each finding on its words', async () => {
    write('报告.docx', draft(wrong))
    const before = readFileSync(join(folder, '报告.docx'))
    const { code, err } = await check('报告.docx', '--annotate', '批注')
    expect(code).toBe(1)
    expect(err).toContain('带批注的 Word 文件 1 份，写在 批注。')
    expect(readFileSync(join(folder, '报告.docx')).equals(before)).toBe(true)
    const [score, ...others] = comments('批注/报告.docx')
    expect(score).toMatch(
      new RegExp(
        `^${title}: 核稿得分 [\\d.]+ / 100（.）\n错误 \\d+ 处.*\n[^]*✗ 存在的不足和原因（缺）`,
      ),
    )
    expect(others.find(one => one.startsWith('40件'))).toBe(
      [
        '40件: 【错误】分项之和与总数不符：21＋9＋8＝38，文中为40件。请核对总数和各分项。',
        '· 分项：维持（第 2 段“21件”）',
        '· 分项：撤销（第 2 段“9件”）',
        '· 分项：终止（第 2 段“8件”）',
        '依据：《党政机关公文处理工作条例》第二十条第（四）项的规定',
        '规则：number/total-mismatch',
      ].join('\n'),
    )
  })

  test('in the folders that the drafts have below the one they share', async () => {
    write('各单位/甲/报告.docx', draft(wrong))
    write('各单位/乙/报告.docx', draft(wrong))
    await check('各单位/甲/报告.docx', '各单位/乙', '--annotate', '批注')
    expect(comments('批注/甲/报告.docx')).toEqual(comments('批注/乙/报告.docx'))
  })

  test('replaces a copy', async () => {
    write('报告.docx', draft(wrong))
    write('批注/报告.docx', 'x')
    const { err } = await check(
      '报告.docx',
      '--annotate',
      '批注',
      '--lang',
      'en',
      '--format',
      'json',
    )
    expect(err).toContain('1 Word file with comments written to 批注.')
    expect(comments('批注/报告.docx')[0]).toContain('Score ')
  })

  test('makes a Word file of a text, with the same comments on the same words', async () => {
    write('报告.docx', draft(wrong))
    write('甲.txt', `${title}\r\n\r\n　　${wrong}\r\n`)
    write(
      '乙.md',
      `---\nprofile: fazhi-annual\n---\n# ${title}\n\n<!-- 稿 -->\n\n全年办理行政复议案件**40件**，其中维持21件、撤销9件、终止8件。\n`,
    )
    const { code, err } = await check('报告.docx', '甲.txt', '乙.md', '--annotate', '批注')
    expect(code).toBe(1)
    expect(err).toContain('带批注的 Word 文件 3 份，写在 批注；其中 2 份由文字稿按公文格式排成。')
    const inLines = (line: number) =>
      comments('批注/报告.docx').map(one => one.replace(/第 2 段/g, `第 ${line} 行`))
    expect(comments('批注/甲.docx')).toEqual(inLines(3))
    expect(comments('批注/乙.docx').map(one => one.replaceAll('**', ''))).toEqual(inLines(8))
  })

  test('gives standard input the name that it was given', async () => {
    const text = `${title}\n${wrong}\n`
    await run(['check', '-', '--stdin-filename', '稿.md', '--annotate', '批注'], folder, text)
    expect(comments('批注/稿.docx').length).toBeGreaterThan(1)
  })

  test('two drafts that would be one Word file', async () => {
    write('报告.docx', draft(wrong))
    write('报告.TXT', `${title}\n${wrong}\n`)
    const { code, out, err } = await check('报告.docx', '报告.TXT', '--annotate', '批注')
    expect([code, out, err]).toEqual([
      2,
      '',
      'hegao: 报告.docx 和 报告.TXT 在 批注 里会是同一个 Word 文件；请分开检查，或者给其中一个改名。\n',
    ])
    expect(existsSync(join(folder, '批注'))).toBe(false)
  })

  test('not beside the draft, where the original may be', async () => {
    write('报告.txt', `${title}\n${wrong}\n`)
    write('报告.docx', 'x')
    const { code, err } = await check('报告.txt', '--annotate', '.')
    expect([code, err]).toEqual([
      2,
      'hegao: --annotate . 就是文稿 报告.txt 所在的文件夹，那里的 Word 文件可能是原稿；请换一个文件夹。\n',
    ])
    expect(readFileSync(join(folder, '报告.docx'), 'utf8')).toBe('x')
  })

  test.each(['.', '甲'])('never over an input: %s', async target => {
    write('报告.docx', draft(wrong))
    write('甲/报告.docx', draft(wrong))
    const { code, err } = await check('报告.docx', '甲/报告.docx', '--annotate', target)
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(
        /^hegao: --annotate \S+ 会写到读入的 \S+ 上，毁掉它；请换一个文件夹。\n$/,
      ),
    ])
  })

  test('a folder that is a file', async () => {
    write('报告.docx', draft(wrong))
    write('批注', 'x')
    expect(await check('报告.docx', '--annotate', '批注')).toEqual({
      code: 2,
      out: '',
      err: 'hegao: --annotate 批注：这是文件，不是文件夹。请换一个文件夹。\n',
    })
    const { code, err } = await check('报告.docx', '--annotate', '批注/甲')
    expect([code, err]).toEqual([
      2,
      'hegao: --annotate 批注/甲：路径当中有一段不是文件夹。请换一个文件夹。\n',
    ])
  })
})

describe('--opinion', () => {
  const sheet = (name: string): string => {
    const file = readWord(readFileSync(join(folder, name)))
    if (!file || !('draft' in file)) throw new Error(`${name} was not read`)
    return file.draft.source
  }

  test('writes a table for each draft, in Chinese, whatever is printed', async () => {
    write('报告.docx', draft(wrong))
    write('甲.txt', `${title}\n${wrong}\n`)
    const args = ['报告.docx', '甲.txt', '--opinion', '意见.docx']
    const { code, out } = await check(...args, '--lang', 'en', '--format', 'markdown')
    expect([code, out]).toEqual([1, expect.stringContaining('Report of Hegao')])
    const text = sheet('意见.docx')
    expect(text).toContain('\t第 2 段\t全年办理行政复议案件40件，其中')
    expect(text).toContain('\t第 2 行\t全年办理行政复议案件40件，其中')
    expect(text.match(/核稿人（签名）/g)).toHaveLength(2)
    expect(text).toContain('《党政机关公文处理工作条例》第二十条第（四）项的规定')
    const before = readFileSync(join(folder, '意见.docx'))
    await check(...args)
    expect(readFileSync(join(folder, '意见.docx')).equals(before)).toBe(true)
  })

  test.each([
    [
      ['--opinion', '报告.docx'],
      '--opinion 报告.docx 就是读入的 报告.docx，写了会毁掉它；请换一个文件名。',
    ],
    [
      ['--opinion', '原稿.docx'],
      '--opinion 原稿.docx：已经有这个文件，它不是核稿意见表，写了会盖掉它；请换一个文件名。',
    ],
    [['--opinion', '意见.doc'], '--opinion 意见.doc 写的是 Word 文件，文件名要以 .docx 结尾。'],
    [
      ['--opinion', '意见.docx', '--format', 'csv:意见.docx'],
      '--format csv:意见.docx 和 --opinion 意见.docx 写的是同一个文件，后写的会盖掉先写的；请换一个文件名。',
    ],
    [
      ['--opinion', '批注/报告.docx', '--annotate', '批注'],
      '--annotate 和 --opinion 批注/报告.docx 写的是同一个文件，后写的会盖掉先写的；请换一个文件名。',
    ],
    [['--opinion', '没有/意见.docx'], expect.stringContaining('没有')],
  ])('%j is refused', async (args, message) => {
    for (const file of ['报告.docx', '原稿.docx']) write(file, draft(wrong))
    const before = readFileSync(join(folder, '报告.docx'))
    const { code, out, err } = await check('报告.docx', ...args)
    expect([code, out, err.replace(/^hegao: |\n$/g, '')]).toEqual([2, '', message])
    expect(readFileSync(join(folder, '报告.docx')).equals(before)).toBe(true)
  })
})

test('--fix of a folder checks a Word file and judges the rest', async () => {
  write('报告.docx', draft('全年办理行政复议案件40件。'))
  const before = readFileSync(join(folder, '报告.docx'))
  const { code, out, err } = await check('.', '--fix', '--fail-on', 'never')
  expect([code, out]).toEqual([0, expect.stringContaining('通过')])
  expect(err).toContain('有 1 份不是 .md、.markdown、.txt，只核不改')
  expect(readFileSync(join(folder, '报告.docx')).equals(before)).toBe(true)
})

test('--fix leaves a Word file as it is', async () => {
  write('报告.docx', draft('现将现将有关情况报告如下。'))
  const before = readFileSync(join(folder, '报告.docx'))
  const { code } = await check('报告.docx', '--fix')
  expect(code).toBe(2)
  expect(readFileSync(join(folder, '报告.docx')).equals(before)).toBe(true)
})

import { existsSync } from 'node:fs'
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Io } from '../io.js'
import { run } from '../testing/run.js'

async function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'hegao-fix-'))
  onTestFinished(() => rm(root, { recursive: true }))
  for (const [name, content] of Object.entries(files)) await writeFile(join(root, name), content)
  return root
}

const title = '临澜县司法局2024年法治政府建设年度报告'
const wrong = `${title}\n\n现将现将有关情况报告如下:\n\n全年推进依法行政,取得成效。`
const right = `${title}\n\n现将有关情况报告如下：\n\n全年推进依法行政，取得成效。`
const laws = [
  `${title}\n\n认真落实《法制政府建设实施纲要（2021—2025年）》。`,
  '宣传《中华人民共和国水土保护法》。',
  '依据《民办教育法实施条例》开展年检。',
]
const mended = [
  `${title}\n\n认真落实《法治政府建设实施纲要（2021—2025年）》。`,
  '宣传《中华人民共和国水土保持法》。',
  '依据《民办教育促进法实施条例》开展年检。',
]

const fix = (root: string, ...more: string[]) =>
  run(['check', '.', '--fix', '--fail-on', 'never', ...more], root)

describe('--fix', () => {
  const writings: readonly [string, (text: string) => Buffer][] = [
    ['UTF-8', text => Buffer.from(text)],
    ['UTF-8 with a mark', text => Buffer.from(`\ufeff${text}`)],
    ['CRLF, and one at the end', text => Buffer.from(`${text}\n`.replaceAll('\n', '\r\n'))],
    ['GB18030', text => iconv.encode(text, 'gb18030')],
    ['UTF-16LE', text => iconv.encode(text, 'utf-16le', { addBOM: true })],
    ['UTF-16BE', text => iconv.encode(text, 'utf-16be', { addBOM: true })],
  ]
  test.each(writings)('keeps %s', async (_, write) => {
    const root = await folderWith({ 'a.txt': write(wrong) })
    const { code, err } = await fix(root)
    expect(await readFile(join(root, 'a.txt'))).toEqual(write(right))
    expect([code, err]).toEqual([0, '已改 3 处（1 份文稿）。\n'])
  })

  test('does nothing a second time, and writes nothing then', async () => {
    const root = await folderWith({ 'a.md': wrong })
    const first = await fix(root)
    const { mtimeMs, ino } = await stat(join(root, 'a.md'))
    const second = await fix(root)
    expect(second).toEqual({ ...first, err: '没有要改的地方。\n' })
    expect(await stat(join(root, 'a.md'))).toMatchObject({ mtimeMs, ino })
  })

  test('says what is left for the sake of accepted words, and for which entry', async () => {
    const text = `${title}\n\n辖区有学校86所，其中公办60所、民办25所，，情况情况良好。\n\n，，另有三所。\n`
    const config =
      'accepted:\n  - rule: number/total-mismatch\n    text: 86所\n    within: 学校86所，其中公办60所、民办25所，，\n    reason: 含一所筹建学校\n'
    const root = await folderWith({ 'a.md': text, 'hegao.yaml': config })
    const { err } = await fix(root)
    expect(err).toContain(
      '处没有改：会动到 accepted 里接受过的字句（hegao.yaml:2 等）；要改，请先去掉那一条。\n',
    )
    const { out } = await run(['check', 'a.md', '--format', 'json'], root)
    const withheld = JSON.parse(out).files[0].diagnostics.flatMap(
      (one: { withheld?: object }) => one.withheld ?? [],
    )
    expect(withheld).toContainEqual({ tier: 'safe', edits: 1, by: 'hegao.yaml:2' })
    const free = await folderWith({ 'a.md': text })
    expect((await fix(free)).err).not.toContain('accepted')
  })

  test('judges and reports what remains, in JSON too', async () => {
    const left = `${wrong}\n\n应答尽答率达102.6%，满意率达101%。`
    const root = await folderWith({ 'a.md': left })
    const { code, out, err } = await run(['check', 'a.md', '--fix', '--format', 'json'], root)
    expect(err).toContain('已改 3 处（1 份文稿）。\n')
    const rules = JSON.parse(out).files[0].diagnostics.map((one: { rule: string }) => one.rule)
    expect(rules).not.toContain('wording/repeated-word')
    expect(rules).not.toContain('punctuation/half-width')
    expect(code).toBe(1)
  })

  test('leaves alone what a person has answered for', async () => {
    const text = [
      `${title}\n\n<!-- hegao-disable wording/repeated-word: 引用原话 -->\n\n现将现将报告如下,请审阅。`,
      '<!-- hegao-enable wording/repeated-word -->',
      '<!-- hegao-disable-next-line punctuation/half-width: 原文如此 -->\n推进依法行政,取得成效。',
      '落实责任,加强监督。取得了取得了成效,明显好转。\n',
    ].join('\n\n')
    const accepted =
      'accepted:\n  - rule: wording/repeated-word\n    text: 取得了取得了\n    reason: 引文\n'
    const root = await folderWith({ 'a.md': text, 'hegao.yaml': accepted })
    const { out } = await fix(root, '--format', 'json')
    const fixed = text
      .replace('报告如下,', '报告如下，')
      .replace('责任,', '责任，')
      .replace('成效,明显', '成效，明显')
    expect(await readFile(join(root, 'a.md'), 'utf8')).toBe(fixed)
    const { diagnostics, suppressed } = JSON.parse(out).files[0]
    expect(suppressed).toHaveLength(3)
    expect(
      diagnostics.filter(({ rule }: { rule: string }) => rule.startsWith('suppression/')),
    ).toEqual([])
  })

  test('touches no file that is no report, and no other kind of file', async () => {
    const root = await folderWith({ 'notes.md': '现将现将记录如下。', 'a.html': wrong })
    expect((await fix(root)).err).toBe('没有要改的地方。\n')
    expect(await readFile(join(root, 'notes.md'), 'utf8')).toBe('现将现将记录如下。')
    const { code, err } = await run(['check', 'a.html', '--fix', '-q', '-o', 'r.txt'], root)
    expect(code).toBe(2)
    expect(err).toContain('hegao: a.html：只改 .md、.markdown、.txt 文稿，这份没有改动。\n')
    expect(await readFile(join(root, 'a.html'), 'utf8')).toBe(wrong)
  })

  test('says which file could not be written, reports it as it is, and fixes the others', async () => {
    const root = await folderWith({ 'a.md': wrong, 'b.md': wrong })
    await chmod(join(root, 'a.md'), 0o444)
    const { code, out, err } = await fix(root, '--format', 'json')
    expect(code).toBe(2)
    expect(err).toContain('hegao: a.md：这份文件是只读的，没有改动；要改请先去掉只读属性。\n')
    expect(err).toContain('已改 3 处（1 份文稿）。\n有 1 份文稿没有改成，原因列在错误里。\n')
    const { files, errors } = JSON.parse(out)
    expect(errors).toMatchObject([{ path: 'a.md', code: 'read-only' }])
    const count = (index: number) =>
      files[index].diagnostics.filter((one: { fix?: object }) => one.fix).length
    expect([count(0), count(1)]).toEqual([2, 0])
    expect(await readFile(join(root, 'a.md'), 'utf8')).toBe(wrong)
    expect(await readFile(join(root, 'b.md'), 'utf8')).toBe(right)
  })
})

test('--fix-dry-run writes nothing, of standard input too', async () => {
  const root = await folderWith({ 'a.md': `\ufeff${wrong}` })
  const { mtimeMs } = await stat(join(root, 'a.md'))
  const { out, err } = await run(['check', 'a.md', '--fix', '--fix-dry-run'], root)
  expect(out).toContain('--- a.md\n+++ a.md\n@@ -1,5 +1,5 @@\n \ufeff临澜县')
  expect(err).toContain('可改 3 处（1 份文稿），没有写入。\n')
  expect(await stat(join(root, 'a.md'))).toMatchObject({ mtimeMs })
  const piped = ['check', '-', '--fix-dry-run', '--stdin-filename', 'b.md', '-o', 'b.diff']
  await run(piped, root, wrong)
  expect(await readFile(join(root, 'b.diff'), 'utf8')).toContain(
    '+++ b.md\n@@ -1,5 +1,5 @@\n 临澜县',
  )
  expect(existsSync(join(root, 'b.md'))).toBe(false)
})

describe('--fix-tier review', () => {
  /** Answers in turn, and keeps what was asked. */
  function answering(...answers: (string | undefined)[]) {
    const questions: string[] = []
    const ask: Io['ask'] = async question => {
      questions.push(question)
      return answers.shift()
    }
    return { questions, ask }
  }
  const review = (root: string, ask: Io['ask']) =>
    run(['check', '.', '--fix-tier', 'review', '--fail-on', 'never'], root, '', ask)
  const pick = (...which: boolean[]) =>
    laws.map((law, index) => (which[index] ? mended[index] : law)).join('\n\n')

  test.each([
    [['y', 'n', 'Ｙ'], pick(true, false, true), 3],
    [['n', 'a'], pick(false, true, true), 2],
    [['y', 'q'], pick(true, false, false), 2],
    [['n', '好', '', 'yes', undefined], pick(false, true, false), 5],
    [[undefined], pick(false, false, false), 1],
  ])('changes what is agreed to: %j', async (answers, expected, asked) => {
    const root = await folderWith({ 'a.md': pick() })
    const { questions, ask } = answering(...answers)
    const { err } = await review(root, ask)
    expect(await readFile(join(root, 'a.md'), 'utf8')).toBe(expected)
    expect(questions).toHaveLength(asked)
    const changed = mended.filter(law => expected.includes(law)).length
    expect(err).toBe(changed > 0 ? `已改 ${changed} 处（1 份文稿）。\n` : '没有要改的地方。\n')
  })

  test('shows the words before and after, and asks nothing about what is safe', async () => {
    const root = await folderWith({ 'a.md': pick().replace('认真落实', '现将现将落实') })
    const { questions, ask } = answering('n', 'n', 'n')
    await review(root, ask)
    expect(questions[1]).toBe(
      [
        '',
        'a.md:5:4  没有查到《中华人民共和国水土保护法》，名称相近的是《中华人民共和国水土保持法》。请核对是不是写错了。  law/wrong-title',
        '  原文：宣传《中华人民共和国水土保护法》。',
        '  改为：宣传《中华人民共和国水土保持法》。',
        '改吗？y 改，n 不改，a 这处和以后各处都改，q 以后都不改：',
      ].join('\n'),
    )
    const expected = pick().replace('认真落实', '现将落实')
    expect(await readFile(join(root, 'a.md'), 'utf8')).toBe(expected)
  })

  test('does not write over what was changed while it asked', async () => {
    const root = await folderWith({ 'a.md': pick() })
    const { code, err, out } = await review(root, async () => {
      await writeFile(join(root, 'a.md'), '别处改过')
      return 'a'
    })
    expect(await readFile(join(root, 'a.md'), 'utf8')).toBe('别处改过')
    expect(code).toBe(2)
    expect(out + err).toContain('读入之后这份文件又被改过')
    expect(err).not.toContain('已改')
  })
})

import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { root, run } from '../testing/run.js'

/** A folder with one draft in it, which has one finding. */
function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'hegao-targets-'))
  onTestFinished(() => rmSync(path, { recursive: true }))
  writeFileSync(join(path, '报告.md'), readFileSync(join(root, 'docs/examples/报告.md'), 'utf8'))
  return path
}

const read = (path: string, name: string): string => readFileSync(join(path, name), 'utf8')

test('one run writes several formats and shows one, each in its language', async () => {
  const path = folder()
  const formats = ['pretty', 'json:a.json', 'markdown:a.md', 'csv:a.csv']
  const args = formats.flatMap(one => ['--format', one])
  const { code, out } = await run(['check', '报告.md', ...args, '--lang', 'en'], path)
  expect(code).toBe(1)
  expect(out).toContain('Score 95.0 / 100')
  expect(JSON.parse(read(path, 'a.json')).files[0].diagnostics[0].message).toContain('分项之和')
  expect(read(path, 'a.md')).toContain('# Report of Hegao')
  expect(read(path, 'a.csv')).toContain('错误')
})

test('what is written is what is printed', async () => {
  const path = folder()
  const { out } = await run(['check', '报告.md', '--format', 'sarif'], path)
  await run(['check', '报告.md', '--format', 'sarif', '-o', 'a.sarif'], path)
  const other = await run(['check', '报告.md', '--format', 'sarif:b.sarif'], path)
  expect(other.out).toBe('')
  expect([read(path, 'a.sarif'), read(path, 'b.sarif')]).toEqual([out, out])
})

test('-o takes the format without a file', async () => {
  const path = folder()
  const { out } = await run(
    ['check', '报告.md', '--format', 'json:a.json', '--format', 'pretty', '-o', 'a.txt'],
    path,
  )
  expect(out).toBe('')
  expect(read(path, 'a.txt')).toContain('得分 95.0 / 100')
  expect(read(path, 'a.json')).toContain('"version": 1')
})

test('nothing is written where one of the outputs cannot be', async () => {
  const path = folder()
  symlinkSync('报告.md', join(path, '链接.md'))
  for (const bad of ['csv:没有/a.csv', 'csv:.', 'csv:报告.md', 'csv:链接.md', 'csv:./a.json']) {
    const args = ['check', '报告.md', '--format', 'json:a.json', '--format', bad]
    const { code, err } = await run(args, path)
    expect(code).toBe(2)
    expect(err).toMatch(/^hegao: [^\n]+\n$/)
  }
  expect(readdirSync(path).toSorted()).toEqual(['报告.md', '链接.md'].toSorted())
  expect(read(path, '报告.md')).toContain('# 临澜县司法局')
})

test('what fails while it is written is said, with what is there already', async () => {
  const path = folder()
  const tooLong = `csv:${'长'.repeat(300)}.csv`
  const args = [
    'check',
    '报告.md',
    '--format',
    'pretty',
    '--format',
    'json:a.json',
    '--format',
    tooLong,
  ]
  const { code, out, err } = await run(args, path)
  expect([code, out]).toEqual([2, ''])
  expect(err).toMatch(/^hegao: 长+\.csv：路径太长。\nhegao: 已经写好的：a\.json。\n$/)
  expect(read(path, 'a.json')).toContain('"version": 1')
})

test('what could not be read is said once: in the page, or on stderr', async () => {
  const path = folder()
  const args = ['check', '报告.md', '没有.md', '--format']
  const printed = await run([...args, 'pretty', '--format', 'json:a.json'], path)
  expect([printed.code, printed.err]).toEqual([2, ''])
  const english = await run([...args, 'json:a.json', '--lang', 'en'], path)
  expect(english.err).toMatch(/^hegao: 没有\.md: [A-Z]/)
})

test('the job summary gets the page where GitHub keeps one', async () => {
  const path = folder()
  const summary = join(path, 'summary.md')
  writeFileSync(summary, 'before\n')
  const more = { stepSummary: summary }
  await run(['check', '报告.md'], path, '', undefined, more)
  expect(read(path, 'summary.md')).toBe('before\n')

  const { out } = await run(['check', '报告.md', '--format', 'github'], path, '', undefined, more)
  const page = await run(['check', '报告.md', '--format', 'markdown'], path)
  expect(out).toMatch(/^::error file=报告\.md,/)
  expect(read(path, 'summary.md')).toBe(`before\n${page.out}\n`)
})

test('the job summary has only its head where the page is too long for GitHub', async () => {
  const path = folder()
  const summary = join(path, 'summary.md')
  const many = Array.from({ length: 1000 }, (_, at) => `第${at}项工作工作的的落实。`)
  const drafts = Array.from({ length: 8 }, (_, at) => `多${at}.md`)
  for (const name of drafts)
    writeFileSync(join(path, name), `# 某局2024年工作总结\n\n${many.join('\n\n')}\n`)
  await run(['check', ...drafts, '--format', 'github'], path, '', undefined, {
    stepSummary: summary,
  })
  const text = read(path, 'summary.md')
  expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024)
  expect(text).toContain('| 多7.md |')
  expect(text).not.toContain('## 多0.md')
})

test('a summary that cannot be written is said', async () => {
  const path = folder()
  const { code, err } = await run(['check', '报告.md', '--format', 'github'], path, '', undefined, {
    stepSummary: path,
  })
  expect(code).toBe(2)
  expect(err).toMatch(/^hegao: .*这是文件夹，不是文件。\n$/)
})

test('what an earlier run wrote among the drafts is no draft of this one, unless it is named', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hegao-outputs-'))
  try {
    writeFileSync(join(folder, '报告.md'), '# 青溪县司法局2024年法治政府建设年度报告\n')
    const args = [
      'check',
      '.',
      '--fail-on',
      'never',
      '--format',
      'html:核稿.html',
      '--format',
      'json',
    ]
    const files = async () => JSON.parse((await run(args, folder)).out).files
    const first = await files()
    expect(first).toHaveLength(1)
    expect(await files()).toEqual(first)
    const { code, err } = await run(['check', '核稿.html', '--format', 'html:核稿.html'], folder)
    expect([code, err]).toEqual([2, expect.stringContaining('就是读入的 核稿.html')])
  } finally {
    rmSync(folder, { recursive: true })
  }
})

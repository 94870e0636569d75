import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { discover } from '@hegao/workspace/files'
import { afterEach, expect, onTestFinished, test } from 'vitest'
import { nodeHost } from './host/node.js'
import type { DraftsResult, ReportResult } from './protocol.js'
import { type Client, fixture, startClient } from './testing/client.js'

let client: Client
afterEach(() => client.end())

const street = fixture('subdistrict-2024.txt')

const tree: Readonly<Record<string, string>> = {
  'hegao.yaml': 'ignore:\n  - 旧稿/\n  - "*.草稿.md"\n',
  '.gitignore': '*.txt\n!要.txt\n',
  '甲.txt': street,
  '要.txt': street,
  '甲.草稿.md': street,
  '旧稿/去年.md': street,
  '各局/乙.md': street,
  '各局/丙.HTML': `<html><body><p>${street.split('\n').join('</p><p>')}</p></body></html>`,
  '各局/.hegaoignore': '丁.*\n',
  '各局/丁.docx': '',
  '各局/~$乙.docx': '',
  '各局/老.wps': '',
  'node_modules/a/戊.md': street,
  '说明.pdf': '',
}

function folder(): string {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'hegao-folder-')))
  onTestFinished(() => rmSync(path, { recursive: true }))
  for (const [name, text] of Object.entries(tree)) {
    mkdirSync(dirname(join(path, name)), { recursive: true })
    writeFileSync(join(path, name), text)
  }
  return path
}

const drafts = (of: string) => client.request<DraftsResult>('hegao/drafts', { folder: of })

/** What the command line reads, by the config of the folder. */
async function byCommand(cwd: string, argument: string): Promise<string[]> {
  const ignore = { base: cwd, patterns: ['旧稿/', '*.草稿.md'] }
  const { files } = await discover([argument], { cwd, ignore })
  return files.map(({ path }) => path)
}

test.each(['.', '各局', '旧稿'])(
  'the drafts in %s are those of the command line',
  async argument => {
    const cwd = folder()
    const expected = await byCommand(cwd, argument)
    expect(expected.length).toBeGreaterThan(0)
    const top = pathToFileURL(cwd).href
    client = await startClient({ host: nodeHost(), folders: [top] })
    const asked = argument === '.' ? top : `${top}/${encodeURI(argument)}`
    const found = await drafts(asked)
    const names = (uris: readonly string[], base: string) =>
      uris.map(uri => decodeURI(uri).slice(base.length + 1))
    expect(names(found.files, top)).toEqual(expected)
    if (argument === '各局')
      expect(found.skipped).toEqual([
        { uri: `${asked}/${encodeURI('老.wps')}`, reason: expect.stringContaining('LibreOffice') },
      ])
    await client.end()

    // In a browser the client has the files.
    const mount = 'memfs:/稿'
    const files = new Map(Object.entries(tree).map(([name, text]) => [`${mount}/${name}`, text]))
    client = await startClient({ files, folders: [encodeURI(mount)] })
    const there = encodeURI(argument === '.' ? mount : `${mount}/${argument}`)
    expect(names((await drafts(there)).files, mount)).toEqual(expected)
  },
)

test('the findings of a file that is not open are shown until its folder is asked for again', async () => {
  const mount = 'memfs:/稿'
  const files = new Map<string, string>([
    [`${mount}/甲.txt`, street],
    [`${mount}/乙.txt`, '工作要点\n'],
  ])
  client = await startClient({ files, folders: [encodeURI(mount)] })
  const [other, uri] = (await drafts(encodeURI(mount))).files as [string, string]
  const keep = (of: string) => client.request<ReportResult>('hegao/report', { uri: of, keep: true })
  await client.request('hegao/report', { uri })
  expect(client.diagnostics(uri)).toEqual([])
  await keep(uri)
  await keep(other)
  const rules = () => client.diagnostics(uri).map(({ code }) => code)
  expect(rules()).toContain('wording/repeated-word')
  expect(client.published.some(one => one.uri === other)).toBe(false)

  files.set(`${mount}/甲.txt`, street.replace('能力能力', '能力'))
  const changes = [{ uri, type: 2 }]
  await client.notify('workspace/didChangeWatchedFiles', { changes })
  await client.until(() => !rules().includes('wording/repeated-word'))
  expect(rules()).toContain('number/total-mismatch')

  await drafts(encodeURI(mount))
  expect(rules()).toEqual([])

  await keep(uri)
  files.delete(`${mount}/甲.txt`)
  await client.notify('workspace/didChangeWatchedFiles', { changes })
  await client.until(() => rules().length === 0)
})

test('a config with a mistake says so instead of a list', async () => {
  const files = new Map([['memfs:/稿/hegao.yaml', 'ignor: []\n']])
  client = await startClient({ files, folders: [encodeURI('memfs:/稿')] })
  await expect(drafts(encodeURI('memfs:/稿'))).rejects.toThrow(/第 1 行.*ignore/)
})

import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { FileReport, Report } from '@hegao/core'
import { expect, test } from 'vitest'
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node.js'
import { root, run } from './testing/run.js'

const bin = join(root, 'apps/cli/bin/hegao')

/** As an editor starts it. */
function startServer() {
  const child = spawn(process.execPath, [bin, 'lsp', '--stdio'], { cwd: root })
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  )
  connection.listen()
  const exit = new Promise<number | null>(resolve => child.on('exit', resolve))
  return { child, connection, exit }
}

const drafts = ['fixtures/reports', 'fixtures/marked'].flatMap(folder =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => /\.(?:md|txt)$/.test(name) && !name.includes('README'))
    .map(name => `${folder}/${name.replaceAll('\\', '/')}`),
)

test('an editor gets from the built server what the command line prints, for every fixture', async () => {
  const { out } = await run(['check', ...drafts, '--format', 'json'], root)
  const expected = (JSON.parse(out) as Report).files
  const { connection, exit } = startServer()
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(root).href,
    capabilities: {},
  })
  await connection.sendNotification('initialized', {})
  for (const [index, path] of drafts.entries()) {
    const uri = pathToFileURL(join(root, path)).href
    const text = readFileSync(join(root, path), 'utf8')
    const textDocument = { uri, languageId: 'markdown', version: 1, text }
    await connection.sendNotification('textDocument/didOpen', { textDocument })
    const { report } = await connection.sendRequest<{ report: Report }>('hegao/report', { uri })
    const own: FileReport = { ...report.files[0]!, path }
    expect(own).toEqual(expected[index])
  }
  await connection.sendRequest('shutdown')
  await connection.sendNotification('exit')
  expect(await exit).toBe(0)
})

test('the server ends when its client is gone without a word', async () => {
  const { child, connection, exit } = startServer()
  await connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} })
  child.stdin.end()
  expect(await exit).toBe(1)
})

test('on a terminal it says who starts it, instead of waiting for ever', async () => {
  const { code, err } = await run(['lsp', '--stdio'], root, '', [])
  expect([code, err]).toEqual([2, expect.stringContaining('docs/editors.md')])
})

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { MessageChannel, type MessagePort } from 'node:worker_threads'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import {
  createMessageConnection,
  type Message,
  type MessageReader,
  type MessageWriter,
} from 'vscode-languageserver/node.js'
import type { CheckedDraft } from './protocol.js'
import { Client, fixture } from './testing/client.js'

const none = () => ({ dispose() {} })

/** The client's side of a port: nothing but plain data gets through to a worker. */
const readerOf = (port: MessagePort): MessageReader => ({
  onError: none,
  onClose: none,
  onPartialMessage: none,
  dispose() {},
  listen(hear) {
    port.on('message', (message: Message) => hear(message))
    return none()
  },
})

const writerOf = (port: MessagePort): MessageWriter => ({
  onError: none,
  onClose: none,
  dispose() {},
  end() {},
  write: async message => port.postMessage(message),
})

test('the entry of the browser bundles without Node, and serves', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hegao-browser-'))
  const outfile = join(folder, 'server.mjs')
  await build({
    entryPoints: [fileURLToPath(new URL('browser.ts', import.meta.url))],
    bundle: true,
    outfile,
    format: 'esm',
    // esbuild fails on a Node built-in when it bundles for browsers.
    platform: 'browser',
    conditions: ['worker'],
    charset: 'utf8',
  })
  const text = readFileSync(outfile, 'utf8')
  // Only what is found is shown: the whole text would be a page of thousands of lines. A timer of
  // docx would run a text if it were ever given one.
  expect(text.match(/\beval\(|(?<!!= typeof e4 && \(e4 = )new Function\(/g)).toBeNull()
  const { serveWorker } = await import(pathToFileURL(outfile).href)
  const { port1, port2 } = new MessageChannel()
  serveWorker(port1, '0.0.0')
  const client = new Client(createMessageConnection(readerOf(port2), writerOf(port2)))
  await client.request('initialize', { processId: null, rootUri: null, capabilities: {} })
  const uri = 'vscode-vfs://github/甲/稿.txt'
  await client.open(uri, fixture('subdistrict-2024.txt'))
  const { score } = (await client.lastChecked(uri)) as CheckedDraft
  expect(score.total).toBe(90.5)
  expect(client.diagnostics(uri).map(({ code }) => code)).toContain('number/total-mismatch')
  port2.close()
  rmSync(folder, { recursive: true })
})

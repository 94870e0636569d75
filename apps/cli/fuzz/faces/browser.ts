import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import type { FileReport } from '@hegao/core'
import {
  createMessageConnection,
  type Message,
  type MessageReader,
  type MessageWriter,
} from '../../../../packages/language-server/node_modules/vscode-languageserver/node.js'
import { Client } from '../../../../packages/language-server/src/testing/client.js'
import type { Written } from '../engine.js'
import { reportOf } from './server.js'

declare const FUZZ_ROOT: string

let client: Promise<Client> | undefined

export async function reportOfBrowser({ text, format }: Written): Promise<FileReport> {
  client ??= startWorker()
  return reportOf(await client, text, `vscode-vfs://github/稿.${format}`)
}

const none = () => ({ dispose() {} })

/** The bundle as it is shipped, in a realm that has what a web worker has and nothing of Node. */
async function startWorker(): Promise<Client> {
  let hear: (message: Message) => void = () => {}
  const scope: Record<string, unknown> = {
    addEventListener() {},
    postMessage: (message: Message) => queueMicrotask(() => hear(structuredClone(message))),
    ...{ performance, setTimeout, clearTimeout, queueMicrotask, structuredClone },
    ...{ TextDecoder, TextEncoder, URL, atob, btoa, console },
  }
  const self = createContext(scope)
  scope.self = self
  runInContext(readFileSync(join(FUZZ_ROOT, 'apps/vscode/dist/server.js'), 'utf8'), self)
  // It loads the half that is the browser's before it listens.
  while (typeof scope.onmessage !== 'function') await new Promise(setImmediate)
  const reader: MessageReader = {
    onError: none,
    onClose: none,
    onPartialMessage: none,
    dispose() {},
    listen(callback) {
      hear = callback
      return none()
    },
  }
  const writer: MessageWriter = {
    onError: none,
    onClose: none,
    dispose() {},
    end() {},
    async write(message) {
      const tell = scope.onmessage as (event: { data: unknown }) => void
      tell({ data: structuredClone(message) })
    },
  }
  const started = new Client(createMessageConnection(reader, writer))
  await started.request('initialize', { processId: null, rootUri: null, capabilities: {} })
  return started
}

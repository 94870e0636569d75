// What the language server takes from a key stroke to the findings: a draft of 15 KB and one of 1 MB,
// made of those of fixtures/reports; or the files named.
// usage: node scripts/bench/server.mjs [--strokes N] [FILE…] (after a build)
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { availableParallelism, cpus } from 'node:os'
import { basename } from 'node:path'
import { PassThrough } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { nodeHost } from '../../packages/language-server/dist/host/node.js'
import { startServer } from '../../packages/language-server/dist/index.js'
import { longDraft } from './drafts.mjs'

const require = createRequire(
  new URL('../../packages/language-server/package.json', import.meta.url),
)
const {
  createConnection,
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} = require('vscode-languageserver/node')

/** A client and a server in this process. */
async function connect() {
  const toServer = new PassThrough()
  const toClient = new PassThrough()
  const server = createConnection(
    new StreamMessageReader(toServer),
    new StreamMessageWriter(toClient),
  )
  startServer(server, nodeHost, 'bench')
  const client = createMessageConnection(
    new StreamMessageReader(toClient),
    new StreamMessageWriter(toServer),
  )
  client.listen()
  await client.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} })
  return client
}

/** Opens a draft and types in it; gives what each took, in milliseconds on the clock and of the processor. */
export async function measureServer(name, text, strokes) {
  const client = await connect()
  const uri = `untitled:/${name}.txt`
  let heard
  client.onNotification('textDocument/publishDiagnostics', params => heard?.(params))
  const findings = async send => {
    const told = new Promise(resolve => {
      heard = resolve
    })
    const cpu = process.cpuUsage()
    const start = performance.now()
    await send()
    const { diagnostics } = await told
    const { user, system } = process.cpuUsage(cpu)
    return {
      wall: performance.now() - start,
      cpu: (user + system) / 1000,
      count: diagnostics.length,
    }
  }
  const textDocument = { uri, languageId: 'plaintext', version: 1, text }
  const opened = await findings(() =>
    client.sendNotification('textDocument/didOpen', { textDocument }),
  )
  const lines = text.split('\n')
  const taken = []
  for (let version = 2; version < 2 + strokes; version++) {
    // In the middle of a paragraph somewhere in the draft, as one who reads through it would.
    const line = (version * 7919) % lines.length
    const at = { line, character: Math.floor(lines[line].length / 2) }
    const change = { range: { start: at, end: at }, text: '的' }
    taken.push(
      await findings(() =>
        client.sendNotification('textDocument/didChange', {
          textDocument: { uri, version },
          contentChanges: [change],
        }),
      ),
    )
    // A person does not type faster; what waits for the last check to be over has waited.
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  client.dispose()
  return { opened, taken }
}

function show(taken) {
  const at = (key, share) => {
    const sorted = taken.map(one => one[key]).sort((a, b) => a - b)
    return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))].toFixed(1)
  }
  const spread = key =>
    taken.length === 1
      ? at(key, 0)
      : `${at(key, 0)} least, ${at(key, 0.5)} median, ${at(key, 0.95)} of 95 %`
  return `${spread('wall')} ms on the clock (${spread('cpu')} ms of the processor)`
}

async function main() {
  const { values, positionals } = parseArgs({
    options: { strokes: { type: 'string' } },
    allowPositionals: true,
  })
  const strokes = Number(values.strokes ?? 40)
  console.log(`${cpus()[0]?.model}, ${availableParallelism()} cores, Node ${process.version}`)
  const drafts =
    positionals.length > 0
      ? positionals.map(path => [basename(path), readFileSync(path, 'utf8')])
      : [
          ['15 KB', longDraft(15_000)],
          ['1 MB', longDraft(1_000_000)],
        ]
  for (const [name, text] of drafts) {
    const { opened, taken } = await measureServer(name, text, strokes)
    const kilobytes = Math.round(Buffer.byteLength(text) / 1000)
    console.log(
      `${name} (${kilobytes} KB, ${opened.count} findings): opened ${show([opened])}; a key ${show(taken)}`,
    )
  }
  process.exit(0)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main()

// What the language server takes from a key stroke to the findings: a draft of 15 KB and one of 1 MB,
// made of those of fixtures/reports with other figures, the same in every run; or the files named.
// usage: node scripts/bench-server.mjs [--strokes N] [FILE…] (after a build)
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { availableParallelism, cpus } from 'node:os'
import { basename } from 'node:path'
import { PassThrough } from 'node:stream'
import { parseArgs } from 'node:util'
import { nodeHost } from '../packages/language-server/dist/host/node.js'
import { startServer } from '../packages/language-server/dist/index.js'

const require = createRequire(new URL('../packages/language-server/package.json', import.meta.url))
const {
  createConnection,
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} = require('vscode-languageserver/node')

const folder = new URL('../fixtures/reports/', import.meta.url)

/** A draft of so many bytes: the first fixture, then paragraphs of all, their figures changed in each round. */
function makeDraft(size) {
  const texts = readdirSync(folder)
    .filter(name =>
      /^(?:city|county|district|prefecture|subdistrict|township).*\.(?:txt|md)$/.test(name),
    )
    .map(name => readFileSync(new URL(name, folder), 'utf8'))
  const bodies = texts.map(text => text.split(/\n+/).filter(line => line.length > 40))
  const made = [texts[0]]
  let bytes = Buffer.byteLength(made[0])
  for (let round = 1; bytes < size; round++) {
    for (const line of bodies[round % bodies.length]) {
      if (bytes >= size) break
      const other = line.replace(/\d+/g, figure => String(Number(figure) + round))
      made.push(other)
      bytes += Buffer.byteLength(other) + 1
    }
  }
  return made.join('\n')
}

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

async function measure(name, text, strokes) {
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
  const kilobytes = Math.round(Buffer.byteLength(text) / 1000)
  console.log(
    `${name} (${kilobytes} KB, ${opened.count} findings): opened ${show([opened])}; a key ${show(taken)}`,
  )
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
        ['15 KB', makeDraft(15_000)],
        ['1 MB', makeDraft(1_000_000)],
      ]
for (const [name, text] of drafts) await measure(name, text, strokes)
process.exit(0)

import { readFileSync } from 'node:fs'
import { PassThrough } from 'node:stream'
import type {
  ClientCapabilities,
  Diagnostic,
  InitializeResult,
  PublishDiagnosticsParams,
  Registration,
  TextDocumentContentChangeEvent,
} from 'vscode-languageserver'
import {
  createConnection,
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node.js'
import { toBase64 } from '../base64.js'
import { clientHost } from '../host/client.js'
import type { Host } from '../host/host.js'
import {
  type Checked,
  checkedNotification,
  type InitializationOptions,
  readFileRequest,
  readFolderRequest,
} from '../protocol.js'
import { startServer } from '../server.js'

export interface ClientSetup {
  /** Texts by URI that the client reads for the server; changed by tests. */
  readonly files?: Map<string, string | Uint8Array>
  /** Instead of the client's files. */
  readonly host?: Host
  readonly options?: InitializationOptions
  readonly capabilities?: ClientCapabilities
  readonly folders?: readonly string[]
  readonly locale?: string
}

/** The other side of a server, in the same process: what an editor does, and what it has seen. */
export class Client {
  readonly published: PublishDiagnosticsParams[] = []
  readonly checked: Checked[] = []
  readonly registered: Registration[] = []
  readonly log: string[] = []
  readonly #wake = new Set<() => void>()
  readonly #versions = new Map<string, number>()

  constructor(readonly connection: MessageConnection) {
    connection.onNotification('textDocument/publishDiagnostics', params => {
      this.published.push(params)
      this.#changed()
    })
    connection.onNotification(checkedNotification, (params: Checked) => {
      this.checked.push(params)
      this.#changed()
    })
    connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      this.log.push(message)
      this.#changed()
    })
    connection.onRequest('client/registerCapability', ({ registrations }) => {
      this.registered.push(...registrations)
      this.#changed()
      return null
    })
    connection.listen()
  }

  #changed(): void {
    for (const wake of this.#wake) wake()
  }

  request<T>(method: string, params?: unknown): Promise<T> {
    return this.connection.sendRequest(method, params)
  }

  notify(method: string, params?: unknown): Promise<void> {
    return this.connection.sendNotification(method, params)
  }

  open(uri: string, text: string, languageId = 'plaintext'): Promise<void> {
    this.#versions.set(uri, 1)
    return this.notify('textDocument/didOpen', {
      textDocument: { uri, languageId, version: 1, text },
    })
  }

  change(uri: string, contentChanges: readonly TextDocumentContentChangeEvent[]): Promise<void> {
    const version = this.#versions.get(uri)! + 1
    this.#versions.set(uri, version)
    return this.notify('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges,
    })
  }

  close(uri: string): Promise<void> {
    return this.notify('textDocument/didClose', { textDocument: { uri } })
  }

  /** What the server says of the version of a document that the client has. */
  async lastChecked(uri: string): Promise<Checked> {
    const version = this.#versions.get(uri)!
    return this.until(() =>
      this.checked.findLast(one => one.uri === uri && one.version === version),
    )
  }

  /** Diagnostics of a file, as they stand. */
  diagnostics(uri: string): Diagnostic[] {
    return this.published.findLast(one => one.uri === uri)?.diagnostics ?? []
  }

  /** Waits until something holds; looked at whenever the server says something. */
  until<T>(look: () => T | undefined | false): Promise<T> {
    return new Promise(resolve => {
      const wake = () => {
        const found = look()
        if (!found) return
        this.#wake.delete(wake)
        resolve(found)
      }
      this.#wake.add(wake)
      wake()
    })
  }

  async end(): Promise<void> {
    this.connection.dispose()
  }
}

/** A client whose server has answered `initialize`. */
export async function startClient(
  setup: ClientSetup = {},
): Promise<Client & { readonly initialized: InitializeResult }> {
  const { files = new Map(), host, options = {}, capabilities = {}, folders = [], locale } = setup
  const toServer = new PassThrough()
  const toClient = new PassThrough()
  const server = createConnection(
    new StreamMessageReader(toServer),
    new StreamMessageWriter(toClient),
  )
  startServer(server, ({ readFile = false }) => host ?? clientHost(server, readFile), '0.0.0')
  const connection = createMessageConnection(
    new StreamMessageReader(toClient),
    new StreamMessageWriter(toServer),
  )
  connection.onRequest(readFileRequest, ({ uri }: { uri: string }) => {
    const file = files.get(decodeURI(uri))
    if (file === undefined) return null
    return { content: toBase64(typeof file === 'string' ? new TextEncoder().encode(file) : file) }
  })
  connection.onRequest(readFolderRequest, ({ uri }: { uri: string }) => {
    const entries = entriesBelow(files.keys(), `${decodeURI(uri)}/`)
    return entries.length > 0 ? { entries } : null
  })
  const client = new Client(connection)
  const initialized = await client.request<InitializeResult>('initialize', {
    processId: null,
    rootUri: null,
    ...(locale ? { locale } : {}),
    capabilities,
    workspaceFolders: folders.map(uri => ({ uri, name: uri })),
    initializationOptions: { readFile: !host, ...options },
  })
  await client.notify('initialized', {})
  return Object.assign(client, { initialized })
}

function entriesBelow(uris: Iterable<string>, folder: string) {
  const inside = [...uris]
    .filter(uri => uri.startsWith(folder))
    .map(uri => uri.slice(folder.length))
  const kinds = new Map(inside.map(path => [path.split('/')[0]!, path.includes('/')]))
  return [...kinds].map(([name, isFolder]) => ({ name, kind: isFolder ? 'folder' : 'file' }))
}

/** A draft of the fixtures. */
export const fixture = (name: string): string =>
  readFileSync(new URL(`../../../../fixtures/reports/${name}`, import.meta.url), 'utf8')

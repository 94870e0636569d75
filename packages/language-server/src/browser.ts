import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
} from 'vscode-languageserver/browser.js'
import { clientHost } from './host/client.js'
import { startServer } from './server.js'

/**
 * Serves the client on the other side of a web worker.
 * @param scope the worker's own `self`
 * @param version of the tool
 */
export function serveWorker(
  scope: ConstructorParameters<typeof BrowserMessageReader>[0],
  version: string,
): void {
  const reader = new BrowserMessageReader(scope)
  const writer = new BrowserMessageWriter(scope)
  const connection = createConnection(reader, writer)
  startServer(connection, ({ readFile = false }) => clientHost(connection, readFile), version)
}

import {
  createConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node.js'
import { nodeHost } from './host/node.js'
import { startServer } from './server.js'

/**
 * Serves the client on standard input and output. When the client says `exit` the process ends.
 * @param version of the tool
 * @returns when the client is gone without a word: the exit code
 */
export function serveStdio(version: string): Promise<number> {
  const reader = new StreamMessageReader(process.stdin)
  const writer = new StreamMessageWriter(process.stdout)
  const gone = new Promise<number>(resolve => {
    reader.onClose(() => resolve(1))
  })
  startServer(createConnection(reader, writer), nodeHost, version)
  return gone
}

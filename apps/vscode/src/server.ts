// The language server, in a process of its own or in a worker of the browser: what it reckons never
// holds up the editor. One file for both, for most of it is what drafts are checked with; what only
// one side has is not loaded on the other.
import { version } from './version.js'

const isNode = typeof process === 'object' && process.versions?.node !== undefined

if (isNode)
  void import('@hegao/language-server/node')
    .then(({ serveStdio }) => serveStdio(version))
    .then(code => process.exit(code))
else
  void import('@hegao/language-server/browser').then(({ serveWorker }) =>
    serveWorker(globalThis as never, version),
  )

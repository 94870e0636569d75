// The language server in a web worker.
import { serveWorker } from '@hegao/language-server/browser'
import { version } from './version.js'

serveWorker(globalThis as never, version)

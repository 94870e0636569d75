// The language server in a process of its own: what it reckons never holds up the editor.
import { serveStdio } from '@hegao/language-server/node'
import { version } from './version.js'

void serveStdio(version).then(code => process.exit(code))

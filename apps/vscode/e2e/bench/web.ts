import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import type { Desk } from './desk.js'
import { webBuilds, webCommit, webEntry } from './install.js'
import { vsix, webTests } from './places.js'
import { Program } from './program.js'
import type { Payload } from './server.js'

/** Where VS Code for the web has the drafts: what is written there stays in the browser. */
const mount = 'vscode-test-web://mount/'

/** VS Code for the web with the packed extension, on the drafts of a desk. */
export class WebServer {
  private constructor(readonly program: Program) {}

  static async start(desk: Desk): Promise<WebServer> {
    const served = join(desk.root, 'served')
    unpack(vsix, served)
    // Inside of the extension: its host is the one that runs them.
    copyFileSync(webTests, join(served, 'extension/tests.js'))
    const argsFor = (port: number) => [
      webEntry,
      ...['--browserType', 'none', '--host', '127.0.0.1', '--port', `${port}`],
      ...['--quality', 'stable', '--commit', webCommit, '--testRunnerDataDir', webBuilds],
      ...['--extensionDevelopmentPath', served],
      desk.drafts,
    ]
    const env = { PATH: process.env.PATH, HOME: desk.home }
    return new WebServer(await Program.start(argsFor, { path: '/', env, cwd: desk.root }))
  }

  /** Its parts have origins of their own below this one: of one site, so that service workers may be. */
  get host(): string {
    return `vscode.localhost:${this.program.port}`
  }

  address(payload: Payload = []): string {
    const more = payload.length > 0 ? `?payload=${encodeURIComponent(JSON.stringify(payload))}` : ''
    return `http://${this.host}/${more}`
  }

  /** The address of the workbench that runs the tests in its extension host. */
  testAddress(): string {
    const tests = `http://${this.host}/static/devextensions/extension/tests.js`
    return this.address([
      ['extensionTestsPath', tests],
      ['skipWelcome', 'true'],
    ])
  }

  /** A draft as VS Code names it. */
  readonly uri = (name: string): string => `${mount}${name}`

  stop(): Promise<void> {
    return this.program.stop()
  }
}

/** The extension as it would be installed: its folder in the .vsix is `extension`. */
function unpack(file: string, folder: string): void {
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(file)))) {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, bytes)
  }
}

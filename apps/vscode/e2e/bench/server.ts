import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { get } from 'node:http'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Desk } from './desk.js'
import { serverEntry } from './install.js'

export interface ServerOptions {
  readonly trusted: boolean
  /** The display language; English otherwise. */
  readonly locale?: string
  /** More for the environment, which the extension host inherits. */
  readonly env?: Readonly<Record<string, string>>
}

/** Nobody listens there: no gallery is asked, whatever VS Code would like to look up. */
const nowhere = 'http://127.0.0.1:9'
const gallery = JSON.stringify({
  serviceUrl: nowhere,
  itemUrl: nowhere,
  resourceUrlTemplate: nowhere,
})

const environment = (desk: Desk): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  LANG: 'C.UTF-8',
  EXTENSIONS_GALLERY: gallery,
  HOME: desk.home,
  XDG_CONFIG_HOME: join(desk.home, '.config'),
  XDG_DATA_HOME: join(desk.home, '.local'),
})

const folders = (desk: Desk): string[] => [
  serverEntry,
  '--user-data-dir',
  desk.userData,
  '--extensions-dir',
  desk.extensions,
  '--config',
  join(desk.root, 'config.yaml'),
]

/** Installs a .vsix as a user would. */
export function installExtension(desk: Desk, vsix: string): void {
  execFileSync(process.execPath, [...folders(desk), '--install-extension', vsix], {
    env: environment(desk),
    stdio: 'pipe',
  })
}

/** A running VS Code server of a desk of its own. */
export class Server {
  private constructor(
    readonly port: number,
    readonly process: ChildProcess,
  ) {}

  static async start(desk: Desk, { trusted, locale, env }: ServerOptions): Promise<Server> {
    const port = await freePort()
    const child = spawn(
      process.execPath,
      [
        ...folders(desk),
        '--bind-addr',
        `127.0.0.1:${port}`,
        '--auth',
        'none',
        '--disable-telemetry',
        '--disable-update-check',
        '--disable-getting-started-override',
        '--disable-proxy',
        ...(locale ? ['--locale', locale] : []),
        ...(trusted ? ['--disable-workspace-trust'] : []),
      ],
      // A group of its own: what it starts ends with it.
      { env: { ...environment(desk), ...env }, stdio: ['ignore', 'pipe', 'pipe'], detached: true },
    )
    let said = ''
    for (const stream of [child.stdout!, child.stderr!])
      stream.on('data', data => {
        said += data
      })
    const server = new Server(port, child)
    // Where the tests are broken off, it ends with them.
    process.once('exit', () => server.#signal('SIGKILL'))
    for (let tries = 0; tries < 300; tries++) {
      if (await answers(port)) return server
      if (child.exitCode !== null) break
      await wait(200)
    }
    await server.stop()
    throw new Error(`The VS Code server did not start:\n${said.slice(-3000)}`)
  }

  /** The address of the workbench with a folder or a .code-workspace open. */
  address(target: string, payload: readonly (readonly [string, string])[] = []): string {
    const kind = target.endsWith('.code-workspace') ? 'workspace' : 'folder'
    const more = payload.length > 0 ? `&payload=${encodeURIComponent(JSON.stringify(payload))}` : ''
    return `http://127.0.0.1:${this.port}/?${kind}=${encodeURIComponent(target)}${more}`
  }

  /** A file of this machine as VS Code names it. */
  uri(path: string): string {
    return `vscode-remote://127.0.0.1:${this.port}${path}`
  }

  async stop(): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return
    const ended = once(this.process, 'exit')
    this.#signal('SIGTERM')
    await Promise.race([ended, wait(5000)])
    this.#signal('SIGKILL')
  }

  /** To the group that was started here, and to nothing else. */
  #signal(signal: NodeJS.Signals): void {
    try {
      process.kill(-this.process.pid!, signal)
    } catch {
      // It has ended.
    }
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}

const answers = (port: number): Promise<boolean> =>
  new Promise(done => {
    get({ host: '127.0.0.1', port, path: '/healthz' }, response => {
      response.resume()
      done(response.statusCode === 200)
    }).on('error', () => done(false))
  })

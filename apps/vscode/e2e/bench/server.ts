import { execFileSync } from 'node:child_process'
import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Desk } from './desk.js'
import { serverEntry } from './install.js'
import { Program } from './program.js'

/** What VS Code is told in its address: what to open, which tests to run. */
export type Payload = readonly (readonly [string, string])[]

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

/** Installs a .vsix as a user would, into a folder that desks take their extensions from. */
export function installExtension(vsix: string, folder: string): void {
  const desk = new Desk()
  rmSync(folder, { recursive: true, force: true })
  execFileSync(process.execPath, [...folders(desk), '--install-extension', vsix], {
    env: environment(desk),
    stdio: 'pipe',
  })
  cpSync(desk.extensions, folder, { recursive: true })
  desk.remove()
}

/** A running VS Code server of a desk of its own. */
export class Server {
  private constructor(readonly program: Program) {}

  static async start(desk: Desk, { trusted, locale, env }: ServerOptions): Promise<Server> {
    const argsFor = (port: number) => [
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
    ]
    const program = await Program.start(argsFor, {
      path: '/healthz',
      env: { ...environment(desk), ...env },
      cwd: desk.root,
    })
    return new Server(program)
  }

  /** The address of the workbench with a folder or a .code-workspace open. */
  address(target: string, payload: Payload = []): string {
    const kind = target.endsWith('.code-workspace') ? 'workspace' : 'folder'
    const more = payload.length > 0 ? `&payload=${encodeURIComponent(JSON.stringify(payload))}` : ''
    return `http://127.0.0.1:${this.program.port}/?${kind}=${encodeURIComponent(target)}${more}`
  }

  /** A file of this machine as VS Code names it. */
  uri(path: string): string {
    return `vscode-remote://127.0.0.1:${this.program.port}${path}`
  }

  stop(): Promise<void> {
    return this.program.stop()
  }
}

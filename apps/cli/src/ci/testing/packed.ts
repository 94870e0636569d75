import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const cli = fileURLToPath(new URL('../../../', import.meta.url))

/** The package.json of the command line. */
export const manifest = JSON.parse(readFileSync(join(cli, 'package.json'), 'utf8'))

export interface Packed {
  /** The tarball. */
  readonly file: string
  readonly size: number
  readonly files: readonly { readonly path: string; readonly mode: number }[]
}

/** A machine that has just been set up: nothing of npm is set, cached or reachable. */
export function freshEnvironment(folder: string): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name))
  const home = join(folder, 'home')
  mkdirSync(home, { recursive: true })
  return {
    ...Object.fromEntries(own),
    HOME: home,
    npm_config_cache: join(folder, 'cache'),
    npm_config_offline: 'true',
    npm_config_audit: 'false',
    npm_config_fund: 'false',
    npm_config_update_notifier: 'false',
    // A locale of the machine must not choose the language.
    LC_ALL: 'C.UTF-8',
  }
}

export const temporary = (): string => mkdtempSync(join(tmpdir(), 'hegao-packed-'))

/** Packs the command line as it was built, as npm publishes it. */
export function pack(folder: string): Packed {
  const { stdout, stderr, status } = spawnSync(
    'npm',
    ['pack', '--json', '--ignore-scripts', '--pack-destination', folder],
    { cwd: cli, env: freshEnvironment(folder), encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(stderr)
  const [{ filename, size, files }] = JSON.parse(stdout)
  return { file: join(folder, filename), size, files }
}

/** Installs the tarball into an empty folder and gives that folder. */
export function install({ file }: Packed, folder: string): string {
  const app = join(folder, 'app')
  mkdirSync(app)
  const { stderr, status } = spawnSync('npm', ['install', file], {
    cwd: app,
    env: freshEnvironment(folder),
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return app
}

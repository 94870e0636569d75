// Before the tests: the server of VS Code, the tests that run in it, the .vsix as it would be published.
import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { installVSCode } from './bench/install.js'
import { extension, hostTests, installed, screenshots, vsix, webTests } from './bench/places.js'
import { installExtension } from './bench/server.js'

export default async function setup(): Promise<void> {
  installVSCode()
  mkdirSync(screenshots, { recursive: true })
  execFileSync(process.execPath, ['scripts/package.mjs'], { cwd: extension, stdio: 'inherit' })
  installExtension(vsix, installed)
  await build({
    entryPoints: [join(extension, 'e2e/host/main.ts')],
    outfile: hostTests,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    charset: 'utf8',
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  })
  await build({
    entryPoints: [join(extension, 'e2e/host/web-main.ts')],
    outfile: webTests,
    bundle: true,
    platform: 'browser',
    target: 'chrome120',
    format: 'cjs',
    charset: 'utf8',
    external: ['vscode'],
    logLevel: 'warning',
  })
}

import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

/** What is loaded with the entry for VS Code on a machine, by package. */
async function loaded(): Promise<{ packages: string[]; bytes: number }> {
  const { metafile } = await build({
    entryPoints: [fileURLToPath(new URL('extension.ts', import.meta.url))],
    absWorkingDir: fileURLToPath(new URL('../../..', import.meta.url)),
    outdir: 'out',
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
  })
  const { inputs, bytes } = Object.values(metafile.outputs)[0]!
  const used = Object.keys(inputs).filter(path => inputs[path]!.bytesInOutput > 0)
  const nameOf = (path: string) =>
    /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ??
    /^(?:(?:apps|packages)\/)?[^/]+/.exec(path)![0]
  return { packages: [...new Set(used.map(nameOf))].toSorted(), bytes }
}

/** How long activation takes is for a busy machine to say; what it loads is not. */
test('to activate, the client of the protocol is loaded, and nothing that checks drafts', async () => {
  const { packages, bytes } = await loaded()
  const protocol = [
    'vscode-jsonrpc',
    'vscode-languageclient',
    'vscode-languageserver-protocol',
    'vscode-languageserver-types',
  ]
  const ofClient = ['balanced-match', 'brace-expansion', 'minimatch', 'semver']
  const own = ['apps/vscode', 'packages/core', 'packages/language-server', 'packages/report']
  expect(packages).toEqual([...own, ...ofClient, ...protocol].toSorted())
  expect(bytes).toBeLessThan(450_000)
})

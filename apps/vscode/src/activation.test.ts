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
    // The second is a bundle of its own: scripts/bundle.mjs.
    external: ['vscode', './client/own-process.js'],
  })
  const { inputs, bytes } = Object.values(metafile.outputs)[0]!
  const used = Object.keys(inputs).filter(path => inputs[path]!.bytesInOutput > 0)
  const nameOf = (path: string) =>
    /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ??
    /^(?:(?:apps|packages)\/)?[^/]+/.exec(path)![0]
  return { packages: [...new Set(used.map(nameOf))].toSorted(), bytes }
}

/** How long activation takes is for a busy machine to say; what it loads is not. */
test('to activate, neither the client of the protocol is loaded nor what checks drafts', async () => {
  const { packages, bytes } = await loaded()
  expect(packages).toEqual([
    'apps/vscode',
    'packages/core',
    'packages/language-server',
    'packages/report',
  ])
  expect(bytes).toBeLessThan(80_000)
})

import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { runInNewContext } from 'node:vm'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'

const entry = fileURLToPath(new URL('index.ts', import.meta.url))

describe('the entry for browsers', () => {
  it('bundles without Node, eval and anything left to require', async () => {
    // esbuild fails on a Node built-in when it bundles for browsers.
    const { outputFiles } = await build({
      entryPoints: [entry],
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'browser',
      mainFields: ['browser', 'module', 'main'],
    })
    const { text } = outputFiles[0]!
    expect(text).not.toMatch(/\beval\(|new Function\(|\bimport .* from\b/)
    // What ajv's helpers say of themselves in a string is no call.
    expect(text.replace(/(["'])require\("ajv[^\n]*/g, '')).not.toMatch(/[^_\w]require\(/)
    const module = await import(`data:text/javascript,${encodeURIComponent(text)}`)
    expect(module.parseProfile('id: a\ntitle: 甲', 'p.yaml').errors).toEqual([])
    expect(module.matchesGlob('a/b.md', ['**/*.md'])).toBe(true)
  })

  it('reads bytes where there is no Buffer and no process', async () => {
    const { outputFiles } = await build({
      entryPoints: [entry],
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'workspace',
      platform: 'browser',
    })
    const decode = runInNewContext(`${outputFiles[0]!.text}\nworkspace.decode`, { TextDecoder })
    const bytes = (text: string) => new TextEncoder().encode(text)
    expect(decode(bytes('甲'), 'a.txt')).toMatchObject({ text: '甲', encoding: 'utf-8' })
    expect(decode(bytes('PK\x03\x04 xl/workbook.xml'), 'a').message.en).toMatch(/spreadsheet/)
    const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
    const named = new Uint8Array([...old, ...Buffer.from('WordDocument', 'utf16le')])
    expect(decode(named, 'a.doc').message.en).toMatch(/old Word/)
  })
})

describe('the published schemas', () => {
  it.each(['hegao', 'profile'])('%s describes every key in both languages', async name => {
    const schema = JSON.parse(
      await readFile(new URL(`../schema/${name}.schema.json`, import.meta.url), 'utf8'),
    )
    const silent: string[] = []
    const visit = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return
      const { properties } = node as { properties?: Record<string, Record<string, string>> }
      for (const [key, value] of Object.entries(properties ?? {})) {
        const target = value.$ref ? schema.definitions[value.$ref.split('/').at(-1)!] : value
        const description: string = value.description ?? target.description ?? ''
        if (!/^.+。\n.+\.$/.test(description)) silent.push(`${path}/${key}`)
      }
      // Conditions repeat properties that are described where they are allowed.
      for (const [key, child] of Object.entries(node)) {
        if (key !== 'then') visit(child, `${path}/${key}`)
      }
    }
    visit(schema, '')
    expect(silent).toEqual([])
  })
})

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { nodeHost } from './host/node.js'
import type { CheckedDraft } from './protocol.js'
import { type Client, type ClientSetup, startClient } from './testing/client.js'

const draft = '临澜县司法局2024年法治政府建设年度报告\n\n现将现将情况报告如下。\n'
const off = 'severities:\n  wording/repeated-word: off\n'

/** Where files are: on the disk, or with the client. */
interface World {
  readonly name: string
  readonly setup: ClientSetup
  uriOf(path: string): string
  write(path: string, text: string): void
  remove(path: string): void
  end(): void
}

function onDisk(): World {
  const root = mkdtempSync(join(tmpdir(), 'hegao-server-'))
  const at = (path: string) => join(root, path)
  return {
    name: 'on disk',
    setup: { host: nodeHost() },
    uriOf: path => pathToFileURL(at(path)).href,
    write(path, text) {
      mkdirSync(dirname(at(path)), { recursive: true })
      writeFileSync(at(path), text)
    },
    remove: path => rmSync(at(path)),
    end: () => rmSync(root, { recursive: true }),
  }
}

function withClient(): World {
  const files = new Map<string, string>()
  const at = (path: string) => `vscode-vfs://挂载/甲/${path}`
  return {
    name: 'with the client',
    setup: { files },
    uriOf: path => encodeURI(at(path)),
    write: (path, text) => files.set(at(path), text),
    remove: path => files.delete(at(path)),
    end: () => {},
  }
}

describe.each([
  ['on disk', onDisk],
  ['with the client', withClient],
])('configs %s', (_, makeWorld) => {
  let world: World
  let client: Client
  beforeEach(async () => {
    world = makeWorld()
    client = await startClient(world.setup)
  })
  afterEach(async () => {
    await client.end()
    world.end()
  })

  const codesOf = async (path: string) => {
    await client.lastChecked(world.uriOf(path))
    return client.diagnostics(world.uriOf(path)).map(({ code }) => code)
  }
  const open = async (path: string) => {
    await client.open(world.uriOf(path), draft)
    return codesOf(path)
  }
  const changed = (path: string) =>
    client.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: world.uriOf(path), type: 2 }],
    })

  test('the nearest one above the draft holds, each for its own folder', async () => {
    world.write('甲/hegao.yaml', off)
    expect(await open('甲/里/稿.txt')).not.toContain('wording/repeated-word')
    expect(await open('乙/稿.txt')).toContain('wording/repeated-word')
  })

  test('a change of it is seen in the drafts that are open', async () => {
    world.write('hegao.yaml', off)
    const uri = world.uriOf('稿.txt')
    const told = () => client.published.filter(one => one.uri === uri).length
    await open('稿.txt')
    world.write('hegao.yaml', '')
    await changed('hegao.yaml')
    await client.until(() => told() === 2)
    expect(await codesOf('稿.txt')).toContain('wording/repeated-word')
    world.write('hegao.yaml', off)
    await client.notify('textDocument/didSave', { textDocument: { uri } })
    await client.until(() => told() === 3)
    expect(await codesOf('稿.txt')).not.toContain('wording/repeated-word')
  })

  test('a package of rules is not run, which is said; what names its rules is no mistake', async () => {
    world.write('hegao.yaml', 'packages: [office-rules]\n')
    const uri = world.uriOf('稿.md')
    const text = (rule: string) =>
      `<!-- hegao-disable-file ${rule}: 局务会议已定 -->\n\n# 临澜县司法局2024年法治政府建设年度报告\n`
    await client.open(uri, text('office-rules/motto'))
    const checked = (await client.lastChecked(uri)) as CheckedDraft
    expect(checked.notChecked.map(({ rule }) => rule)).toContain('office-rules/*')
    const wrong = () =>
      client.diagnostics(uri).filter(({ code }) => `${code}`.startsWith('suppression/'))
    expect(wrong()).toEqual([])
    const other = world.uriOf('别的.md')
    await client.open(other, text('other-rules/motto'))
    await client.lastChecked(other)
    const codes = client.diagnostics(other).map(({ code }) => code)
    expect(codes).toContain('suppression/malformed')
  })

  test('what it extends, and its own profile, count and are watched as it is', async () => {
    const profile = (word: string) =>
      `id: own\ntitle: 工作要点\nrecognise: []\nsections:\n  - id: goals\n    title: ${word}\n    hint: 写目标。\n    heading: ${word}\n    headings: [{ all: [[${word}]] }]\n    source: { level: 实务, name: 惯例, verified: practice }\n`
    world.write('共用/总.yaml', off)
    world.write('报告 一.yaml', profile('总体目标'))
    world.write('hegao.yaml', 'extends: 共用/总.yaml\nprofile: 报告 一.yaml\n')
    await client.open(world.uriOf('稿.txt'), '工作要点\n\n现将现将情况报告如下。\n')
    const uri = world.uriOf('稿.txt')
    const titles = async () =>
      ((await client.lastChecked(uri)) as CheckedDraft).checklist.map(({ title }) => title)
    expect(await titles()).toEqual(['总体目标'])
    expect(await codesOf('稿.txt')).not.toContain('wording/repeated-word')
    world.write('报告 一.yaml', profile('年度目标'))
    await changed('报告 一.yaml')
    await client.until(() => client.checked.length === 2)
    expect(await titles()).toEqual(['年度目标'])
    await changed('别的.yaml')
    world.write('共用/总.yaml', '')
    await changed('共用/总.yaml')
    await client.until(() => client.checked.length === 3)
    expect(await codesOf('稿.txt')).toContain('wording/repeated-word')
  })

  test('a mistake stands at its line, and the config before it holds until it is mended', async () => {
    const config = world.uriOf('hegao.yaml')
    world.write('hegao.yaml', off)
    await open('稿.txt')
    world.write('hegao.yaml', `terms: [甲]\nsevrities: {}\n`)
    await changed('hegao.yaml')
    const [mistake] = await client.until(
      () => client.diagnostics(config).length > 0 && client.diagnostics(config),
    )
    expect(mistake).toMatchObject({
      code: 'unknown-key',
      severity: 1,
      range: { start: { line: 1, character: 0 } },
    })
    expect(mistake!.message).toMatch(/^不认识的键.*severities/)
    const state = (await client.until(() => client.checked.length === 2 && client.checked[1]))!
    expect(state).toMatchObject({ state: 'draft', config: { uri: config } })
    expect(await codesOf('稿.txt')).not.toContain('wording/repeated-word')
    world.write('hegao.yaml', '')
    await changed('hegao.yaml')
    await client.until(() => client.checked.length === 3)
    expect(client.diagnostics(config)).toEqual([])
    expect(client.checked[2]).not.toHaveProperty('config')
  })

  test('with a config that was never right nothing is checked, and that is said', async () => {
    world.write('hegao.yaml', 'severities:\n  number/total-mismach: off\n')
    expect(await open('稿.txt')).toEqual([])
    const [checked] = client.checked
    expect(checked).toMatchObject({
      state: 'config-error',
      config: { uri: world.uriOf('hegao.yaml'), range: { start: { line: 1, character: 2 } } },
    })
    expect(JSON.stringify(checked)).toContain('number/total-mismatch')
    world.remove('hegao.yaml')
    await changed('hegao.yaml')
    await client.until(() => client.checked.length === 2)
    expect(await codesOf('稿.txt')).toContain('wording/repeated-word')
  })

  test('mistakes go when the draft that they were found with is closed', async () => {
    world.write('hegao.yaml', 'profile: 没有.yaml\n')
    await open('稿.txt')
    const config = world.uriOf('hegao.yaml')
    expect(client.diagnostics(config)).toHaveLength(1)
    await client.close(world.uriOf('稿.txt'))
    await client.until(() => client.diagnostics(config).length === 0)
  })
})

test('configs are watched by clients that can', async () => {
  const world = withClient()
  const client = await startClient({
    ...world.setup,
    capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } },
  })
  const [registered] = await client.until(() => client.registered.length > 0 && client.registered)
  expect(registered).toMatchObject({
    method: 'workspace/didChangeWatchedFiles',
    registerOptions: {
      watchers: [{ globPattern: '**/*.{yaml,yml,md,markdown,txt,html,htm}' }],
    },
  })
  await client.end()
})

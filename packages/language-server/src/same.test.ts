import { readdirSync, readFileSync } from 'node:fs'
import { checkDraft, Scanner } from '@hegao/core'
import { readDraft } from '@hegao/document'
import { catalogue, profiles, rules } from '@hegao/rules'
import { plainSetup, readMarkedFile } from '@hegao/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { toDiagnostic } from './features/diagnostics.js'
import type { ReportResult } from './protocol.js'
import { type Client, startClient } from './testing/client.js'

const root = new URL('../../../fixtures/', import.meta.url)
const filesIn = (folder: string) =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter(name => /\.(?:md|txt)$/.test(name) && !name.includes('README'))
    .map(name => `${folder}${name.replaceAll('\\', '/')}`)

const toolbox = { rules, profiles, catalogue, scanner: new Scanner() }

let client: Client
beforeAll(async () => {
  client = await startClient()
})
afterAll(() => client.end())

/** The server's report and diagnostics of a text are what the engine finds in it. */
async function expectSame(uri: string, text: string): Promise<void> {
  const format = uri.endsWith('.md') ? 'md' : 'txt'
  await client.open(uri, text)
  const { state } = await client.lastChecked(uri)
  const { report } = await client.request<ReportResult>('hegao/report', { uri })
  const expected = checkDraft(report.files[0]!.path, readDraft(text, format), toolbox, plainSetup)
  expect(report.files[0]).toEqual(JSON.parse(JSON.stringify(expected)))
  const shown = expected.diagnostics.map(finding => toDiagnostic(finding, uri, undefined))
  expect(client.diagnostics(uri)).toEqual(state === 'draft' ? shown : [])
  expect(state === 'draft').toBe(expected.profileBy !== 'none recognised')
  await client.close(uri)
}

test.each(filesIn('reports/'))('finds in %s what the command line finds', async name => {
  await expectSame(`file:///${name}`, readFileSync(new URL(name, root), 'utf8'))
})

test.each(filesIn('marked/'))(
  'finds in every case of %s what the command line finds',
  async name => {
    const cases = readMarkedFile(readFileSync(new URL(name, root), 'utf8'))
    for (const [index, { text }] of cases.entries())
      await expectSame(`file:///${name}`.replace(/\.md$/, `-${index}.md`), text)
  },
)

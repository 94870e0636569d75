import { limits } from '@hegao/core'
import { expect, test } from 'vitest'
import { startClient } from './testing/client.js'

test('a document that is too long is told on its first line, and checked when it is shorter', async () => {
  const client = await startClient()
  const uri = 'file:///长.txt'
  const title = '云汀市司法局2024年法治政府建设年度报告\n'
  await client.open(uri, title + '甲'.repeat(limits.characters))
  expect((await client.lastChecked(uri)).state).toBe('not-a-draft')
  const [told, ...others] = client.diagnostics(uri)
  expect(others).toEqual([])
  expect(told!.range).toEqual({ start: { line: 0, character: 0 }, end: { line: 0, character: 0 } })
  expect(told!.message).toMatch(/超过 2000000 个，太长了，没有检查/)
  await client.change(uri, [{ text: title }])
  expect((await client.lastChecked(uri)).state).toBe('draft')
  expect(client.diagnostics(uri).map(({ message }) => message)).not.toContain(told!.message)
  await client.end()
})

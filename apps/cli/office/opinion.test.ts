import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { convert, faultsOf } from '../../../packages/word/office/tools.js'
import { root, run } from '../src/testing/run.js'

test('the 核稿意见表 is valid, and LibreOffice prints it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hegao-opinion-'))
  const sheet = join(folder, '意见.docx')
  await run(['check', 'fixtures/reports', '--opinion', sheet], root)
  const bytes = new Uint8Array(readFileSync(sheet))
  rmSync(folder, { recursive: true })
  expect(await faultsOf(bytes)).toEqual([])
  const pdf = (await convert(new Map([['sheet.docx', bytes]]), 'pdf')).get('sheet.docx')!
  const pages = new TextDecoder('latin1').decode(pdf).match(/\/Type\s*\/Page\b/g)
  expect(pages!.length).toBeGreaterThanOrEqual(12)
})

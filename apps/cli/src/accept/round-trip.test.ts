import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FileReport, Report } from '@hegao/core'
import { rules } from '@hegao/rules'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { root, run } from '../testing/run.js'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hegao-accept-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

async function check(name: string): Promise<FileReport> {
  const { out, err } = await run(['check', name, '--format', 'json'], folder)
  if (out === '') throw new Error(err)
  return (JSON.parse(out) as Report).files[0]!
}

const isMarkdown = (text: string) => /^[#>|]|^<!--/m.test(text)

/** Findings about suppressions are to be put right, not accepted. */
const others = rules.filter(({ id }) => !id.startsWith('suppression/'))

describe.each(others.map(rule => [rule.id, rule] as const))('%s', (id, { examples }) => {
  test.each(examples.bad.map((example, index) => [index + 1, example] as const))(
    'each finding of bad example %i can be accepted, and no other goes with it',
    async (index, { text, options }) => {
      const written = text.replace(/[⟦⟧]/g, '')
      const name = index % 2 === 0 && !isMarkdown(written) ? '稿.txt' : '稿.md'
      const settings = options ? stringify({ options: { [id]: options } }) : 'terms:  [甲]  # 宽\n'
      const config = join(folder, 'hegao.yaml')
      writeFileSync(join(folder, name), written)
      writeFileSync(config, settings)
      const before = await check(name)
      expect(before.diagnostics.map(({ rule }) => rule)).toContain(id)
      for (const [at, finding] of before.diagnostics.entries()) {
        writeFileSync(config, settings)
        const answers = [...before.diagnostics.slice(0, at).map(() => 's'), 'a', '已核对']
        const { code, err } = await run(['accept', name], folder, '', answers)
        expect([code, err]).toEqual([0, ''])
        expect(readFileSync(config, 'utf8').startsWith(settings)).toBe(true)
        const after = await check(name)
        expect(after.diagnostics).toEqual(before.diagnostics.filter(one => one !== finding))
        expect(after.suppressed).toEqual([
          ...before.suppressed,
          {
            ...finding,
            suppression: {
              kind: 'accepted',
              reason: '已核对',
              origin: expect.stringMatching(/^hegao\.yaml:\d+$/),
            },
          },
        ])
      }
    },
  )
})

const drafts = readdirSync(join(root, 'fixtures/reports')).filter(name =>
  /-\d{4}\.(?:md|txt)$/.test(name),
)

test.each(drafts)('all findings of %s can be accepted, and every entry is needed', async name => {
  copyFileSync(join(root, 'fixtures/reports', name), join(folder, name))
  rmSync(join(folder, 'hegao.yaml'), { force: true })
  const before = await check(name)
  for (const group of new Set(before.diagnostics.map(({ rule }) => rule.split('/')[0]))) {
    const { code } = await run(
      ['accept', name, '--rule', `${group}/*`, '--reason', '逐条核过'],
      folder,
    )
    expect(code).toBe(0)
  }
  const after = await check(name)
  expect(after.diagnostics).toEqual([])
  expect(after.suppressed).toHaveLength(before.diagnostics.length)
  expect(after.score.unsuppressed).toBe(before.score.total)
})

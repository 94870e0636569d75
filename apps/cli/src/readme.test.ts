import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root, run } from './testing/run.js'

/** A command in a comment, then a block with what it prints. */
const block = /<!-- output: (.*) -->\n(```\w+\n)([\s\S]*?)```/g

/** What a page shows is what the command prints. UPDATE_CASES=1 writes it anew. */
test.each(['README.md', 'README.zh-CN.md', 'docs/formats.md'])(
  '%s shows what the commands print',
  async file => {
    const path = join(root, file)
    let text = readFileSync(path, 'utf8')
    const blocks = [...text.matchAll(block)]
    expect(blocks.length).toBeGreaterThan(0)
    for (const [whole, command, fence, shown] of blocks) {
      const printed = await run(command!.split(' '), root)
      // A page has neither the mark nor the line ends of a CSV.
      const out = printed.out.replace(/^\ufeff/, '').replaceAll('\r\n', '\n')
      if (process.env.UPDATE_CASES === '1') {
        text = text.replace(whole, () => `<!-- output: ${command} -->\n${fence}${out}\`\`\``)
        writeFileSync(path, text)
      } else expect(shown).toBe(out)
    }
  },
)

test.each(['README.md', 'README.zh-CN.md'])('%s shows a config that is right', async file => {
  const config = /```yaml\n([\s\S]*?)```/.exec(readFileSync(join(root, file), 'utf8'))![1]!
  const folder = mkdtempSync(join(tmpdir(), 'hegao-readme-'))
  try {
    writeFileSync(join(folder, 'hegao.yaml'), config)
    const { code, out, err } = await run(['print-config', 'a.txt'], folder)
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('thresholds.minScore: 80')
  } finally {
    rmSync(folder, { recursive: true })
  }
})

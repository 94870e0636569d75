import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root, run } from './testing/run.js'

const block = /<!-- output: (.*) -->\n```text\n([\s\S]*?)```/g

/** What a README shows is what the command prints. UPDATE_CASES=1 writes it anew. */
test.each(['README.md', 'README.zh-CN.md'])('%s shows what the commands print', async file => {
  const path = join(root, file)
  let text = readFileSync(path, 'utf8')
  const blocks = [...text.matchAll(block)]
  expect(blocks.length).toBeGreaterThan(0)
  for (const [whole, command, shown] of blocks) {
    const { out } = await run(command!.split(' '), root)
    if (process.env.UPDATE_CASES === '1') {
      text = text.replace(whole, () => `<!-- output: ${command} -->\n\`\`\`text\n${out}\`\`\``)
      writeFileSync(path, text)
    } else expect(shown).toBe(out)
  }
})

import { limits } from '@hegao/core'
import { expect, test } from 'vitest'
import { folderOf } from './testing/package-folder.js'
import { run } from './testing/run.js'

test('a draft that is too long is refused with one sentence, and the others are checked', async () => {
  const title = '云汀市司法局2024年法治政府建设年度报告\n'
  const folder = folderOf({ '长.txt': '甲'.repeat(limits.characters + 1), '稿.txt': title })
  const { code, out, err } = await run(['check', '长.txt', '稿.txt', '--format', 'json'], folder)
  const { files, errors } = JSON.parse(out)
  expect(files.map(({ path }: { path: string }) => path)).toEqual(['稿.txt'])
  expect(errors).toEqual([
    {
      path: '长.txt',
      code: 'too-large',
      message: '长.txt：有 2000001 个字符，超过 2000000 个，太长了，没有检查；请分成几份。',
    },
  ])
  expect(code).toBe(2)
  expect(err).toContain('太长了')
})

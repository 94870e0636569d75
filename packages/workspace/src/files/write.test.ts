import { readFile, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { folderWith } from '../testing/folder.js'
import { isSameFile } from './same.js'
import { writeFileAtomic } from './write.js'

it('writes a whole text, or says which folder is missing', async () => {
  const root = await folderWith({})
  expect(await writeFileAtomic(join(root, '结果.txt'), '甲')).toBeUndefined()
  expect(await readFile(join(root, '结果.txt'), 'utf8')).toBe('甲')
  const problem = await writeFileAtomic(join(root, '没有/结果.txt'), '甲')
  expect(problem?.message['zh-CN']).toBe(
    `${root}/没有/结果.txt：文件夹 ${root}/没有 不存在，请先建好。`,
  )
})

it('knows a file by whatever links', async () => {
  const root = await folderWith({ '稿/甲.md': '甲', '稿/乙.md': '甲' })
  await symlink('稿', join(root, '链'))
  await symlink('甲.md', join(root, '稿/丙.md'))
  const isSame = (a: string, b: string) => isSameFile(join(root, a), join(root, b))
  expect(await isSame('稿/甲.md', '链/../稿/./甲.md')).toBe(true)
  expect(await isSame('链/甲.md', '稿/丙.md')).toBe(true)
  expect(await isSame('稿/甲.md', '稿/乙.md')).toBe(false)
  expect(await isSame('稿/没有.md', '稿/没有.md')).toBe(false)
})

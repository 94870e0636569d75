import { readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { folderWith } from '../testing/folder.js'
import { appendText, isSameTarget, targetProblem } from './target.js'

it('knows two outputs to one file by whatever links, there or not', async () => {
  const root = await folderWith({ '稿/甲.json': '' })
  await symlink('稿', join(root, '链'))
  await symlink('甲.json', join(root, '稿/乙.json'))
  const isSame = (a: string, b: string) => isSameTarget(join(root, a), join(root, b))
  expect(await isSame('稿/新.json', '链/../稿/./新.json')).toBe(true)
  expect(await isSame('稿/新.json', '链/新.json')).toBe(true)
  expect(await isSame('稿/甲.json', '链/乙.json')).toBe(true)
  expect(await isSame('稿/新.json', '稿/旧.json')).toBe(false)
  expect(await isSame('没有/新.json', '没有/新.json')).toBe(true)
})

it('says beforehand that there is no folder, or that it is one', async () => {
  const root = await folderWith({ '稿/甲.json': '' })
  const problem = async (path: string) =>
    (await targetProblem(join(root, path), path))?.message['zh-CN']
  expect(await problem('稿/甲.json')).toBeUndefined()
  expect(await problem('稿/新.json')).toBeUndefined()
  expect(await problem('稿')).toBe('稿：这是文件夹，不是文件。')
  expect(await problem('没有/新.json')).toBe('没有/新.json：文件夹 没有 不存在，请先建好。')
  expect(await problem('稿/甲.json/新.json')).toBe(
    '稿/甲.json/新.json：文件夹 稿/甲.json 不存在，请先建好。',
  )
})

it('adds to a file, and says where it cannot', async () => {
  const root = await folderWith({})
  const path = join(root, '摘要.md')
  await writeFile(path, '甲\n')
  expect(await appendText(path, '乙\n')).toBeUndefined()
  expect(await readFile(path, 'utf8')).toBe('甲\n乙\n')
  expect((await appendText(root, '丙'))?.code).toBe('directory')
})

import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { folderWith } from '../testing/folder.js'
import { findConfig } from './find-config.js'

it('passes over nothing of its name', async () => {
  const root = await folderWith({ '局/hegao.yaml/x': '', '科/甲.md': '' })
  expect(await findConfig(join(root, '局'))).toMatchObject({
    code: 'directory',
    message: { 'zh-CN': `${root}/局/hegao.yaml：这是文件夹，不是文件。` },
  })
  await symlink('没有.yaml', join(root, '科/hegao.yaml'))
  expect(await findConfig(join(root, '科'))).toMatchObject({ code: 'not-found' })
})

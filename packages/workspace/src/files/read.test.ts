import { lstat, readFile, symlink, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { folderWith } from '../testing/folder.js'
import { isFileError } from './error.js'
import { readBytes, readStream, readTextFile } from './read.js'
import { writeFileAtomic } from './write.js'

describe('readTextFile', () => {
  it('reads what an old office system wrote', async () => {
    const bytes = iconv.encode('临澜县教育局\r\n', 'gb18030')
    const root = await folderWith({ 'a.txt': bytes })
    const path = join(root, 'a.txt')
    expect(await readTextFile(path)).toEqual({
      path,
      bytes,
      text: '临澜县教育局\r\n',
      encoding: 'gb18030',
      bom: false,
    })
  })

  it.each([
    ['nothing', 'b.txt', 'not-found', '找不到这个文件或文件夹'],
    ['a folder', '.', 'directory', '这是文件夹，不是文件'],
    ['a path through a file', 'a.txt/b.txt', 'not-found', '路径当中有一段不是文件夹'],
    ['a null character', 'a\0.txt', 'not-found', '路径里有空字符'],
    ['a name too long', `${'a'.repeat(300)}.txt`, 'not-found', '路径太长'],
    ['a link in a circle', 'circle', 'io', '符号链接绕成了圈'],
  ])('says what is wrong with %s', async (_, name, code, words) => {
    const root = await folderWith({ 'a.txt': '甲' })
    await symlink('circle', join(root, 'circle'))
    const path = `${root}/${name}`
    const result = await readTextFile(path)
    expect(isFileError(result)).toBe(true)
    expect(result).toMatchObject({ path, code, message: { 'zh-CN': `${path}：${words}。` } })
  })
})

describe('readBytes', () => {
  it('refuses a file that is too large before it is read', async () => {
    const root = await folderWith({ 'a.txt': '甲' })
    const path = join(root, 'a.txt')
    await truncate(path, 256 * 2 ** 20 + 1)
    expect(await readBytes(path)).toMatchObject({
      code: 'too-large',
      message: { 'zh-CN': `${path}：文件超过 256 MB，太大了，没有读。` },
    })
    await truncate(path, 3)
    expect(await readBytes(path)).toEqual(Buffer.from('甲'))
    await writeFile(path, '')
    expect(await readBytes(path)).toEqual(Buffer.from(''))
  })

  it('leaves what never ends', async () => {
    let taken = 0
    async function* endless() {
      for (const chunk = new Uint8Array(2 ** 24); ; taken++) yield chunk
    }
    expect(await readStream(endless(), '-')).toMatchObject({ path: '-', code: 'too-large' })
    expect(taken).toBe(16)
  })
})

describe('writeFileAtomic', () => {
  it('writes and replaces, in UTF-8 without a mark', async () => {
    const root = await folderWith({ 'out.json': '旧' })
    const path = join(root, 'out.json')
    expect(await writeFileAtomic(path, '新的𠮷')).toBeUndefined()
    expect(await readFile(path)).toEqual(Buffer.from('新的𠮷'))
  })

  it('writes through a link', async () => {
    const root = await folderWith({ 'real.json': '旧' })
    await symlink('real.json', join(root, 'link.json'))
    expect(await writeFileAtomic(join(root, 'link.json'), '新')).toBeUndefined()
    expect(await readFile(join(root, 'real.json'), 'utf8')).toBe('新')
    expect((await lstat(join(root, 'link.json'))).isSymbolicLink()).toBe(true)
  })

  it('leaves devices what they are', async () => {
    expect(await writeFileAtomic('/dev/null', '甲')).toBeUndefined()
    expect((await lstat('/dev/null')).isCharacterDevice()).toBe(true)
  })

  it.each([
    ['a folder that is not there', 'none/out.json', 'not-found'],
    ['a folder', '.', 'directory'],
  ])('reports %s', async (_, name, code) => {
    const root = await folderWith({})
    const path = `${root}/${name}`
    expect(await writeFileAtomic(path, '甲')).toMatchObject({ path, code })
  })
})

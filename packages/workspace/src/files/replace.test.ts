import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, lstat, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { folderWith } from '../testing/folder.js'
import { replaceFile } from './replace.js'

const [before, after] = [Buffer.from('现将现将报告如下'), Buffer.from('现将报告如下')]

describe('replaceFile', () => {
  it('puts the new bytes in the place of the old, and leaves nothing beside them', async () => {
    const root = await folderWith({ 'a.md': before })
    await chmod(join(root, 'a.md'), 0o640)
    expect(await replaceFile(join(root, 'a.md'), before, after)).toBeUndefined()
    expect(await readFile(join(root, 'a.md'))).toEqual(after)
    expect((await stat(join(root, 'a.md'))).mode & 0o7777).toBe(0o640)
    expect(await readdir(root)).toEqual(['a.md'])
  })

  it('follows a link, which stays a link', async () => {
    const root = await folderWith({ '稿/a.md': before })
    await symlink('稿/a.md', join(root, 'b.md'))
    expect(await replaceFile(join(root, 'b.md'), before, after)).toBeUndefined()
    expect((await lstat(join(root, 'b.md'))).isSymbolicLink()).toBe(true)
    expect(await readFile(join(root, '稿/a.md'))).toEqual(after)
    expect(await readdir(root)).toEqual(['b.md', '稿'])
  })

  it('writes nothing where the file has changed since it was read', async () => {
    const root = await folderWith({ 'a.md': '别人刚刚改过' })
    const path = join(root, 'a.md')
    expect(await replaceFile(path, before, after)).toMatchObject({
      code: 'changed',
      message: {
        'zh-CN': `${path}：读入之后这份文件又被改过（可能正在别处编辑），没有改动；请保存好再核一遍。`,
      },
    })
    expect(await readFile(path, 'utf8')).toBe('别人刚刚改过')
    expect(await readdir(root)).toEqual(['a.md'])
  })

  it('writes nothing to a file that is read-only, though a rename could', async () => {
    const root = await folderWith({ 'a.md': before })
    const path = join(root, 'a.md')
    await chmod(path, 0o444)
    expect(await replaceFile(path, before, after)).toMatchObject({
      code: 'read-only',
      message: { 'zh-CN': `${path}：这份文件是只读的，没有改动；要改请先去掉只读属性。` },
    })
    expect(await readFile(path)).toEqual(before)
  })

  it.each([
    ['a file that is gone', 'b.md', 'not-found'],
    ['a folder', '.', 'io'],
  ])('says what is wrong with %s', async (_, name, code) => {
    const root = await folderWith({ 'a.md': before })
    expect(await replaceFile(join(root, name), before, after)).toMatchObject({ code })
  })
})

/** A process that replaces the file again and again, and says when it has begun. */
const forever = `
import { readFileSync } from 'node:fs'
import { replaceFile } from ${JSON.stringify(fileURLToPath(new URL('replace.ts', import.meta.url)))}
const [path, one, other] = process.argv.slice(2)
let [before, after] = [readFileSync(path), readFileSync(one)]
const next = new Map([[one, other], [other, one]])
let name = one
process.stdout.write('.')
for (;;) {
  const problem = await replaceFile(path, before, after)
  if (problem) throw new Error(problem.message.en)
  name = next.get(name)
  ;[before, after] = [after, readFileSync(name)]
}
`

describe('a process that is killed while it writes', () => {
  it('leaves the old file whole or the new one', async () => {
    // Large enough that most of the time goes into writing.
    const [old, fresh] = ['旧', '新'].map(word => Buffer.from(word.repeat(200_000)))
    const root = await folderWith({ 'a.md': old!, 'old.bin': old!, 'new.bin': fresh! })
    const path = join(root, 'a.md')
    const script = join(root, 'forever.mjs')
    await build({
      stdin: { contents: forever, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile: script,
    })
    // What a kill in the middle of writing leaves beside the file tells that it came in the middle.
    let inTheMiddle = 0
    while (inTheMiddle < 10) {
      await writeFile(path, old!)
      const args = [script, path, join(root, 'new.bin'), join(root, 'old.bin')]
      const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
      const gone = once(child, 'exit')
      await Promise.race([once(child.stdout, 'data'), gone])
      await setTimeout(Math.random() * 60)
      child.kill('SIGKILL')
      expect(await gone).toEqual([null, 'SIGKILL'])
      const found = await readFile(path)
      expect(found.equals(old!) || found.equals(fresh!)).toBe(true)
      inTheMiddle = (await readdir(root)).filter(name => name.endsWith('.tmp')).length
    }
    expect(await replaceFile(path, await readFile(path), old!)).toBeUndefined()
    expect(await readFile(path)).toEqual(old)
  }, 600_000)
})

import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith } from '../testing/folder.js'
import { discover } from './discover.js'
import type { IgnorePatterns } from './ignored.js'

const drafts = {
  '乙.txt': '乙',
  '甲.md': '甲',
  'B.MD': 'B',
  'a.markdown': 'a',
  'note.xlsx': '',
  '局/一.md': '一',
  '局/二.txt': '二',
  '局/.隐藏.md': '',
  '局/旧稿/三.md': '三',
  '.cache/四.md': '',
  'node_modules/x/README.md': '',
}

async function find(
  files: Record<string, string>,
  patterns: string[],
  ignore?: string[],
  cwd = '.',
) {
  const root = await folderWith(files)
  const config: IgnorePatterns | undefined = ignore && { base: root, patterns: ignore }
  const result = await discover(patterns, {
    cwd: join(root, cwd),
    ...(config ? { ignore: config } : {}),
  })
  return {
    files: result.files.map(({ path, given }) => (given === 'named' ? `${path}!` : path)),
    errors: result.errors.map(({ code, message }) =>
      `${code} ${message['zh-CN']}`.replaceAll(root, 'ROOT'),
    ),
  }
}

describe('a folder', () => {
  it('gives its drafts in the order of code units, without hidden ones and dependencies', async () => {
    const { files, errors } = await find(drafts, ['.'])
    expect(files).toEqual([
      'B.MD',
      'a.markdown',
      '乙.txt',
      '局/一.md',
      '局/二.txt',
      '局/旧稿/三.md',
      '甲.md',
    ])
    expect(errors).toEqual([])
  })

  it.each([
    ['局', ['局/一.md', '局/二.txt', '局/旧稿/三.md']],
    ['局/', ['局/一.md', '局/二.txt', '局/旧稿/三.md']],
    ['./局', ['./局/一.md', './局/二.txt', './局/旧稿/三.md']],
    ['局/旧稿/..//旧稿', ['局/旧稿/..//旧稿/三.md']],
  ])('keeps the path as given: %s', async (pattern, expected) => {
    expect((await find(drafts, [pattern])).files).toEqual(expected)
  })

  it('may stand above the working folder', async () => {
    expect((await find(drafts, ['..', '三.md'], undefined, '局/旧稿')).files).toEqual([
      '../一.md',
      '../二.txt',
      '../旧稿/三.md!',
    ])
  })

  it('is an error without drafts, with what is there instead', async () => {
    expect(await find({ 'x/a.xlsx': '', 'x/b.md': '', '.gitignore': 'b.md' }, ['x'])).toEqual({
      files: [],
      errors: [
        'no-drafts x：文件夹里没有可核的稿件（.docx .md .markdown .txt .html .htm）（另有 1 个其他文件，1 个被忽略）。',
      ],
    })
  })

  it('does not follow links to folders, and takes links to files', async () => {
    const root = await folderWith({ 'in/a.md': '', 'out/b.md': '' })
    await symlink('..', join(root, 'in', 'loop'))
    await symlink('../out/b.md', join(root, 'in', 'b.md'))
    await symlink('../out', join(root, 'in', '旧.稿'))
    await symlink('../out', join(root, 'in', '.hidden'))
    const { files, skipped } = await discover(['in'], { cwd: root })
    expect(files.map(({ path }) => path)).toEqual(['in/a.md', 'in/b.md'])
    expect(skipped.map(({ path, reason }) => [path, reason['zh-CN'].slice(0, 8)])).toEqual([
      ['in/loop', '是指向文件夹的链'],
      ['in/旧.稿', '是指向文件夹的链'],
    ])
    expect((await discover(['in/旧.稿'], { cwd: root })).files).toHaveLength(1)
    expect((await discover(['in/*.md'], { cwd: root })).skipped).toEqual([])
  })
})

describe('ignore files', () => {
  it.each([
    ['.gitignore', { '.gitignore': '旧稿/\n' }],
    ['.hegaoignore', { '.hegaoignore': '三.md' }],
    ['a deeper one', { '局/.gitignore': '/旧稿' }],
    ['one with a byte-order mark', { '.gitignore': '\uFEFF旧稿/' }],
    ['one in the repository above', { '.git/HEAD': '', '.gitignore': '局/旧稿' }],
  ])('%s', async (_, files) => {
    expect((await find({ ...drafts, ...files }, ['局'])).files).toEqual(['局/一.md', '局/二.txt'])
  })

  it('the deeper wins', async () => {
    const files = { '.gitignore': '*.md\n', '局/.hegaoignore': '!一.md' }
    expect((await find({ ...drafts, ...files }, ['局'])).files).toEqual(['局/一.md', '局/二.txt'])
  })

  it('the config wins over all', async () => {
    const files = { '局/.gitignore': '一.md' }
    expect((await find({ ...drafts, ...files }, ['局'], ['旧稿', '!一.md'])).files).toEqual([
      '局/一.md',
      '局/二.txt',
    ])
  })

  it('do not keep out what was named', async () => {
    const files = { '.gitignore': '局/\n*.xlsx\n' }
    expect(await find({ ...drafts, ...files }, ['局/一.md', 'note.xlsx', '局/旧稿'])).toEqual({
      files: ['局/一.md!', 'note.xlsx!', '局/旧稿/三.md'],
      errors: [],
    })
  })

  it('keep out what a glob means', async () => {
    expect((await find(drafts, ['局/*'], ['二.txt'])).files).toEqual(['局/一.md'])
  })
})

describe('a glob', () => {
  it.each([
    ['*.md', ['甲.md']],
    ['局/**', ['局/一.md', '局/二.txt', '局/旧稿/三.md']],
    ['*', ['B.MD', 'a.markdown', '乙.txt', '甲.md']],
    ['*.xlsx', ['note.xlsx']],
    ['{甲,乙}.{md,txt}', ['乙.txt', '甲.md']],
    ['./局/*.md', ['局/一.md']],
    ['*/*/*', ['局/旧稿/三.md']],
    ['{局,无}/{一,旧稿/三}.md', ['局/一.md', '局/旧稿/三.md']],
    ['局/旧稿/**/*.md', ['局/旧稿/三.md']],
    ['局/?.md', ['局/一.md']],
    ['**/[一三].md', ['局/一.md', '局/旧稿/三.md']],
  ])('%s', async (pattern, expected) => {
    expect((await find(drafts, [pattern])).files).toEqual(expected)
  })

  it('may go above the working folder, or be absolute', async () => {
    expect((await find(drafts, ['../*.md'], undefined, '局/旧稿')).files).toEqual(['../一.md'])
    const root = await folderWith({ '.x/a.md': '', 'b.md': '' })
    const { files } = await discover([`${root}/*.md`, `${root}/.x/*`], { cwd: '/' })
    expect(files.map(({ path }) => path)).toEqual([`${root}/b.md`, `${root}/.x/a.md`])
  })

  it('is no glob where a file has that name', async () => {
    expect((await find({ '报告[1].md': '', '报告1.md': '' }, ['报告[1].md'])).files).toEqual([
      '报告[1].md!',
    ])
  })

  it.each(['没有/*.md', '**/*.cache/*', '[', 'note.xlsx/*'])('%s means nothing', async pattern => {
    const { files, errors } = await find(drafts, [pattern])
    expect(files).toEqual([])
    expect(errors).toHaveLength(1)
  })

  it('that means nothing is an error', async () => {
    expect(await find(drafts, ['*.html'])).toEqual({
      files: [],
      errors: ['no-match *.html：没有符合的稿件。'],
    })
  })
})

describe('several arguments', () => {
  it('keep their order; each file comes once, and named where it was', async () => {
    expect((await find(drafts, ['乙.txt', '局', './局/二.txt', '甲.md', '*.txt'])).files).toEqual([
      '乙.txt!',
      '局/一.md',
      '局/二.txt!',
      '局/旧稿/三.md',
      '甲.md!',
    ])
  })

  it.each([
    ['a\0b', 'not-found', '路径里有空字符'],
    ['长'.repeat(200), 'not-found', '路径太长'],
  ])('tell a path that cannot be: %#', async (pattern, code, words) => {
    expect((await find(drafts, [pattern])).errors).toEqual([`${code} ${pattern}：${words}。`])
  })

  it('do not suffer from a wrong one', async () => {
    const { files, errors } = await find(drafts, ['没有', '甲.md'])
    expect(files).toEqual(['甲.md!'])
    expect(errors).toEqual(['not-found 没有：找不到这个文件或文件夹。'])
  })
})

describe('a path that is not there', () => {
  it.each([
    ['甲.txt', '甲.md'],
    ['note.doc', 'note.xlsx'],
    ['local/一.md', undefined],
    ['局/旧槁/三.md', '局/旧稿'],
    ['局/旧稿/三.txt', '局/旧稿/三.md'],
    ['nod_modules', 'node_modules'],
    ['甲.md/乙', '甲.md'],
    ['丙.md', undefined],
    ['1.md', undefined],
    ['乙乙.txt', '乙.txt'],
  ])('%s', async (pattern, near) => {
    const hint = near ? `是不是“${near}”？` : ''
    const { errors } = await find(drafts, [pattern])
    expect(errors).toEqual([`not-found ${pattern}：找不到这个文件或文件夹。${hint}`])
  })
})

describe('an empty argument', () => {
  it('is not the working folder', async () => {
    expect(await find(drafts, [''])).toMatchObject({
      files: [],
      errors: ['not-found 路径是空的。'],
    })
  })
})

it('leaves out what Word keeps beside a file that is open', async () => {
  const files = { '稿/报告.docx': '', '稿/~$报告.docx': '' }
  expect((await find(files, ['稿'])).files).toEqual(['稿/报告.docx'])
})

describe('links that lead nowhere', () => {
  const linked = async () => {
    const root = await folderWith({ '稿/甲.md': '甲', '稿/乙.xlsx': '' })
    await symlink('没有.md', join(root, '稿/断.md'))
    await symlink('圈.md', join(root, '稿/圈.md'))
    await symlink('没有', join(root, '稿/局'))
    await symlink('没有.pdf', join(root, '稿/断.pdf'))
    return root
  }

  it('are skipped in a folder, with the reason, where a draft may have been meant', async () => {
    const { files, skipped, errors } = await discover(['稿'], { cwd: await linked() })
    expect(files.map(({ path }) => path)).toEqual(['稿/甲.md'])
    expect(skipped.map(({ path, reason }) => `${path} ${reason['zh-CN']}`)).toEqual([
      '稿/圈.md 链接绕成了圈',
      '稿/局 链接指向的文件不存在',
      '稿/断.md 链接指向的文件不存在',
    ])
    expect(errors).toEqual([])
  })

  it('are told as what they are where they are named', async () => {
    const { errors } = await discover(['稿/断.md', '稿/圈.md'], { cwd: await linked() })
    expect(errors.map(({ message }) => message['zh-CN'])).toEqual([
      '稿/断.md：链接指向的文件不存在。',
      '稿/圈.md：符号链接绕成了圈。',
    ])
  })
})

import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { root } from '../testing/root.js'
import { blocksOf, drafts, read } from './testing/gate.js'
import { manifest } from './testing/packed.js'

const page = 'docs/ci/pre-commit.md'

test('the hook of the page refuses a commit of a draft that fails, and no other', () => {
  const folder = drafts()
  const call = (program: string, ...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(program, args, {
      cwd: folder,
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH,
        HOME: folder,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_AUTHOR_NAME: '拟稿人',
        GIT_AUTHOR_EMAIL: 'a@example.org',
        GIT_COMMITTER_NAME: '拟稿人',
        GIT_COMMITTER_EMAIL: 'a@example.org',
      },
    })
    return { code: status, said: stdout + stderr }
  }
  const commit = (file: string) => {
    call('git', 'add', file)
    const { code, said } = call('git', 'commit', '--quiet', '-m', '送审')
    if (code !== 0) call('git', 'reset', '--quiet')
    return [code, said] as const
  }
  call('git', 'init', '--quiet')
  mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true })
  symlinkSync(join(root, 'apps/cli/bin/hegao'), join(folder, 'node_modules/.bin/hegao'))
  // All of the page but what it takes from npm, which stands there already.
  const setUp = blocksOf(page, 'sh')[0]!.replace('npm install --save-dev hegao\n', '')
  expect(call('sh', '-ec', setUp)).toEqual({ code: 0, said: '' })

  expect(commit('报告/好.md')[0]).toBe(0)
  const [code, said] = commit('报告/错 稿.md')
  expect(code).not.toBe(0)
  expect(said).toContain('报告/错 稿.md 不通过：错误 1 处')
  expect(call('git', 'log', '--format=%s').said).toBe('送审\n')

  writeFileSync(join(folder, '说明.md'), '现将现将。\n')
  expect(commit('说明.md')[0]).toBe(0)
  rmSync(join(folder, '报告/好.md'))
  expect(commit('报告/好.md')[0]).toBe(0)
})

test('the snippet for pre-commit takes the version that there is, and the drafts alone', () => {
  const [{ hooks }] = parse(blocksOf(page, 'yaml')[0]!).repos
  expect(hooks[0].additional_dependencies).toEqual([`hegao@${manifest.version}`])
  const files = new RegExp(hooks[0].files)
  expect(
    ['报告/局/稿.docx', '报告/稿.md', '说明.md', '报告/图.png'].map(one => files.test(one)),
  ).toEqual([true, true, false, false])
  expect(JSON.parse(blocksOf(page, 'json')[0]!)).toHaveProperty('lint-staged')
  expect(read('docs/ci/jenkins.md')).toContain(`hegao@${manifest.version} check`)
})

import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { run } from '../testing/run.js'

const text = (n: number) =>
  `青石县司法局关于${n}号事项的说明\n\n全年办理案件${n}2件，其中行政处罚类30件。\n`

function folder(): string {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'hegao-since-')))
  onTestFinished(() => rmSync(path, { recursive: true }))
  return path
}

/** A repository with 稿/甲 乙 丙 丁.txt and 外.txt, all committed as 初稿. */
function repository(): { path: string; git(...args: string[]): void } {
  const path = folder()
  const git = (...args: string[]) => {
    const who = ['-c', 'user.name=拟稿人', '-c', 'user.email=a@example.org']
    execFileSync('git', [...who, ...args], { cwd: path, stdio: 'pipe' })
  }
  git('init', '--quiet')
  mkdirSync(join(path, '稿'))
  for (const [index, name] of ['稿/甲', '稿/乙', '稿/丙', '稿/丁', '外'].entries())
    writeFileSync(join(path, `${name}.txt`), text(index + 1))
  git('add', '.')
  git('commit', '--quiet', '-m', '初稿')
  git('tag', '初稿')
  return { path, git }
}

const check = async (cwd: string, ...args: string[]) =>
  run(['check', ...args, '--profile', 'general', '--fail-on', 'never'], cwd)

const checked = async (cwd: string, ...args: string[]): Promise<string[]> =>
  JSON.parse((await check(cwd, ...args, '--format', 'json')).out).files.map(
    ({ path }: { path: string }) => path,
  )

test('--since takes what was committed, changed, renamed or added since, and nothing else', async () => {
  const { path, git } = repository()
  writeFileSync(join(path, '稿/甲.txt'), text(21))
  git('commit', '--quiet', '-am', '改甲')
  writeFileSync(join(path, '稿/乙.txt'), text(22))
  renameSync(join(path, '稿/丙.txt'), join(path, '稿/新 丙.txt'))
  git('add', '--all', '稿')
  writeFileSync(join(path, '稿/戊.txt'), text(25))
  const all = ['稿/乙.txt', '稿/戊.txt', '稿/新 丙.txt', '稿/甲.txt']
  expect((await checked(path, '稿', '外.txt', '--since', '初稿')).toSorted()).toEqual(
    all.toSorted(),
  )
  expect((await checked(path, '稿', '--since', 'HEAD')).toSorted()).toEqual(
    all.filter(one => !one.includes('甲')).toSorted(),
  )
  // From a folder below the top, too.
  expect(await checked(join(path, '稿'), '甲.txt', '丁.txt', '--since', '初稿')).toEqual(['甲.txt'])
})

test('--since with nothing changed passes, and says that nothing was checked', async () => {
  const { path } = repository()
  const { code, out } = await check(path, '稿', '--since', 'HEAD')
  expect(code).toBe(0)
  expect(out.trimEnd().split('\n').at(-1)).toBe('通过：没有要查的文稿。')
})

test('--since refuses what it cannot tell', async () => {
  const { path } = repository()
  const elsewhere = folder()
  writeFileSync(join(elsewhere, '别处.txt'), text(1))
  const refusals: [string, string[], RegExp][] = [
    [path, ['稿', '--since', '没有的分支'], /没有的分支：git 里没有这个提交、分支或者标签/],
    [path, ['稿', '--since=--output=x'], /git 里没有这个提交/],
    [path, [join(elsewhere, '别处.txt'), '--since', 'HEAD'], /别处\.txt不在这个 git 仓库里/],
    [path, ['-', '--since', 'HEAD'], /标准输入不在这个 git 仓库里/],
    [elsewhere, ['别处.txt', '--since', 'HEAD'], /不在 git 仓库里/],
  ]
  for (const [cwd, args, said] of refusals) {
    const { code, out, err } = await check(cwd, ...args)
    expect({ code, out, lines: err.trimEnd().split('\n').length }).toEqual({
      code: 2,
      out: '',
      lines: 1,
    })
    expect(err).toMatch(said)
  }
})

test('--since without git says so', async () => {
  const { path } = repository()
  const before = process.env.PATH
  process.env.PATH = folder()
  onTestFinished(() => {
    process.env.PATH = before
  })
  const { code, err } = await check(path, '稿', '--since', 'HEAD')
  expect([code, err]).toEqual([2, 'hegao: --since 要用 git，这台机器上没有找到它。\n'])
})

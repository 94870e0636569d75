import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { binaries, blocksOf, drafts, fakeNpm, hostile, read } from './testing/gate.js'
import { manifest } from './testing/packed.js'

const { hegao: job } = parse(read('ci/gitlab/hegao.gitlab-ci.yml'))

/** The job as a runner runs it: one script that stops at the first command that fails. */
function runJob(shell: readonly string[], folder: string, variables: Record<string, string>) {
  const bin = binaries()
  fakeNpm(bin)
  const script = join(bin, 'job.sh')
  writeFileSync(script, [...job.before_script, ...job.script].join('\n'))
  const { status, stdout, stderr } = spawnSync(shell[0]!, [...shell.slice(1), script], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: `${bin}:${process.env.PATH}`, ...job.variables, ...variables },
  })
  const npm = readFileSync(join(bin, 'npm.txt'), 'utf8').split('\n')
  return { code: status, out: stdout, err: stderr, npm }
}

test('names the version of the package', () => {
  expect(job.variables.HEGAO_VERSION).toBe(manifest.version)
})

test.each([
  ['sh', ['sh', '-e']],
  ['bash', ['bash', '-eo', 'pipefail']],
])('runs in %s, and leaves its artifacts', (_, shell) => {
  const folder = drafts()
  const { code, out, err, npm } = runJob(shell, folder, { HEGAO_PATH: '报告/错 稿.md\n报告/好.md' })
  expect(code).toBe(1)
  expect(out).toContain('不通过：2 份文稿中有 1 份不通过')
  expect(err).toContain('报告/错 稿.md 不通过')
  expect(npm).toEqual(expect.arrayContaining(['--global', `hegao@${manifest.version}`]))
  for (const file of job.artifacts.paths) expect(existsSync(join(folder, file))).toBe(true)
  const quality = JSON.parse(readFileSync(join(folder, job.artifacts.reports.codequality), 'utf8'))
  expect(quality.map(({ location }: { location: object }) => location)).toEqual([
    { path: '报告/错 稿.md', lines: { begin: 9, end: 9 } },
  ])
  const [, own] = [...blocksOf('docs/ci/gitlab.md', 'yaml')[0]!.matchAll(/hegao:\n([\s\S]*)/g)][0]!
  const { variables } = parse(own!)
  expect(Object.keys(job.variables)).toEqual(expect.arrayContaining(Object.keys(variables)))
  const lenient = { HEGAO_ARGS: '--fail-on=never\n--min-score=95\n' }
  expect(runJob(shell, folder, lenient).code).toBe(0)
  expect(runJob(shell, folder, { HEGAO_PATH: '报告/没有.md' }).code).toBe(2)
})

test.each(['HEGAO_PATH', 'HEGAO_ARGS', 'HEGAO_VERSION'])('runs nothing that %s says', name => {
  const folder = drafts()
  const { code } = runJob(['sh', '-e'], folder, { [name]: hostile.join('\n') })
  // A version is for npm to judge.
  expect(code).toBe(name === 'HEGAO_VERSION' ? 1 : 2)
  expect(readdirSync(folder).filter(file => file.includes('坏了'))).toEqual([])
})

import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { root } from '../testing/root.js'
import { binaries, blocksOf, drafts, fakeNpm, hostile, read } from './testing/gate.js'
import { manifest } from './testing/packed.js'

interface Step {
  readonly run: string
  readonly shell: string
  readonly env: Readonly<Record<string, string>>
}

const action = parse(read('action.yml')) as {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>
  readonly runs: { readonly using: string; readonly steps: readonly Step[] }
}
const [step] = action.runs.steps as [Step]
const only = /^\$\{\{ inputs\.([a-z-]+) \}\}$/

/** The step as a runner runs it. */
function runAction(folder: string, inputs: Readonly<Record<string, string>>) {
  const bin = binaries()
  fakeNpm(bin)
  const files = { script: join(bin, 'step.sh'), output: join(bin, 'output.txt') }
  writeFileSync(files.script, step.run)
  const given = Object.entries(step.env).map(([name, value]) => {
    const input = only.exec(value)![1]!
    return [name, inputs[input] ?? String(action.inputs[input]!.default)]
  })
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', files.script],
    {
      cwd: folder,
      encoding: 'utf8',
      env: {
        PATH: `${bin}:${process.env.PATH}`,
        TMPDIR: bin,
        GITHUB_ACTION_PATH: root,
        GITHUB_OUTPUT: files.output,
        ...Object.fromEntries(given),
      },
    },
  )
  const text = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : '')
  return {
    code: status,
    out: stdout,
    err: stderr,
    output: text(files.output),
    npm: text(join(bin, 'npm.txt')).split('\n'),
  }
}

test('no input stands in the text of the script, and each reaches it', () => {
  expect(action.runs.using).toBe('composite')
  expect(action.runs.steps).toHaveLength(1)
  expect(step.shell).toBe('bash')
  expect(step.run).not.toContain('${{')
  const passed = Object.values(step.env).map(value => only.exec(value)?.[1])
  expect(passed).toEqual(Object.keys(action.inputs))
  for (const name of Object.keys(step.env)) expect(step.run).toContain(`$${name}`)
})

test('installs the package of its own version and annotates', () => {
  const { code, out, err, output, npm } = runAction(drafts(), {})
  expect([code, output]).toEqual([1, 'exit-code=1\n'])
  expect(out).toMatch(/^::error file=报告\/错 稿\.md,line=9,/)
  expect(err).toContain('报告/错 稿.md 不通过')
  expect(npm).toEqual(expect.arrayContaining(['--ignore-scripts', `hegao@${manifest.version}`]))
})

test('passes inputs on', () => {
  const folder = drafts()
  const wanted = { path: '报告/好.md\r\n\r\n报告/错 稿.md\r\n' }
  const formats = { format: 'github\nsarif:核稿 结果.sarif\n' }
  expect(runAction(folder, { path: '报告/好.md' }).output).toBe('exit-code=0\n')
  expect(runAction(folder, { ...wanted, ...formats }).code).toBe(1)
  const sarif = JSON.parse(readFileSync(join(folder, '核稿 结果.sarif'), 'utf8'))
  expect(sarif.runs[0].artifacts).toHaveLength(2)
  const lenient = runAction(folder, { ...wanted, 'fail-on': 'never' })
  expect([lenient.code, lenient.err]).toEqual([0, ''])
  expect(runAction(folder, { ...wanted, 'fail-on': 'never', 'min-score': '96' }).err).toContain(
    '得分 95，低于 96',
  )
  const note = ['baseline', '报告', '--reason', '存量', '--owner', '法制科']
  spawnSync(join(root, 'apps/cli/bin/hegao'), note, { cwd: folder })
  expect(runAction(folder, { ...wanted, baseline: 'hegao-baseline.yaml' }).code).toBe(0)
  expect(runAction(folder, { ...wanted, args: '--profile=没有\n' }).output).toBe('exit-code=2\n')
})

test('runs nothing that an input says', () => {
  const folder = drafts()
  for (const input of Object.keys(action.inputs)) {
    const { code, npm } = runAction(folder, { [input]: hostile.join('\n') })
    expect([input, code]).toEqual([input, 2])
    expect(npm).toContain(`hegao@${manifest.version}`)
    expect(readdirSync(folder)).toEqual(['报告'])
  }
})

test('the page gives inputs that there are', () => {
  const [workflow] = blocksOf('docs/ci/github.md', 'yaml').map(text => parse(text))
  const [, hegao, upload] = workflow.jobs.hegao.steps
  for (const name of Object.keys(hegao.with)) expect(Object.keys(action.inputs)).toContain(name)
  expect(hegao.with.format).toContain(`sarif:${upload.with.sarif_file}`)
  expect(read('docs/ci/github.md')).toContain(`hegao@${manifest.version} check`)
})

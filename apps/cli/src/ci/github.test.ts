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
  const both = { path: '报告/好.md\r\n\r\n报告/错 稿.md\r\n' }
  const formats = { format: 'github\nsarif:核稿 结果.sarif\n' }
  expect(runAction(folder, { ...both, ...formats }).code).toBe(1)
  const sarif = JSON.parse(readFileSync(join(folder, '核稿 结果.sarif'), 'utf8'))
  expect(sarif.runs[0].artifacts).toHaveLength(2)
  const scored = runAction(folder, { ...both, 'fail-on': 'never', 'min-score': '96' })
  expect(scored.err).toBe('报告/错 稿.md 不通过：得分 95，低于 96（--min-score 96）。\n')
  const note = ['baseline', '报告', '--reason', '存量', '--owner', '法制科']
  spawnSync(join(root, 'apps/cli/bin/hegao'), note, { cwd: folder })
  const known = runAction(folder, { ...both, baseline: 'hegao-baseline.yaml' })
  expect([known.code, known.output]).toEqual([0, 'exit-code=0\n'])
  const wrong = runAction(folder, { ...both, args: '--standard\n--profile=没有\n' })
  expect([wrong.output, wrong.err]).toEqual([
    'exit-code=2\n',
    expect.stringContaining('没有“没有”这一报告类型'),
  ])
})

test('runs nothing that an input says', () => {
  const folder = drafts()
  const every = Object.keys(action.inputs).map(name => [name, hostile.join('\n')])
  const { code, npm } = runAction(folder, Object.fromEntries(every))
  expect(code).toBe(2)
  expect(npm).toContain(`hegao@${manifest.version}`)
  expect(readdirSync(folder)).toEqual(['报告'])
})

test('the page gives inputs that there are', () => {
  const [workflow] = blocksOf('docs/ci/github.md', 'yaml').map(text => parse(text))
  const [, hegao, upload] = workflow.jobs.hegao.steps
  for (const name of Object.keys(hegao.with)) expect(Object.keys(action.inputs)).toContain(name)
  expect(hegao.with.format).toContain(`sarif:${upload.with.sarif_file}`)
  expect(read('docs/ci/github.md')).toContain(`hegao@${manifest.version} check`)
})

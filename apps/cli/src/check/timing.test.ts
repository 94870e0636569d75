import { rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root, run } from '../testing/run.js'
import { Timing } from './timing.js'

test('adds up what takes time, the longest first', async () => {
  let now = 1000
  const timing = new Timing(() => now)
  const takes = (milliseconds: number) => () => {
    now += milliseconds
    return milliseconds
  }
  await timing.wait('read', async () => takes(5)())
  for (let draft = 0; draft < 2; draft++) {
    const findings = timing.stopwatch('check', () => {
      timing.stopwatch('facts', takes(20))
      timing.stopwatch('number/total-mismatch', takes(3))
      timing.stopwatch('date/order', takes(4.5))
      timing.stopwatch('law/title', takes(0.02))
      return takes(10)()
    })
    expect(findings).toBe(10)
  }
  await timing.wait('report', async () => takes(20)())
  expect(timing.table('zh-CN')).toBe(
    [
      '各环节用时（毫秒、占比）',
      '      40.0   40.0%  认出数量、日期、名称等',
      '      20.0   20.0%  汇总、评分',
      '      20.0   20.0%  输出',
      '      15.0   15.0%  规则',
      '       5.0    5.0%  读入',
      '各条规则用时（不到 0.05 毫秒的不列）',
      '       9.0    9.0%  date/order',
      '       6.0    6.0%  number/total-mismatch',
      '',
    ].join('\n'),
  )
  expect(timing.table('en').split('\n').slice(0, 2)).toEqual([
    'Time of each step (milliseconds, share)',
    '      40.0   40.0%  facts',
  ])
})

/** Every look at the clock is a millisecond later. */
const ticking = () => {
  let now = 0
  return () => now++
}

test('--timing names every rule that ran, behind the result, which stays as it is', async () => {
  const draft = join(root, 'fixtures/reports/township-2025.txt')
  const args = ['check', draft, '--format', 'json']
  const plain = await run(args, root)
  const { code, out, err } = await run([...args, '--timing'], root, '', undefined, {
    now: ticking(),
  })
  expect([code, out]).toEqual([plain.code, plain.out])
  expect(err.startsWith(plain.err)).toBe(true)
  const rows = err.slice(plain.err.length).split('\n')
  expect(rows[0]).toBe('各环节用时（毫秒、占比）')
  const rules = rows
    .slice(rows.indexOf('各条规则用时（不到 0.05 毫秒的不列）') + 1, -1)
    .map(row => row.split('  ').at(-1))
  expect(rules).toContain('number/total-mismatch')
  expect(rules.length).toBeGreaterThan(40)
  // A rule that is switched off takes no time.
  const config = join(tmpdir(), `hegao-timing-${process.pid}.yaml`)
  writeFileSync(config, 'severities: { number/*: "off" }\n')
  const off = await run([...args, '--timing', '--config', config], root, '', undefined, {
    now: ticking(),
  })
  rmSync(config)
  expect(off.err).not.toContain('number/total-mismatch')
})

test('without --timing nobody looks at the clock', async () => {
  const draft = join(root, 'fixtures/reports/township-2025.txt')
  const now = () => {
    throw new Error('looked')
  }
  expect((await run(['check', draft], root, '', undefined, { now })).err).not.toContain('looked')
})

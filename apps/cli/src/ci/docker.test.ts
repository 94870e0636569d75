import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../testing/root.js'
import { read } from './testing/gate.js'
import { manifest } from './testing/packed.js'

const instructions = read('Dockerfile')
  .split('\n')
  .filter(line => /^[A-Z]/.test(line))
  .map(line => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)] as const)
const image = instructions.slice(instructions.map(([word]) => word).lastIndexOf('FROM'))
const last = (word: string) => image.findLast(([own]) => own === word)?.[1]

test('the image runs the command in /work, not as root, on the oldest Node that is supported', () => {
  const [from] = image
  expect(from).toEqual(['FROM', `node:${manifest.engines.node.replace('>=', '')}-slim`])
  expect(last('USER')).toBe('node')
  expect(last('WORKDIR')).toBe('/work')
  expect(JSON.parse(last('ENTRYPOINT')!)).toEqual(Object.keys(manifest.bin))
  // Whatever needs root or the network comes before.
  const words = image.map(([word]) => word)
  expect(words.indexOf('USER')).toBeGreaterThan(words.lastIndexOf('RUN'))
})

test('the image is built as everything else, and takes the package alone', () => {
  const { packageManager } = JSON.parse(read('package.json'))
  const runs = instructions.filter(([word]) => word === 'RUN').map(([, command]) => command)
  const pnpm = runs.join('\n').match(/pnpm@[\d.]+/g)
  expect(new Set(pnpm)).toEqual(new Set([packageManager]))
  expect(image.filter(([word]) => word === 'COPY')).toEqual([
    ['COPY', '--from=build /tmp/hegao-*.tgz /tmp/hegao.tgz'],
  ])
  expect(existsSync(join(root, 'apps/cli/package.json'))).toBe(true)
  // What a machine has built must not get into the build of another.
  const ignored = read('.dockerignore').split('\n')
  for (const line of read('.gitignore').trim().split('\n'))
    expect(ignored.map(one => one.replace(/^\*\*\//, ''))).toContain(line.replace(/\/$/, ''))
})

// Other checkers of Chinese prose.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { install } from '../install.mjs'

const folder = fileURLToPath(new URL('../../.hegao-cache/bench/', import.meta.url))

/** textlint has no preset for Chinese: two rules that are right for it. */
const packages = {
  'autocorrect-node': '2.14.0',
  'markdownlint-cli2': '0.22.1',
  zhlint: '0.8.2',
  textlint: '15.8.0',
  'textlint-rule-zh-half-and-full-width-bracket': '1.1.0',
  'textlint-rule-ja-space-between-half-and-full-width': '3.0.3',
}

const rules = JSON.stringify({
  rules: {
    'zh-half-and-full-width-bracket': true,
    'ja-space-between-half-and-full-width': true,
  },
})

/** Installs what is not there; throws where that fails. */
export function installPeers() {
  install(folder, packages)
  writeFileSync(join(folder, '.textlintrc.json'), rules)
}

/**
 * How each checks a folder of drafts.
 * @param drafts the folder, below the working folder: zhlint takes no other
 * @param slow names of those that run once there
 */
export const peersFor = (drafts, slow = []) => [
  peer('autocorrect', 'autocorrect-node', ['--lint', '--format', 'json', drafts]),
  peer('markdownlint-cli2', 'markdownlint-cli2', [`${drafts}/**/*.{md,txt}`]),
  peer('zhlint', 'zhlint', [`${drafts}/*`], slow),
  peer(
    'textlint',
    'textlint',
    ['--config', join(folder, '.textlintrc.json'), '--format', 'json', `${drafts}/*`],
    slow,
  ),
]

function peer(name, from, args, slow = []) {
  const own = join(folder, 'node_modules', from)
  const at = join(own, 'package.json')
  const { bin, version } = existsSync(at) ? JSON.parse(readFileSync(at, 'utf8')) : {}
  const script = typeof bin === 'string' ? bin : bin?.[name]
  return {
    name: `${name} ${version}`,
    args: [join(own, script ?? ''), ...args],
    codes: [0, 1, 2],
    once: slow.includes(name),
  }
}

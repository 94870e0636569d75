// No regular expression that meets a draft may take exponential time; one that recheck finds
// polynomial has its row in known.tsv with the time that a check of its worst text takes. What recheck
// cannot judge in its time has a row too, and fails nothing: how much it judges depends on the machine.
// What has a row is not judged again: recheck does not find the same in every run.
//
// node apps/cli/patterns/check.mjs [--write]   --write measures what it finds, adds its rows and
//   takes out those of patterns that are gone
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { check } from 'recheck'
import { builtEngine } from '../../../scripts/corpus-findings.mjs'
import { collectPatterns } from './collect.mjs'

/** Milliseconds that recheck has for one pattern. */
const timeout = 5_000
/** Characters of the worst text. */
const size = 40_000
/** Milliseconds of processor that the check of such a text may take. */
const most = 10_000

const table = new URL('known.tsv', import.meta.url)
const head = 'pattern\twhere\tverdict\tms'

/** @param {import('./collect.mjs').Pattern} pattern */
const idOf = ({ source, flags }) =>
  createHash('sha256').update(`/${source}/${flags}`).digest('hex').slice(0, 12)

/** Without the line, which moves. @param {string} where */
const fileOf = where => where.replace(/:\d+$/, '')

const isWriting = process.argv.includes('--write')

/** The rows, by the pattern that was judged when each was written. */
const known = new Map(
  readFileSync(table, 'utf8')
    .split('\n')
    .slice(1)
    .filter(row => row !== '')
    .map(row => [row.split('\t')[0], row]),
)

async function judgeAll() {
  const patterns = await collectPatterns()
  const waiting = patterns.filter(pattern => !known.has(idOf(pattern))).values()
  /** @type {{ pattern: import('./collect.mjs').Pattern, verdict: string, attack?: string }[]} */
  const judged = []
  const work = async () => {
    for (const pattern of waiting) {
      const found = await check(pattern.source, pattern.flags.replace(/[dv]/g, ''), { timeout })
      if (found.status === 'safe') continue
      const { complexity } = found
      const verdict =
        found.status === 'unknown' ? 'unknown' : `${complexity.type} ${complexity.degree ?? ''}`
      const attack = found.status === 'unknown' ? undefined : attackOf(found.attack)
      judged.push({ pattern, verdict: verdict.trim(), attack })
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  return { judged, ids: new Set(patterns.map(idOf)) }
}

/** The worst text that recheck knows, as long as `size`. @param {import('recheck').AttackPattern} attack */
const attackOf = ({ pumps, suffix }) =>
  pumps
    .map(
      ({ prefix, pump }) =>
        prefix + pump.repeat(Math.ceil(size / pumps.length / (pump.length || 1))),
    )
    .join('') + suffix

/** Milliseconds of processor that the whole check of a text takes. */
async function measurer() {
  const { core, document, rules } = await builtEngine()
  const setup = {
    settings: { severities: {}, options: {} },
    accepted: [],
    language: /** @type {const} */ ('zh-CN'),
  }
  return (/** @type {string} */ text) => {
    const toolbox = { ...rules, scanner: new core.Scanner() }
    const begun = process.cpuUsage()
    core.checkDraft('', document.readDraft(text, 'txt'), toolbox, setup)
    return Math.round(process.cpuUsage(begun).user / 1000)
  }
}

const { judged, ids } = await judgeAll()
const failures = judged
  .filter(({ verdict }) => verdict === 'exponential')
  .map(({ pattern }) => `exponential: ${pattern.where} /${pattern.source}/`)
const rest = judged.filter(({ verdict }) => verdict !== 'exponential')

if (isWriting) {
  const measure = await measurer()
  const rows = rest.map(({ pattern, verdict, attack }) => {
    const ms = attack === undefined ? '' : measure(attack)
    if (Number(ms) > most) failures.push(`${ms} ms: ${pattern.where} /${pattern.source}/`)
    return [idOf(pattern), fileOf(pattern.where), verdict, ms].join('\t')
  })
  const kept = [...known].flatMap(([id, row]) => (ids.has(id) ? [row] : []))
  writeFileSync(table, `${[head, ...[...kept, ...rows].toSorted()].join('\n')}\n`)
} else {
  for (const { pattern, verdict } of rest)
    if (verdict !== 'unknown')
      failures.push(
        `${verdict}: ${pattern.where} /${pattern.source}/\n  Bound it, or run node apps/cli/patterns/check.mjs --write.`,
      )
}
console.log(
  `${ids.size} patterns, ${known.size} of them in known.tsv, ${rest.length} more not linear`,
)
for (const failure of failures) console.error(failure)
if (failures.length > 0) process.exitCode = 1

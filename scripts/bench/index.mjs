// How fast Hegao is, beside other checkers of Chinese prose: whole programs in turn, medians. Prints
// the figures of docs/performance.md, or writes them there.
// usage: npm run bench -- [--runs N] [--no-peers] [--write] (after a build)
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { fixtures, longDraft, realisticDraft } from './drafts.mjs'
import { sideBySide } from './measure.mjs'
import { installPeers, peersFor } from './peers.mjs'
import { measureServer } from './server.mjs'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    'no-peers': { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
})
const runs = Number(values.runs)
const page = fileURLToPath(new URL('../../docs/performance.md', import.meta.url))
const bin = fileURLToPath(new URL('../../apps/cli/bin/hegao', import.meta.url))
const hegao = (name, ...args) => ({ name, args: [bin, ...args] })
const check = (path, ...more) =>
  hegao(`hegao ${path}`, 'check', path, '--format', 'json', '--no-cache', ...more)

const folder = mkdtempSync(join(tmpdir(), 'hegao-bench-'))
try {
  if (!values['no-peers']) installPeers()
  const sizes = writeDrafts()
  const [steps, strokes] = [rules(), await server()]
  const tables = [machine(), comparison(sizes), itself(), strokes, steps]
  const text = `${tables.join('\n\n')}\n`
  if (values.write) {
    const mark = '<!-- Written by npm run bench -- --write -->\n'
    const [head] = readFileSync(page, 'utf8').split(mark)
    writeFileSync(page, `${head}${mark}\n${text}`)
  } else console.log(text)
} finally {
  rmSync(folder, { recursive: true })
}
process.exit(0)

function writeDrafts() {
  const write = (path, text) => {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), text)
    return Buffer.byteLength(text)
  }
  const largest = fixtures.toSorted((a, b) => b.text.length - a.text.length).slice(0, 5)
  const sum = numbers => numbers.reduce((all, one) => all + one, 0)
  const five = sum(largest.map(({ name, text }) => write(`five/${name}`, text)))
  const thousand = sum(
    Array.from({ length: 1000 }, (_, index) => {
      const { name, text } = realisticDraft(index)
      return write(`thousand/${String(index).padStart(4, '0')}-${name}`, text)
    }),
  )
  write('short.txt', longDraft(15_000))
  const mega = write('mega/1.txt', longDraft(1_000_000))
  write('mega-2.txt', longDraft(2_000_000))
  write('mega-4.txt', longDraft(4_000_000))
  return { five, mega, thousand }
}

function machine() {
  const day = new Date().toISOString().slice(0, 10)
  return `${day}, ${cpus()[0]?.model}, ${availableParallelism()} cores, Node ${process.versions.node}. Medians of ${runs} runs in turn; seconds on the clock and, in brackets, of the processor.`
}

function comparison(sizes) {
  const sets = [
    { path: 'five', title: `five reports, ${kilobytes(sizes.five)}`, goal: 'time ≤ 0.75' },
    {
      path: 'mega',
      title: `one of ${kilobytes(sizes.mega)}`,
      goal: 'time ≤ 0.40',
      slow: ['zhlint', 'textlint'],
    },
    {
      path: 'thousand',
      title: `1,000 reports, ${kilobytes(sizes.thousand)}`,
      goal: 'time ≤ 0.35, memory ≤ 0.5',
      slow: ['textlint'],
    },
  ]
  return sets
    .map(({ path, title, goal, slow }) => {
      const peers = values['no-peers'] ? [] : peersFor(path, slow)
      const taken = sideBySide([check(path), ...peers], runs, folder)
      const [own, first] = taken.values()
      const rows = Array.from(taken, ([name, one]) => [
        name.replace(/ (?:five|mega|thousand)$/, ''),
        `${seconds(one)}${one.runs === 1 && runs > 1 ? ', one run' : ''}`,
        `${one.mebibytes.toFixed(0)} MiB`,
        first
          ? `${(one.wall / first.wall).toFixed(2)}, ${(one.mebibytes / first.mebibytes).toFixed(2)}`
          : '',
      ])
      const last = first
        ? `The goal against autocorrect: ${goal}. It is ${(own.wall / first.wall).toFixed(2)} and ${(own.mebibytes / first.mebibytes).toFixed(2)}.`
        : `The goal against autocorrect: ${goal}.`
      return `### ${title[0].toUpperCase()}${title.slice(1)}\n\n${table(['', 'time', 'memory', 'against autocorrect'], rows)}\n\n${last}`
    })
    .join('\n\n')
}

/** What needs no other program to be held against. */
function itself() {
  const taken = sideBySide(
    [
      { name: 'node -e 0', args: ['-e', '0'] },
      hegao('hegao --version', '--version'),
      hegao('a draft of 15 KB', 'check', 'short.txt', '--format', 'json'),
      { ...check('mega'), name: '1 MB' },
      { ...check('mega-2.txt'), name: '2 MB' },
      { ...check('mega-4.txt'), name: '4 MB' },
      { ...check('thousand', '--jobs', '1'), name: '1,000 reports, --jobs 1' },
      { ...check('thousand'), name: `1,000 reports, ${availableParallelism()} threads` },
    ],
    runs,
    folder,
  )
  const rows = Array.from(taken, ([name, one]) => [
    name,
    seconds(one),
    `${one.mebibytes.toFixed(0)} MiB`,
  ])
  const grows = (a, b) => (taken.get(b).cpu / taken.get(a).cpu).toFixed(2)
  return `### By itself\n\n${table(['', 'time', 'memory'], rows)}\n\nTwice the text takes ${grows('1 MB', '2 MB')} and again ${grows('2 MB', '4 MB')} times the processor (the goal: ≤ 2.2).`
}

function rules() {
  const { stderr } = spawnSync(
    process.execPath,
    [bin, ...check('five').args.slice(1), '--timing', '--lang', 'en'],
    { cwd: folder, encoding: 'utf8', env: { PATH: process.env.PATH, HOME: folder } },
  )
  if (!stderr.includes('Time of each step')) throw new Error(stderr)
  const lines = stderr.slice(stderr.indexOf('Time of each step')).trimEnd().split('\n')
  const at = lines.findIndex(line => line.startsWith('Time of each rule'))
  const cells = line => /^ *(\S+) +(\S+) {2}(.*)$/.exec(line).slice(1)
  const rows = [...lines.slice(1, at), ...lines.slice(at + 1, at + 11)].map(cells)
  return `### Where the time goes\n\n\`hegao check --timing\` of the five reports: each step, then the ten slowest rules.\n\n${table(['ms', 'share', ''], rows)}`
}

async function server() {
  const rows = []
  for (const [name, size, goal] of [
    ['15 KB', 15_000, 5],
    ['1 MB', 1_000_000, 50],
  ]) {
    const { opened, taken } = await measureServer(name, longDraft(size), 40)
    const at = (key, share) => {
      const sorted = taken.map(one => one[key]).sort((a, b) => a - b)
      return `${sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))].toFixed(1)} ms`
    }
    rows.push([
      name,
      `${opened.wall.toFixed(0)} ms`,
      at('wall', 0.5),
      at('cpu', 0.5),
      at('wall', 0.95),
      `≤ ${goal} ms`,
    ])
  }
  return `### In an editor\n\nFrom a key stroke to the findings, in the server, 40 strokes.\n\n${table(['', 'opened', 'a key, median', 'of the processor', '95 % within', 'goal'], rows)}`
}

function table(head, rows) {
  const line = cells => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

function seconds({ wall, cpu }) {
  return `${wall.toFixed(2)} s (${cpu.toFixed(2)})`
}

function kilobytes(bytes) {
  return `${Math.round(bytes / 1000).toLocaleString('en')} KB`
}

// What a batch takes: peak memory and time of 200 and of 2,000 drafts in each format, and of the
// large batch once more when its results are remembered. The drafts are those of fixtures/reports
// with other figures, the same in every run.
// usage: node scripts/bench/batch.mjs [--small N] [--large N] [FORMAT…] (after a build)
import { spawnSync } from 'node:child_process'
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { faultyDraft } from './drafts.mjs'

const here = fileURLToPath(import.meta.url)
const at = path => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** In a fresh process: one run of the command; what it took goes to file descriptor 3. */
async function measure(args) {
  const start = performance.now()
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
    const cpu = (userCPUTime + systemCPUTime) / 1e6
    const wall = (performance.now() - start) / 1000
    writeSync(3, JSON.stringify({ mebibytes: maxRSS / 1024, wall, cpu }))
  })
  const { default: cli } = await import(at('apps/cli/dist/hegao.cjs'))
  await cli.main(args)
}

function summarise() {
  const { values, positionals } = parseArgs({
    options: { small: { type: 'string' }, large: { type: 'string' } },
    allowPositionals: true,
  })
  const sizes = [Number(values.small ?? 200), Number(values.large ?? 2000)]
  const formats = positionals.length > 0 ? positionals : ['pretty', 'ndjson', 'csv']
  const folder = mkdtempSync(join(tmpdir(), 'hegao-batch-'))
  try {
    for (const size of sizes) writeDrafts(join(folder, String(size)), size)
    console.log(`${cpus()[0]?.model}, ${availableParallelism()} cores, Node ${process.version}`)
    for (const format of formats) {
      const [small, large] = sizes.map(size =>
        run(folder, size, ['--format', format, '--no-cache']),
      )
      const ratio = (large.mebibytes / small.mebibytes).toFixed(2)
      console.log(
        `${format}: ${sizes.map((size, index) => `${size} drafts ${told([small, large][index])}`).join('; ')}; ratio ${ratio}`,
      )
    }
    const [, large] = sizes
    const cold = run(folder, large, ['--format', 'csv'])
    const warm = run(folder, large, ['--format', 'csv'])
    console.log(`${large} drafts as csv: cache empty ${told(cold)}; cache full ${told(warm)}`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const told = ({ mebibytes, wall, cpu, kilobytes }) =>
  `${mebibytes.toFixed(0)} MiB, ${wall.toFixed(1)} s (${cpu.toFixed(1)} s of the processor), ${kilobytes} KB printed`

function run(cwd, size, args) {
  const file = join(cwd, 'figures.json')
  const figures = openSync(file, 'w')
  const out = join(cwd, 'out')
  const printed = openSync(out, 'w')
  const { status, stderr } = spawnSync(
    process.execPath,
    [here, 'measure', 'check', String(size), ...args],
    {
      cwd,
      stdio: ['ignore', printed, 'pipe', figures],
      env: { PATH: process.env.PATH, HEGAO_CACHE: join(cwd, 'cache') },
    },
  )
  closeSync(figures)
  closeSync(printed)
  if (status !== 0 && status !== 1) throw new Error(String(stderr))
  const kilobytes = Math.round(readFileSync(out).length / 1024)
  return { ...JSON.parse(readFileSync(file, 'utf8')), kilobytes }
}

function writeDrafts(folder, count) {
  mkdirSync(folder)
  for (let index = 0; index < count; index++) {
    const { name, text } = faultyDraft(index)
    writeFileSync(join(folder, `${String(index).padStart(5, '0')}-${name}`), text)
  }
}

if (process.argv[2] === 'measure') await measure(process.argv.slice(3))
else summarise()

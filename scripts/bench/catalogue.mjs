// How long the catalogue of laws takes to load and to answer, and what it holds in memory. Each
// figure is the best of some fresh processes, in time of the processor: a busy machine only makes
// it longer. `load an empty module` is what Node takes for any module.
// usage: node scripts/bench/catalogue.mjs (after a build)
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const processes = 15
const here = fileURLToPath(import.meta.url)
const generated = new URL('../../rules/dist/generated/', import.meta.url)

if (process.argv[2] === 'measure') await measure()
else summarise()

/** In a fresh process: core is loaded before, as it is in every run. */
async function measure() {
  await import(new URL('rules.js', generated).href)
  globalThis.gc()
  const before = process.memoryUsage().heapUsed
  const times = {}
  const time = async (name, work) => {
    const start = process.cpuUsage()
    const value = await work()
    times[name] = milliseconds(start)
    return value
  }
  await time('load an empty module', () => import('data:text/javascript,export default 1'))
  const { laws } = await time('load the module', () => import(new URL('laws.js', generated).href))
  globalThis.gc()
  const loaded = process.memoryUsage().heapUsed
  await time('first find', () => laws.find('行政处罚法'))
  await time('first nearest', () => laws.nearest('行政处罚发'))
  const names = laws.all.slice(0, 500).map(({ title }) => `${title.slice(0, 3)}${title.slice(4)}`)
  await time('find, 500 names', () => names.map(name => laws.find(name)))
  await time('nearest, 500 names', () => names.map(name => laws.nearest(name)))
  globalThis.gc()
  const used = process.memoryUsage().heapUsed
  const kilobytes = {
    'heap after loading': loaded - before,
    'heap with all indexes': used - before,
  }
  console.log(JSON.stringify({ times, kilobytes }))
}

function milliseconds(start) {
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

function summarise() {
  const runs = Array.from({ length: processes }, () => {
    const { stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', here, 'measure'], {
      encoding: 'utf8',
    })
    if (stdout === '') throw new Error(stderr)
    return JSON.parse(stdout)
  })
  for (const name of Object.keys(runs[0].times))
    console.log(`${name.padEnd(24)}${best(runs.map(({ times }) => times[name])).toFixed(2)} ms`)
  for (const name of Object.keys(runs[0].kilobytes)) {
    const bytes = best(runs.map(({ kilobytes }) => kilobytes[name]))
    console.log(`${name.padEnd(24)}${(bytes / 1024).toFixed(0)} KB`)
  }
}

function best(values) {
  return Math.min(...values)
}

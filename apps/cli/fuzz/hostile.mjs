// Runs the built command line on each hostile file, in a process that may take no more memory than a
// desk has, and says what each took. A file has to come to an answer or to one sentence.
//
// node apps/cli/fuzz/hostile.mjs [WORDS]   only the files whose names have these words
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { hostileFiles } from './hostile-files.mjs'

/** Seconds: an idle machine takes one or two, ten for the largest; a busy one must not decide. */
const patience = 600
/** Two of the largest take no more than 3 GB together. */
const jobs = Math.min(availableParallelism(), 2)
/** Megabytes. */
const mostMemory = 1_536

const bin = fileURLToPath(new URL('../bin/hegao', import.meta.url))
const measure = `process.on('exit', () => require('node:fs').writeFileSync(process.env.HEGAO_MEASURED, String(process.resourceUsage().maxRSS)))`
const only = process.argv[1]?.endsWith('hostile.mjs') ? (process.argv[2] ?? '') : ''

const folder = mkdtempSync(join(tmpdir(), 'hegao-hostile-'))
const preload = join(folder, 'measure.cjs')
writeFileSync(preload, measure)
let failed = 0

/** What is wrong with the answer; nothing where it is one. */
function complaint({ status, signal, stdout, stderr }, { refused }, memory) {
  if (signal) return `no answer in ${patience} s`
  if (stderr.includes('核稿程序自己的错误') || status === null || status > 2 || status < 0)
    return `it ended with ${status}: ${stderr.slice(0, 400)}`
  if (memory > mostMemory) return 'it took too much memory'
  const { files, errors } = JSON.parse(stdout)
  if (refused) return errors.length === 1 && status === 2 ? undefined : 'it was not refused'
  return files.length === 1 ? undefined : `it was refused: ${errors[0]?.message}`
}

/** @returns {Promise<{ status: number | null, signal: string | null, stdout: string, stderr: string }>} */
const check = (path, measured) =>
  new Promise(resolve => {
    const options = {
      encoding: 'utf8',
      timeout: patience * 1000,
      maxBuffer: 2 ** 30,
      env: { ...process.env, HEGAO_MEASURED: measured, HEGAO_CACHE: '', LANG: 'zh_CN.UTF-8' },
    }
    const node = [`--require=${preload}`, `--max-old-space-size=${mostMemory}`]
    const args = [...node, bin, 'check', path, '--format', 'json']
    execFile(process.execPath, args, options, (error, stdout, stderr) => {
      const code = typeof error?.code === 'number' ? error.code : null
      resolve({ status: error ? code : 0, signal: error?.signal ?? null, stdout, stderr })
    })
  })

const files = hostileFiles()

/** Takes file after file. */
async function work(_, job) {
  const measured = join(folder, `measured-${job}`)
  for (const file of files) {
    if (!file.name.includes(only)) continue
    const path = join(folder, `${job}${file.name.slice(file.name.lastIndexOf('.'))}`)
    writeFileSync(path, file.bytes)
    const begun = performance.now()
    const result = await check(path, measured)
    const seconds = ((performance.now() - begun) / 1000).toFixed(1)
    const memory = result.signal ? 0 : Math.round(Number(readFileSync(measured, 'utf8')) / 1024)
    const wrong = complaint(result, file, memory)
    console.log(
      `${seconds.padStart(6)} s ${String(memory).padStart(5)} MB  ${file.name}${wrong ? `: ${wrong}` : ''}`,
    )
    if (wrong) failed++
    rmSync(path)
  }
}

try {
  await Promise.all(Array.from({ length: jobs }, work))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
if (failed > 0) {
  console.error(`${failed} hostile files had no answer.`)
  process.exitCode = 1
}

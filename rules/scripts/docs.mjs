// Writes a page for each rule to docs/<group>/<rule>.md, with what it says of its examples. `--check` writes
// nothing and fails where a page is stale.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { citeSource } from '@hegao/core'
import { saidOf } from '@hegao/testing'
import { catalogue, profiles, rules } from '../dist/index.js'
import { pageOf } from '../dist/page.js'

const root = fileURLToPath(new URL('../docs/', import.meta.url))
const check = process.argv.includes('--check')
const stale = []

const bench = { rules, profiles, catalogue }
const pages = new Map(rules.map(rule => [`${rule.id}.md`, pageOf(rule, saidOf(rule, bench))]))
pages.set('README.md', indexOf(rules))

function indexOf(all) {
  const rows = all.map(
    rule =>
      `| [${rule.id}](${rule.id}.md) | ${rule.title['zh-CN']} | ${rule.title.en} | ${rule.severity} | ${citeSource(rule.source)} |`,
  )
  return `<!-- Generated from the rules; do not edit. -->\n\n# 规则 Rules\n\n| 规则 | 检查什么 | In English | 级别 | 依据 |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}\n`
}

const written = existsSync(root)
  ? readdirSync(root, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath ?? entry.path, entry.name).slice(root.length))
  : []
for (const name of written) {
  if (pages.has(name.replaceAll('\\', '/'))) continue
  if (check) stale.push(name)
  else rmSync(join(root, name))
}
for (const [name, text] of pages) {
  const path = join(root, name)
  const current = existsSync(path) ? readFileSync(path, 'utf8') : undefined
  if (current === text) continue
  if (check) stale.push(name)
  else {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
}
if (stale.length > 0) {
  console.error(`Stale pages under rules/docs (build and commit them): ${stale.join(', ')}`)
  process.exit(1)
}

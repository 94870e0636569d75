// Prints where the words of the confusion list arise from two words that meet: 公布|署名 holds 布署.
//
//   node rules/scripts/seams.mjs WORDS
//
// WORDS is a list of words, one a line, the commonest first; what stands behind a space is not read.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readConfusions } from './confusions.mjs'

/** So many of the commonest words are tried on each side of a seam. */
const most = 60

const [path] = process.argv.slice(2)
if (!path) {
  console.error('usage: node rules/scripts/seams.mjs WORDS')
  process.exit(2)
}
const words = readFileSync(path, 'utf8')
  .split(/\r?\n/)
  .map(line => line.split(/\s/)[0])
  .filter(word => /^[\u4e00-\u9fff]{2,}$/.test(word))
const { confusions } = readConfusions(fileURLToPath(new URL('../catalogue', import.meta.url)))

for (const { key, pattern } of confusions) {
  const finds = new RegExp(pattern, 'u')
  const seams = []
  for (let at = 1; at < key.length; at++) {
    const ending = words.filter(word => word.endsWith(key.slice(0, at))).slice(0, most)
    const opening = words.filter(word => word.startsWith(key.slice(at))).slice(0, most)
    for (const left of ending)
      for (const right of opening)
        if (finds.test(`。${left}${right}。`)) seams.push(`${left}|${right}`)
  }
  if (seams.length > 0) console.log(`${key} ${seams.length}: ${seams.slice(0, 12).join(' ')}`)
}

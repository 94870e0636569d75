// Drafts to measure with: made of those of fixtures/reports, the same in every run.
import { readdirSync, readFileSync } from 'node:fs'

const folder = new URL('../../fixtures/reports/', import.meta.url)

/** The fixtures, by name. */
export const fixtures = readdirSync(folder)
  .filter(name => /^[a-z].*\.(?:md|txt)$/.test(name))
  .sort()
  .map(name => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }))

/** Places that the fixtures invent. */
const places = /梧岚|云汀|泓州|砚溪|岚浦|澄桥|栗津|临澜|浔岭|霁山|望岫|泽宛|汐州/g
const firsts = Array.from('青澜汐岚霁砚泓栗浔望泽梧澄云临松柏沁洛沅琼瑶璟珩')
const seconds = Array.from('屿汀渚岫峦浦川泉溪亭桥庭堰垣坪坡岭峪峰湾')

/**
 * A draft as an office might write it: a fixture with other places, its sentences and paragraphs in
 * another order, some of them left out. Figures stay, so that it has few findings.
 */
export function realisticDraft(index) {
  const { name, text } = fixtures[index % fixtures.length]
  const random = generator(index + 1)
  const names = new Map()
  const renamed = text.replace(places, place => {
    if (!names.has(place)) names.set(place, pick(firsts, random) + pick(seconds, random))
    return names.get(place)
  })
  const lines = []
  let body = []
  const flush = () => {
    lines.push(...shuffled(body, random))
    body = []
  }
  for (const line of renamed.split('\n')) {
    if (isBody(line)) {
      if (body.length === 0 || random() > 0.2) body.push(sentencesOf(line, random))
    } else if (line.trim() !== '') {
      flush()
      lines.push(line)
    }
  }
  flush()
  return { name, text: `${lines.join(name.endsWith('.md') ? '\n\n' : '\n')}\n` }
}

/** A paragraph of several sentences under a heading, no heading, row, part or mark of its own. */
const isBody = line =>
  line.length > 60 &&
  !/^(?:[#|>\s-]|[一二三四五六七八九十]+、|[（(]?[一二三四五六七八九十\d]+[）).、])/.test(line)

function sentencesOf(line, random) {
  const [first, ...rest] = line.split(/(?<=。)(?!$)/)
  const kept = rest.filter(() => random() > 0.15)
  // What goes back to the sentence before it stays behind it.
  return kept.some(one => /^(?:其中|此外|同时|上述|这|该|另)/.test(one))
    ? [first, ...kept].join('')
    : [first, ...shuffled(kept, random)].join('')
}

/** A draft of so many bytes: a fixture, and the paragraphs of realistic ones behind it. */
export function longDraft(bytes) {
  const made = [fixtures.find(({ name }) => name.startsWith('city-justice')).text.trimEnd()]
  let size = Buffer.byteLength(made[0])
  for (let index = 0; size < bytes; index++) {
    for (const line of realisticDraft(index).text.split('\n').filter(isBody)) {
      if (size >= bytes) break
      made.push(line)
      size += Buffer.byteLength(line) + 1
    }
  }
  return `${made.join('\n')}\n`
}

/** A fixture with another figure for each of its figures; years, days and numbers of papers stay. It has many findings. */
export function faultyDraft(index) {
  const { name, text } = fixtures[index % fixtures.length]
  const random = generator(index + 1)
  const figures = /(?<![\d〔.-])\d{1,6}(?:\.\d+)?(?![\d年月日号〕.]|-\d)/g
  const varied = text.replace(figures, figure =>
    figure.replace(/\d(?=\D*$)/, () => String(1 + Math.floor(random() * 9))),
  )
  return { name, text: varied }
}

const pick = (list, random) => list[Math.floor(random() * list.length)]

function shuffled(list, random) {
  const made = [...list]
  for (let at = made.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    ;[made[at], made[other]] = [made[other], made[at]]
  }
  return made
}

/** mulberry32: small, the same on every machine. */
function generator(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

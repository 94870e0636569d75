import picocolors from 'picocolors'
import { describe, expect, test } from 'vitest'
import { rangeAt, rangeOf } from '../testing/places.js'
import { widthOf } from './cells.js'
import { excerpt } from './excerpt.js'
import { createPage } from './page.js'

const page = createPage('zh-CN', 80, false)
const paint = (text: string) => text
const marking = { main: '^', paint, others: paint } as const
const show = (source: string, words: string, others: string[] = [], width = 40) => {
  const ranges = others.map(other => rangeOf(source, other))
  return excerpt(page, source, rangeOf(source, words), ranges, marking, width)
}

test('the marks stand under full-width and rare characters', () => {
  expect(show('全市𠮷林区办理28项许可。', '28项').lines).toEqual([
    '│ 全市𠮷林区办理28项许可。',
    '│               ^^^^',
  ])
})

test('an indent is not shown', () => {
  expect(show('第一行\n　　第二行', '第二').lines).toEqual(['│ 第二行', '│ ^^^^'])
})

describe('a long line', () => {
  const long = `${'甲'.repeat(30)}。全年办理28项许可，${'乙'.repeat(300)}`

  test('is cut to the width around the words, from the beginning of the sentence', () => {
    expect(show(long, '28项').lines).toEqual([
      `│ …全年办理28项许可，${'乙'.repeat(8)}…`,
      '│          ^^^^',
    ])
  })

  test('is never cut within a number', () => {
    const cut = `${'甲'.repeat(30)}。全年办理28项许可，${'乙'.repeat(6)}12345678件${'丙'.repeat(300)}`
    expect(show(cut, '28项').lines[0]).toBe(`│ …全年办理28项许可，${'乙'.repeat(6)}…`)
    const before = `${'甲'.repeat(300)}12345678件${'乙'.repeat(10)}28项`
    expect(show(before, '28项').lines[0]).toMatch(/^│ …(?:12345678)?件?乙+28项$/)
  })

  test('shows the beginning of words that are longer than it', () => {
    const [words, marks] = show(long, '乙'.repeat(300)).lines
    expect(words).toMatch(/^│ …乙+…$/)
    expect(widthOf(words!)).toBeLessThanOrEqual(40)
    expect(marks).toBe(`│  ${'^'.repeat(widthOf(words!) - 4)}`)
  })

  test('at its very end is not cut on the right', () => {
    expect(show(`${long}丙`, '丙').lines[0]).toMatch(/^│ …乙+丙$/)
  })
})

test('an excerpt looks at nothing but the neighbourhood of its words', () => {
  // A string cannot be asked how much of it was read; this stands for one and counts.
  const counted = (text: string) => {
    const source = {
      read: 0,
      length: text.length,
      slice(from: number, to: number) {
        source.read += to - from
        return text.slice(from, to)
      },
    }
    return source
  }
  const long = '共28项，'.repeat(200_000)
  for (const at of [0, 500_000, long.length - 5]) {
    const source = counted(long)
    const place = {
      start: { line: 1, column: at, offset: at },
      end: { line: 1, column: at, offset: at + 4 },
    }
    excerpt(page, source as unknown as string, place, [place], marking, 40)
    expect(source.read).toBeLessThan(40 * 50)
  }
})

test('other places on the line are marked where they fit', () => {
  const source = `办理28项，其中12项、9项，${'乙'.repeat(40)}其余3项。`
  const { lines, covered } = show(source, '28项', ['12项', '9项', '3项'])
  expect(lines[1]).toBe('│     ^^^^      ----  ---')
  expect(covered).toEqual([rangeOf(source, '12项'), rangeOf(source, '9项')])
})

test('a range over several lines shows the first and says so', () => {
  const source = '引号“从这里\r\n到这里。\r\n'
  expect(show(source, '“从这里\r\n到这里').lines).toEqual([
    '│ 引号“从这里',
    '│     ^^^^^^^',
    '│ （原文延续到第 2 行）',
  ])
  expect(show(source, '“从这里\r\n').lines).toHaveLength(2)
})

test('an empty range has a mark of its own', () => {
  const source = '甲乙'
  const at = (offset: number) =>
    excerpt(page, source, rangeAt(source, offset, offset), [], marking, 40).lines
  expect(at(1)).toEqual(['│ 甲乙', '│   ^'])
  expect(at(2)).toEqual(['│ 甲乙', '│     ^'])
  expect(excerpt(page, '', rangeAt('', 0, 0), [], marking, 40).lines).toEqual(['│', '│ ^'])
})

test('nothing in a draft reaches the terminal as a command', () => {
  const source = '\u001b[2J合计\t\u202e三\u0000件\u009b31m\ud800。\ufeff'
  expect(show(source, '合计', [], 60).lines).toEqual(['│ ␛[2J合计→�三␀件�31m�。�', '│     ^^^^'])
})

test('the words are painted with their marks', () => {
  const { red, dim } = picocolors.createColors(true)
  const colour = createPage('zh-CN', 80, true)
  const source = '办理28项。'
  const lines = excerpt(
    colour,
    source,
    rangeOf(source, '28项'),
    [],
    { ...marking, paint: red },
    40,
  ).lines
  expect(lines).toEqual([`${dim('│')} 办理${red('28项')}。`, `${dim('│')}     ${red('^^^^')}`])
})

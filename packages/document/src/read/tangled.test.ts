import { describe, expect, test } from 'vitest'
import { readMarkdown } from './markdown.js'
import { isTangled } from './tangled.js'

describe('what a parser of Markdown would need minutes for', () => {
  const many = 20_000
  test.each([
    ['emphasis in emphasis', `${'*甲'.repeat(many)}${'*'.repeat(many)}`],
    ['brackets that never close', '[甲'.repeat(many)],
    ['pictures in pictures', `${'!['.repeat(many)}${'](a)'.repeat(many)}`],
    [
      'code that never ends',
      Array.from({ length: 1000 }, (_, n) => `${'`'.repeat(n + 1)}甲`).join(''),
    ],
    ['tags that never end', '<a '.repeat(many)],
    ['quotations', `${'> '.repeat(many)}甲`],
    ['lists', `${'- '.repeat(many)}甲`],
    ['numbers', `${'1. '.repeat(many)}甲`],
    [
      'lists, line by line',
      Array.from({ length: 150 }, (_, n) => `${'  '.repeat(n)}- 甲`).join('\n'),
    ],
    ['both, on the second line', `# 甲\n\n${'> - '.repeat(many)}甲`],
  ])('%s is read as plain text', (_, text) => {
    expect(isTangled(text)).toBe(true)
    const blank = /\s/g
    const words = readMarkdown(text).map(block => block.text)
    expect(words.join('').replace(blank, '')).toBe(text.replace(blank, ''))
  })

  test.each([
    ['a rule across the page', `甲\n\n${'-'.repeat(500)}\n`],
    ['blanks to fill in', `姓名${'_'.repeat(5000)}`],
    ['a page of links', '见[甲](a)、*乙*。'.repeat(300)],
    ['many such paragraphs', '见[甲](a)、*乙*。\n\n'.repeat(5000)],
    ['a quotation in a list', '- > - 甲'],
  ])('%s is Markdown', (_, text) => {
    expect(isTangled(text)).toBe(false)
  })
})

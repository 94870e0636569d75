import { readdirSync, readFileSync } from 'node:fs'
import { checkerOf } from '@hegao/testing'
import { describe, expect, test } from 'vitest'
import { catalogue, profiles, rules } from './index.js'

/**
 * What careful readers wrote to be right, without having seen the rules: whole drafts of many kinds,
 * and passages that look wrong. Nothing here is an error or a warning.
 */
const folder = new URL('../../fixtures/right/', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, folder), 'utf8')
const check = checkerOf({ rules, profiles, catalogue })

/** Reports in which the section on the heads of the body is no section of its own: rightly told. */
const within = ['074.txt', '088.txt', '089.txt', '090.txt']

const loud = (name: string, text: string) =>
  check(name, text)
    .diagnostics.filter(({ severity }) => severity !== 'info')
    .map(({ rule, text: words, message }) => `${rule} “${words}” ${message}`)

describe('right drafts', () => {
  test.each(readdirSync(new URL('drafts/', folder)).toSorted())('%s', file => {
    const found = loud(file, read(`drafts/${file}`))
    const others = found.filter(one => !one.startsWith('structure/missing-section '))
    expect(within.includes(file) ? others : found).toEqual([])
    expect(found.length - others.length).toBe(within.includes(file) ? 1 : 0)
  })
})

describe('right passages', () => {
  test.each(read('passages.txt').trimEnd().split('\n===\n'))('%s', passage => {
    expect(loud('passage.txt', passage)).toEqual([])
  })
})

import type { Catalogue } from '@hegao/core'
import { describe, expect, it } from 'vitest'
import { type Counted, isSpecific } from './counted.js'

const catalogue = {
  annualMatters: ['行政复议'],
  genericHeads: ['会议', '问题'],
  looseModifiers: ['专题', '各类'],
} as unknown as Catalogue

const counted = (head: string, qualifiers: readonly string[] = []) =>
  ({
    head: { text: head },
    verb: { text: '召开' },
    qualifiers: qualifiers.map(text => ({ text })),
    setting: { scope: { name: '', by: 'sentence' }, time: { by: 'sentence', part: '' } },
  }) as unknown as Counted

describe('a thing of which the year has one number', () => {
  it.each([
    ['行政复议', [], true],
    ['会议', [], false],
    ['专题会议', [], false],
    ['各类专题会议', [], false],
    ['法治会议', [], true],
    ['专题会议', ['依法治县'], false],
    ['专题会议', ['法治政府建设'], true],
  ])('%s with %j: %s', (head, qualifiers, specific) => {
    expect(isSpecific(counted(head, qualifiers), catalogue)).toBe(specific)
  })
})

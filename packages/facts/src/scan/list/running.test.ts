import { describe, expect, it } from 'vitest'
import { scanRunningLists } from './running.js'

const read = (text: string) =>
  scanRunningLists(text).map(({ members, open }) => [members.map(one => one.text), open])

describe('running lists', () => {
  it.each([
    ['增强政治意识、大局意识、看齐意识', ['增强政治意识', '大局意识', '看齐意识'], false],
    ['政治意识、核心意识和看齐意识', ['政治意识', '核心意识', '看齐意识'], false],
    ['政治意识、大局意识、看齐意识等，', ['政治意识', '大局意识', '看齐意识等'], true],
    ['“计划、教材、课时”等要求', ['计划', '教材', '课时'], true],
    ['落实制度（公示、记录、审核制度）', ['公示', '记录', '审核制度'], false],
    ['公示、记录、审核。', ['公示', '记录', '审核'], false],
    ['公示、记录以及审核', ['公示', '记录', '审核'], false],
    ['公示、记录及审核', ['公示', '记录', '审核'], false],
    ['公示、记录、审核与立卷和归档', ['公示', '记录', '审核与立卷和归档'], false],
    ['（公示、记录、审核）等', ['公示', '记录', '审核'], true],
    ['公示、记录、审核：等待反馈', ['公示', '记录', '审核'], false],
    ['公示、记录、、审核', ['公示', '记录', '审核'], false],
  ])('%s', (text, members, open) => {
    expect(read(text)).toEqual([[members, open]])
  })

  it.each([
    '公示、记录',
    '公示，记录，审核',
    '公示。',
    '、、',
    '、、、、、、',
    '公示、记录、',
    '甲、乙、',
  ])('none in %s', text => {
    expect(read(text)).toEqual([])
  })

  it('know their place and their sentence', () => {
    const text = '先行先试。增强政治意识、大局意识、核心意识，取得成效。'
    const [list] = scanRunningLists(text)
    expect(text.slice(list!.span.start, list!.span.end)).toBe('增强政治意识、大局意识、核心意识')
    const { start, end } = list!.sentence
    expect(text.slice(start, end)).toBe('增强政治意识、大局意识、核心意识，取得成效')
  })

  it('know the place of each member', () => {
    const text = '𠮷。增强政治意识、大局意识和核心意识。'
    const [list] = scanRunningLists(text)
    for (const { text: words, span } of list!.members)
      expect(text.slice(span.start, span.end)).toBe(words)
  })

  it.each(['、', '意识、', '和、', '甲、乙和', '“甲、乙'])(
    'reads 100,000 characters of “%s”',
    piece => {
      expect(scanRunningLists(piece.repeat(100_000 / piece.length))).toBeInstanceOf(Array)
    },
    20_000,
  )
})

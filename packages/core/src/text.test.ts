import { describe, expect, it } from 'vitest'
import { format } from './language.js'
import { authorityLine, citeSource, type Source } from './source.js'

describe('format', () => {
  it('puts values in, each wherever it is named', () => {
    expect(format('{a}＋{b}＝{sum}，不是{a}', { a: 12, b: 9, sum: '21件' })).toBe(
      '12＋9＝21件，不是12',
    )
  })

  it('takes the words of a draft as they are', () => {
    expect(format('“{text}”', { text: '$& {other} $1' })).toBe('“$& {other} $1”')
  })

  it('runs on where a quoted word is broken', () => {
    expect(format('“{text}”', { text: '行政复\n 议案件' })).toBe('“行政复议案件”')
    expect(format('“{text}”', { text: 'App\r\nStore' })).toBe('“App Store”')
  })

  it('refuses a message whose value is missing', () => {
    expect(() => format('{total}', { sum: 1 })).toThrow('{total}')
  })
})

describe('citeSource', () => {
  const source: Source = {
    level: '党内法规',
    name: '公文处理规定',
    clause: '第九条',
    verified: 'text',
  }
  it('names the clause only where the text was read', () => {
    expect(citeSource(source)).toBe('《公文处理规定》第九条')
    expect(citeSource({ ...source, verified: 'secondary' })).toBe('《公文处理规定》')
    expect(citeSource({ ...source, level: '实务', verified: 'practice' })).toBe('公文处理规定')
  })

  it('marks no title twice', () => {
    expect(citeSource({ ...source, name: '《公文处理规定》' })).toBe('《公文处理规定》第九条')
    const standard = 'GB/T 9704—2012《党政机关公文格式》'
    expect(citeSource({ ...source, level: '国家标准', name: standard, clause: '7.3.3' })).toBe(
      `${standard}7.3.3`,
    )
  })
})

describe('authorityLine', () => {
  const source: Source = { level: '政策', name: '督察规定', clause: '第三条', verified: 'text' }

  it('says 规定 only where the text was read', () => {
    expect(authorityLine(source, 'zh-CN')).toBe('依据：《督察规定》第三条的规定')
    expect(authorityLine({ ...source, verified: 'secondary' }, 'zh-CN')).toBe(
      '依据：一般要求（《督察规定》）',
    )
    expect(authorityLine({ ...source, verified: 'practice' }, 'en')).toBe(
      'Authority: custom (《督察规定》)',
    )
  })
})

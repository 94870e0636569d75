import { describe, expect, it } from 'vitest'
import { scan } from './index.js'

describe('enumerators', () => {
  const read = (text: string) =>
    scan(text).enumerators.map(({ span, value, verb }) => {
      expect(text.slice(span.start, span.end).endsWith(verb)).toBe(true)
      return `${value}${verb}`
    })

  it.each([
    ['一是加强领导；二是强化监督；三是狠抓落实。', ['1是', '2是', '3是']],
    ['一要抓学习，二要抓考核。', ['1要', '2要']],
    ['一靠制度，二靠人。', ['1靠', '2靠']],
    ['九是甲。十是乙。十一是丙。', ['9是', '10是', '11是']],
    ['主要有:一是甲\n二是乙', ['1是', '2是']],
    ['重点（一是甲，二是乙）推进', ['1是', '2是']],
    ['抓好两点——一是甲，二是乙。', ['1是', '2是']],
    ['五是是非分明', ['5是']],
  ])('%s', (text, members) => {
    expect(read(text)).toEqual(members)
  })

  it.each([
    '统一是前提',
    '唯一是他',
    '其一是甲，其二是乙',
    '之一是',
    '第一是甲',
    '万一是真',
    '一是一、二是二',
    '二十一是甲',
  ])('none in %s', text => {
    expect(read(text)).toEqual([])
  })

  it('know whether they stand in a quotation', () => {
    const quoted = scan('一是甲，“一是乙，二是丙”；二是丁').enumerators.map(one => one.quoted)
    expect(quoted).toEqual([false, true, true, false])
  })
})

describe('where lists may begin', () => {
  it.each([
    ['首先，抓学习。二是', ['首先']],
    ['主要做法一是学习；二是', ['一是']],
    ['第一，学习；二是', ['第一']],
    ['一方面抓学习，二是', ['一方面']],
    ['1.抓学习。二是', ['1.']],
    ['履行第一责任人职责。二是', []],
    ['统一要求，1.2万人，二是', []],
  ])('%s', (text, expected) => {
    expect(scan(text).listOpeners.map(at => text.slice(at.start, at.end))).toEqual(expected)
  })

  it('tells quotations apart', () => {
    const text = '提出“一是甲、二是乙”，要求“一是丙”，一是丁'
    expect(scan(text).enumerators.map(({ quote }) => quote)).toEqual([2, 2, 14, undefined])
  })
})

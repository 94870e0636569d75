import { describe, expect, it } from 'vitest'
import { scan } from '../index.js'

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
    ['一抓学习,二看实效、三则整改', ['1抓', '2看', '3则']],
    ['**一是**甲”二是乙）三是丙…四是丁', ['1是', '2是', '3是', '4是']],
    ['做法　一是甲 二是乙', ['1是', '2是']],
    ['十九要抓', ['19要']],
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
    '一来学习，二来考核',
    '百是甲',
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
    ['1．2万人，11.学习，二是', []],
    ['首要是学习，二是', ['首要是']],
    ['首要的是学习，二是', ['首要的是']],
    ['第一是学习，二是', ['第一']],
    ['第一：学习，二是', ['第一']],
    ['其一学习，二是', ['其一']],
    ['１、学习，二是', ['１、']],
    ['１．２万人，二是', []],
    ['①学习，二是', ['①']],
    ['一来学习，二是', ['一来']],
    ['一般学习，唯一是他，之一是他，二是', []],
  ])('%s', (text, expected) => {
    expect(scan(text).listOpeners.map(at => text.slice(at.start, at.end))).toEqual(expected)
  })

  it('tells quotations apart', () => {
    const text = '提出“一是甲、二是乙”，要求“一是丙”，一是丁'
    expect(scan(text).enumerators.map(({ quote }) => quote)).toEqual([2, 2, 14, undefined])
    expect(scan(text).listOpeners.map(({ start }) => start)).toEqual([20])
  })

  it('takes the outermost quotation, and none that is not closed', () => {
    const quotes = (text: string) => scan(text).enumerators.map(({ quote }) => quote ?? '-')
    expect(quotes('说“要“一是甲”，二是乙”，三是丙')).toEqual([1, 1, '-'])
    expect(quotes('说“一是甲，二是乙')).toEqual(['-', '-'])
    expect(quotes('说”一是甲“，二是乙')).toEqual(['-', '-'])
    expect(quotes('“甲”“乙”，一是丙，“二是丁”')).toEqual(['-', 11])
    expect(quotes('“一是甲”')).toEqual([0])
  })
})

import { describe, expect, test } from 'vitest'
import { articlesBehind } from './article.js'

const read = (text: string) =>
  articlesBehind(text, text.indexOf('》') + 1).map(({ text: words, value, span }) => {
    expect(text.slice(span.start, span.end)).toBe(words)
    return `${words} ${value}`
  })

describe('articles behind a title', () => {
  test.each([
    ['《甲法》第九十六条', ['第九十六条 96']],
    ['《甲法》 (2021年修订) 第 ９６ 条', ['第 ９６ 条 96']],
    ['《甲法》中第96条', ['第96条 96']],
    ['《甲法》（2021年修订）的第96条', ['第96条 96']],
    ['《甲法》第一百二十条之一', ['第一百二十条之一 120']],
    ['《甲法》第三条第二款第（二）项、第四条', ['第三条 3', '第四条 4']],
    ['《甲法》第三条第(二)目和第四条', ['第三条 3', '第四条 4']],
    ['《甲法》第三条 、 第四条及第五条', ['第三条 3', '第四条 4', '第五条 5']],
    [
      '《甲法》第三条以及第四条或者第五条或第六条',
      ['第三条 3', '第四条 4', '第五条 5', '第六条 6'],
    ],
    ['《甲法》第三条至第六条', ['第三条 3', '第六条 6']],
    ['《甲法》第三条-第六条', ['第三条 3', '第六条 6']],
    ['《甲法》第三条，第四条', ['第三条 3']],
    ['《甲法》第三条、四条', ['第三条 3']],
    ['《甲法》规定，第三条', []],
    ['《甲法》（）第三条', []],
    ['《甲法》第三章', []],
    ['《甲法》三条', []],
    ['《甲法》', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  test('no more than anybody names in a row', () => {
    const row = Array.from({ length: 15 }, (_, at) => `第${at + 1}条`).join('、')
    expect(read(`《甲法》${row}`)).toHaveLength(12)
    expect(read(`第五条，《甲法》第三条${'，办理'.repeat(40)}第四条`)).toEqual(['第三条 3'])
  })
})

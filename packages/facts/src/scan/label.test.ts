import { describe, expect, it } from 'vitest'
import { scanLabels } from './label.js'

const read = (text: string) =>
  scanLabels(text).map(({ lead, letters, tail }) => [lead?.text ?? '', letters, tail?.text ?? ''])

describe('labels', () => {
  it('have the words of their clause on both sides', () => {
    expect(
      read('要深刻领悟“两个确立”的决定性意义，增强“四个意识”、坚定“四个自信”、做到“两个维护”。'),
    ).toEqual([
      ['要深刻领悟', '两个确立', '的决定性意义'],
      ['增强', '四个意识', ''],
      ['坚定', '四个自信', ''],
      ['做到', '两个维护', ''],
    ])
  })

  it('need no marks where their form tells', () => {
    expect(read('增强四个意识')).toEqual([['增强', '四个意识', '']])
    expect(read('增强"四个意识"、')).toEqual([['增强', '四个意识', '']])
    expect(read('推行“双随机、一公开”监管')).toEqual([['推行', '双随机一公开', '监管']])
  })

  it.each(['第二个方面', '十二个部门工作', '三份材料', '“四'])('none in %s', text => {
    expect(read(text)).toEqual([])
  })

  it('know their places', () => {
    const text = '𠮷，增强“四个意识”。'
    const [label] = scanLabels(text)
    expect(text.slice(label!.span.start, label!.span.end)).toBe('“四个意识”')
    expect(text.slice(label!.lead!.span.start, label!.lead!.span.end)).toBe('增强')
    expect(label!.tail).toBeUndefined()
  })

  it.each(['“', '“四个”', '四个意识', '四个', '增强'])(
    'reads 100,000 characters of “%s”',
    piece => {
      expect(scanLabels(piece.repeat(100_000 / piece.length))).toBeInstanceOf(Array)
    },
    20_000,
  )
})

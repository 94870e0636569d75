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

  it('have at most sixteen characters on each side, up to a mark', () => {
    const far = '深入学习贯彻并且全面系统地领会把握'
    expect(far).toHaveLength(17)
    expect(read(`${far}四个意识${far}`)).toEqual([[far.slice(1), '四个意识', far.slice(0, 16)]])
    for (const mark of '，,。；;：:！!？?、（）()\n\t')
      expect(read(`甲${mark}增强“四个意识”坚定${mark}乙`)).toEqual([['增强', '四个意识', '坚定']])
    for (const mark of '《》”') expect(read(`甲${mark}增强“四个意识”`)[0]![0]).toBe('增强')
    expect(read('“四个意识”“四个自信”')[0]).toEqual(['', '四个意识', '“四个自信”'])
    expect(read('增强"四个意识"')).toEqual([['增强', '四个意识', '']])
  })

  it('have no marks within', () => {
    expect(read('坚持“四 个·意识—自信”')).toEqual([['坚持', '四个意识自信', '']])
    expect(read('坚持“四个\n意识”')).toEqual([])
  })

  it.each(['第二个方面', '十二个部门工作', '三份材料', '“四', '“四”', '每三个月来'])(
    'none in %s',
    text => {
      expect(read(text)).toEqual([])
    },
  )

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

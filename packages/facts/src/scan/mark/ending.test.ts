import { describe, expect, it } from 'vitest'
import { scan } from '../index.js'

const read = (text: string) =>
  scan(text).endings.map(({ kind, mark, words, afterSentence }) => ({
    kind,
    mark,
    words: text.slice(words.start, words.end),
    afterSentence,
  }))

describe('the end of a paragraph', () => {
  it('is a word where prose was left without a mark', () => {
    expect(read('规范执法。落实制度，确保落到实处')).toEqual([
      { kind: 'word', mark: '', words: '确保落到实处', afterSentence: true },
    ])
    expect(read('3.加强法治人才培养')).toEqual([
      { kind: 'word', mark: '', words: '加强法治人才培养', afterSentence: false },
    ])
  })

  it('is a pause where it is a comma', () => {
    expect(read('规范执法。落实各项制度，')).toEqual([
      { kind: 'pause', mark: '，', words: '落实各项制度，', afterSentence: true },
    ])
  })

  it.each([
    ['规范执法。', '。'],
    ['他说：“规范执法。”', '。'],
    ['（规范执法。）', '。'],
    ['规范执法；', '；'],
    ['报告如下：', '：'],
    ['讲法、学法……', '…'],
    ['规范执法。  ', '。'],
    ['规范执法.', '.'],
    ['“规范执法。”』」）】》', '。'],
    ['规范执法—', '—'],
    ['规范执法!', '!'],
    ['规范执法；）', '；'],
    [`${'规范执法'.repeat(8)}。`, '。'],
    [`规范执法。${'）'.repeat(15)}`, '。'],
  ])('is a stop in “%s”', (text, mark) => {
    expect(read(text)).toMatchObject([{ kind: 'stop', mark }])
  })

  it.each([
    '规范执法。责任单位：县司法局',
    '规范执法。联系人:周牧白先生',
    '规范执法。附：统计表一张',
    '规范执法。注明资料的来源',
    '规范执法。详见统计表一张',
    '规范执法。（县司法局牵头）  ',
    '规范执法。〔县司法局牵头〕',
    '规范执法。办理情况如下',
    '规范执法。2025年1月二十 日',
    '规范执法。司法局  办公室',
    '规范执法。司法局|办公室',
    '规范执法。地址https://a.example/落实',
    '规范执法。记者周牧白摄',
    '规范执法。本报记者周牧白供图',
    '规范执法。（一）落实各项制度',
    '规范执法。附统计表一张',
    '规范执法。（县司法局牵头）',
    '规范执法。办理情况见下表',
    '规范执法。青渚县司法局2025年1月20日',
    '规范执法。网址为www.example.invalid',
    '规范执法。本报记者 林一川 摄',
    '规范执法。青渚日报记者 周牧白',
    '规范执法。特此报告',
    '规范执法。二、存在的不足',
    '规范执法。电话0000000',
    '单位\t件数\t办结率',
  ])('is something else in “%s”', text => {
    expect(read(text)).toMatchObject([{ kind: 'other' }])
  })

  it.each([
    // No note, no bracket, no table, no date: sentences that nothing closes.
    '规范执法。他指出：“落实制度',
    '规范执法。难点是：落实各项制度',
    '规范执法。各级各部门各单位负责：落实制度',
    '规范执法。认真落实附则要求',
    '规范执法。（一次）落实制度（两次）落实',
    '规范执法。见表格后落实制度',
    '规范执法。在每月20日召开',
    '规范执法。邀请记者 参加，落实制度',
    '规范执法。落实率达到100%',
    '规范执法。落实率达到９８％',
    '规范执法。落实《云汀市条例》',
    '规范执法。落实“三项制度”',
    '规范执法。落实（试行）',
    '特此报告成效',
  ])('is a word in “%s”', text => {
    expect(read(text)).toMatchObject([{ kind: 'word', mark: '' }])
  })

  it.each([
    ['规范执法。落实、', 'other'],
    ['规范执法。落实各项制、', 'pause'],
    ['规范执法。落实各项制,', 'pause'],
    ['规范执法。落实各项制-', 'other'],
    ['规范执法。落实制度a', 'other'],
    ['规范执法。落实制', 'other'],
    ['规范执法。落实各项制度', 'word'],
  ])('in “%s” is of the kind %s', (text, kind) => {
    expect(read(text)).toMatchObject([{ kind }])
  })

  it('has the words of the last clause', () => {
    const words = (text: string) => read(text)[0]!.words
    for (const mark of '，、；：,;:') expect(words(`一二三${mark}规范执法`)).toBe('规范执法')
    expect(words('3.规范执法。')).toBe('规范执法。')
    expect(words('3.')).toBe('3.')
    expect(words('规范执法，，')).toBe('，')
    expect(words('一二三。规范执法。')).toBe('规范执法。')
  })

  it('is not there in a blank text', () => {
    expect(read('')).toEqual([])
    expect(read(' \u3000\n')).toEqual([])
  })

  it('names at most 24 characters, and no half of one', () => {
    expect(read(`规范执法。${'𠮷'.repeat(40)}落实制度`)[0]!.words).toBe(
      `${'𠮷'.repeat(10)}落实制度`,
    )
    expect(read(`规范执法。${'𠮷'.repeat(40)}落实制`)[0]!.words).toBe(`${'𠮷'.repeat(10)}落实制`)
  })

  it.each(['）', '。', '，', ' ', '1日', '中', '（'])(
    'is read of 100,000 characters of “%s”',
    piece => {
      const text = piece.repeat(100_000)
      expect(read(`${text}中`)).toHaveLength(1)
    },
  )
})

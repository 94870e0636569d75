import { describe, expect, it } from 'vitest'
import { scan } from '../index.js'

const read = (text: string) =>
  scan(text).doubledMarks.map(({ span, written, kind, meant }) => {
    expect(text.slice(span.start, span.end)).toBe(written)
    return [written, kind, meant]
  })

describe('marks in a row', () => {
  it.each([
    ['依法行政。。', '。。', 'same', '。'],
    ['依法，，行政', '，，', 'same', '，'],
    ['依法，，，行政', '，，，', 'same', '，'],
    ['《宪法》、、《民法典》', '、、', 'same', '、'],
    ['如下：：', '：：', 'same', '：'],
    ['依法,,行政', ',,', 'same', '，'],
    ['依法,，行政', ',，', 'same', '，'],
    ['依法行政.。', '.。', 'same', '。'],
    ['办结率100%，,居前', '，,', 'same', '，'],
    ['依法行政。。。', '。。。', 'ellipsis', undefined],
    ['依法。，行政', '。，', 'mixed', undefined],
    ['依法，、行政', '，、', 'mixed', undefined],
    ['依法行政，。', '，。', 'mixed', '。'],
    ['依法行政。；', '。；', 'mixed', '。'],
    ['依法行政，。\t规范执法', '，。', 'mixed', '。'],
    ['如下：。', '：。', 'mixed', undefined],
    ['是否合法？。再看', '？。', 'mixed', undefined],
    ['是否合法。？再看', '。？', 'mixed', undefined],
    ['依法治理！。再看', '！。', 'mixed', undefined],
    ['依法行政。；\n规范执法', '。；', 'mixed', '。'],
    ['依法行政。；规范执法', '。；', 'mixed', undefined],
    ['依法，；', '，；', 'mixed', undefined],
    ['依法行政。：', '。：', 'mixed', undefined],
    ['依法行政。。。。', '。。。。', 'ellipsis', undefined],
    ['依法；；行政', '；；', 'same', '；'],
    ['依法;;行政', ';;', 'same', '；'],
    ['满意率98％,,居前', ',,', 'same', '，'],
    ['（三）〇,,居前', ',,', 'same', '，'],
    ['“依法”，，行政', '，，', 'same', '，'],
    ['“，，依法', '，，', 'same', '，'],
    ['，，', '，，', 'same', '，'],
    ['依法.；行政', '.；', 'mixed', undefined],
  ])('%s', (text, written, kind, meant) => {
    expect(read(text)).toEqual([[written, kind, meant]])
  })

  it.each([
    '依法行政。',
    '是否合法？？真的？！',
    '真的吗！？。。',
    '是否合法？！。',
    '出发吧！、大家',
    '误用（，、）等标点',
    '误用《，、》等标点',
    '依法,;行政',
    '依法;.行政',
    '依法，.5',
    '依法，.a',
    '，,依法',
    'a，,依法',
    ',，依法',
    '讲法……学法——用法',
    '讲法。……',
    '讲法...。',
    '误用“，、”等标点',
    '出发吧！，大家说',
    'etc.，均已对标',
    '文书编号为1.。',
    '见a,,b',
    '见http://a.example/x;;y',
    '增长3.5%，',
    '“依法行政。”。',
  ])('none in %s', text => {
    expect(read(text)).toEqual([])
  })

  it('say which mark is kept', () => {
    const kept = (text: string) => scan(text).doubledMarks.map(one => one.kept)
    expect(kept('依法行政，。')).toEqual([1])
    expect(kept('依法行政。，')).toEqual([0])
    expect(kept('依法,，行政')).toEqual([1])
    expect(kept('依法,,行政')).toEqual([0])
    expect(kept('依法行政。。。')).toEqual([0])
  })

  it('are one however long the row is', () => {
    expect(read('，'.repeat(100_000))).toHaveLength(1)
    expect(read('中，，'.repeat(50_000))).toHaveLength(50_000)
  })
})

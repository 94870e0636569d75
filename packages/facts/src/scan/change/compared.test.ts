import { describe, expect, it } from 'vitest'
import { scan } from '../index.js'

const changes = (text: string) =>
  scan(text).changes.map(({ from, to, move, steps }) => ({
    from: from?.value,
    to: to?.value,
    ...(move ? { move: move.direction } : {}),
    steps: steps.map(({ direction, figure }) => `${direction} ${figure.value}${figure.unit}`),
  }))

describe('what is compared with no year', () => {
  it.each([
    ['事项409项，较清理前减少137项，降幅25.1%。', undefined, 409, ['down 137项', 'down 25.1%']],
    ['事项由清理前的546项减至409项，减少137项。', 546, 409, ['down 137项']],
    ['事项409项，比改革前的546项减少137项。', 546, 409, ['down 137项']],
    ['降雨714.8毫米，较常年同期（791.2毫米）偏少9.7%。', 791.2, 714.8, ['down 9.7%']],
    [
      '办结1372件。与2022年的1520件相比，减少148件，下降9.7%。',
      1520,
      undefined,
      ['down 148件', 'down 9.7%'],
    ],
    // 同比 is of the year before, not of what was before.
    ['降雨714.8毫米，较常年同期（791.2毫米）偏少9.7%，同比偏多3%。', 791.2, 714.8, ['down 9.7%']],
  ])('%s', (text, from, to, steps) => {
    expect(changes(text)).toMatchObject([{ from, to, steps }])
  })

  it.each([
    '事项409项，较清理前减少137项，同比下降8.3%。',
    '事项409项，清理前已公布。',
    '降雨714.8毫米，较常年偏少两成。',
    '办结1372件。与2022年的1520件并案，审结148件，占9.7%。',
  ])('none in %s', text => {
    expect(changes(text)).toEqual([])
  })
})

describe('several values before a move', () => {
  it.each([
    ['应诉率由2020年的76.2%、2021年的91.4%上升到本年的100%。', 76.2, 100, 'up'],
    ['应诉率由2020年的76.2%、2021年的91.4%下降到80%。', 91.4, 80, 'down'],
    // The lower of the two is the one that it has risen from, whichever is nearer.
    ['应诉率由2020年的92.4%、2021年的76.2%上升到90%。', 76.2, 90, 'up'],
  ])('%s', (text, from, to, move) => {
    expect(changes(text)).toEqual([{ from, to, move, steps: [] }])
  })

  it('keeps no step, which may be against either', () => {
    expect(changes('应诉率由2020年的76%、2021年的91%上升到100%，提高24个百分点。')).toMatchObject([
      { steps: [] },
    ])
  })
})

describe('a value that a later clause compares by its name', () => {
  it.each([
    ['罚没款268.9元，案件数同比下降10.2%，罚没款较去年的320.3元减少51.4元。', 320.3, 268.9],
    ['全年罚款金额28元，立案9件，罚款额比上年的36元减少8元。', 36, 28],
  ])('%s', (text, from, to) => {
    expect(changes(text)).toContainEqual(expect.objectContaining({ from, to }))
  })

  it.each([
    ['of another scope', '县城罚没款28元，立案9件，罚没款较去年的36元减少8元。'],
    ['of two', '罚没款28元，罚没款19元，罚没款较去年的36元减少8元。'],
    ['by no name', '罚没28元，立案9件，总数较去年的36元减少8元。'],
    ['of another sentence', '罚没款28元。罚没款较去年的36元减少8元。'],
  ])('none %s: %s', (_, text) => {
    expect(changes(text)).toContainEqual(expect.objectContaining({ from: 36, to: undefined }))
  })
})

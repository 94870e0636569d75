import { describe, expect, it } from 'vitest'
import { scan } from '../index.js'

const read = (text: string) =>
  scan(text).percentages.map(({ span, value, indicator, change }) => ({
    words: text.slice(span.start, span.end),
    value,
    indicator: indicator?.name,
    change,
  }))

describe('percentages', () => {
  it.each([
    ['98.5%', 98.5, 1],
    ['100％', 100, 0],
    ['９８．５％', 98.5, 1],
    ['82.40%', 82.4, 2],
    ['100 %', 100, 0],
    ['百分之三十', 30, 0],
    ['百分之九十九点五', 99.5, 1],
    ['百分之百', 100, 0],
  ])('%s', (text, value, decimals) => {
    const { percentages } = scan(text)
    expect(percentages).toMatchObject([{ value, span: { start: 0, end: text.length } }])
    if (!text.startsWith('百')) expect(percentages[0]!.decimals).toBe(decimals)
  })

  it('are none where the numeral is none', () => {
    expect(read('百分之七八十的企业达标，办结率百分之九十八。').map(({ value }) => value)).toEqual([
      98,
    ])
  })

  it.each([
    ['近90%', 'less'],
    ['不足90%', 'less'],
    ['约90%', 'about'],
    ['90%左右', 'about'],
    ['超90%', 'more'],
    ['90%以上', 'more'],
    ['90%', undefined],
    ['接近 90%', 'less'],
    ['约 90%', 'about'],
    ['突破 90%', 'more'],
    ['近年办结率90%', undefined],
    ['约定事项办结率90%', undefined],
    ['超期办结率90%', undefined],
    ['90%，左右邻里', undefined],
    ['90%，以上', undefined],
  ])('%s is %s', (text, approximation) => {
    expect(scan(text).percentages[0]!.approximation).toBe(approximation)
  })

  it.each(['提高3个百分点', '提高0.5个百分点', '1.2.3%', '5‰'])('none in %s', text => {
    expect(scan(text).percentages).toEqual([])
  })
})

describe('indicators', () => {
  it.each([
    ['群众满意率98%。', '群众满意率'],
    ['群众满意率达到98%。', '群众满意率'],
    ['群众满意率达98%。', '群众满意率'],
    ['群众满意率为98%。', '群众满意率'],
    ['群众满意率：98%。', '群众满意率'],
    ['群众满意率稳定在98%以上。', '群众满意率'],
    ['群众满意率提升至98%。', '群众满意率'],
    ['群众满意率超过98%。', '群众满意率'],
    ['群众满意度98%。', '群众满意度'],
    ['行政许可862件，占比82.4%。', '占比'],
    ['办结率、满意率均为98%。', '满意率'],
    ['参学率、参考率和合格率均为98%。', '合格率'],
    ['开展培训，覆盖率达98%。', '覆盖率'],
    ['2023年的办结率98%。', '办结率'],
    ['２０２３年度办结率98%。', '办结率'],
    ['3年级参学率98%。', '年级参学率'],
    ['2023版3年级参学率98%。', '年级参学率'],
    ['2023全年办结率98%。', '全年办结率'],
    ['2023年末的办结率98%。', '办结率'],
    ['群众满意率 98%。', '群众满意率'],
    ['群众满意率为 98%。', '群众满意率'],
    ['参学率与参考率98%。', '参考率'],
    ['参学率（含补学率98%）', '含补学率'],
  ])('in %s: %s', (text, name) => {
    const [percentage] = scan(text).percentages
    const { span } = percentage!.indicator!
    expect([percentage!.indicator!.name, text.slice(span.start, span.end)]).toEqual([name, name])
    expect(percentage!.change).toBe(false)
  })

  it('gives each of several rates its own', () => {
    expect(read('办结率100%、满意率99%、好评率98.5%。')).toMatchObject([
      { value: 100, indicator: '办结率' },
      { value: 99, indicator: '满意率' },
      { value: 98.5, indicator: '好评率' },
    ])
  })

  it.each([
    '满意率由95%提高到98%。',
    '满意率从95%提升至98%。',
    '满意率由95%上升到98%。',
    '满意率由95%，提高到98%。',
    '满意率由95%降至98%。',
    '满意率由95%提高到了98%。',
    '满意率由95%增至 98%。',
    '满意率由95%到98%。',
  ])('gives both ends of a move the same rate: %s', text => {
    expect(read(text)).toMatchObject([
      { value: 95, indicator: '满意率', change: false },
      { value: 98, indicator: '满意率', change: false },
    ])
  })

  it.each([
    '满意率为95%，同比提高到98%。',
    '满意率为95%，提高到全省平均的98%。',
    '满意率为95%、98%。',
  ])('gives another figure no rate: %s', text => {
    expect(read(text)).toMatchObject([{ indicator: '满意率' }, { indicator: undefined }])
  })

  it.each(['占总数的35%', '其余5%', '100%', '满意率较高，占全部答卷的35%'])('none in %s', text => {
    expect(read(text)).toMatchObject([{ indicator: undefined }])
  })
})

describe('changes', () => {
  it.each([
    '办件量提高3%',
    '同比增长3%',
    '下降了3%',
    '案件减少约3%',
    '较上年上升3%',
    '力争办结率3%',
    '同比提高 3%',
    '同比压减近3%',
    '目标为3%',
  ])('%s is a change or an aim, no state', text => {
    expect(read(text)).toMatchObject([{ value: 3, change: true }])
  })

  it.each([
    '提高后的满意率3%',
    '确保安全。满意率3%',
    '力争上游，满意率3%',
    '下降趋势明显，办结率3%',
  ])('%s is a state', text => {
    expect(read(text)).toMatchObject([{ value: 3, change: false }])
  })

  it.each([
    ['满意率由95%', true],
    ['高于全省平均的95%', true],
    ['较上年多95%', true],
    ['由科室办理，满意率95%', false],
    ['比上年多2件、满意率95%', false],
    ['满意率95%', false],
  ])('%s is compared: %s', (text, compared) => {
    expect(scan(text).percentages.map(one => one.compared)).toEqual([compared])
  })

  it('does not take the change for the value of the rate before it', () => {
    expect(read('审结率达98.2%，同比提升2.1%。')).toMatchObject([
      { value: 98.2, indicator: '审结率', change: false },
      { value: 2.1, indicator: undefined, change: true },
    ])
  })
})

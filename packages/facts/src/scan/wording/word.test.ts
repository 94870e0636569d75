import { describe, expect, it } from 'vitest'
import { scan } from '../index.js'

describe('repetitions', () => {
  it.each([
    ['现将现将有关情况报告', '现将现将', '现将'],
    ['各项工作取得了取得了成绩', '取得了取得了', '取得了'],
    ['现将　现将有关情况', '现将　现将', '现将'],
    ['依法行政依法行政工作', '依法行政依法行政', '依法行政'],
    ['建设的的成效', '的的', '的'],
    ['完成了了任务', '了了', '了'],
    ['现将将情况', '将将', '将'],
    ['我局和和各部门', '和和', '和'],
    ['党组与与各科室', '与与', '与'],
    ['科室及及所属单位', '及及', '及'],
    ['审议通过，并并印发执行', '并并', '并'],
    ['现将 现将有关情况', '现将 现将', '现将'],
    ['贯彻二十大大精神', '大大', '大'],
    ['党的十九大大报告', '大大', '大'],
    ['党的二十一大大召开', '大大', '大'],
    ['二十届三中全全会精神', '全全', '全'],
    ['十九届四中、五中全全会精神', '全全', '全'],
    ['做好好各项工作', '好好', '好'],
    ['抓好好普法宣传', '好好', '好'],
    ['覆盖12个个乡镇', '个个', '个'],
    ['覆盖１２个个村', '个个', '个'],
    ['共12个个', '个个', '个'],
    ['办结28件件。', '件件', '件'],
    ['办结28件件', '件件', '件'],
    ['现将情况报报告如下', '报报', '报'],
    ['现将事项通通知如下', '通通', '通'],
    ['现汇汇报如下', '汇汇', '汇'],
    ['现将情况报告如如下：', '如如', '如'],
    ['召开委员会会会议2次', '会会', '会'],
  ])('%s', (text, words, unit) => {
    const { repetitions } = scan(text)
    expect(repetitions.map(({ span }) => text.slice(span.start, span.end))).toEqual([words])
    expect(repetitions[0]).toMatchObject({ unit })
  })

  it.each([
    '学习再学习',
    '为为',
    '天天',
    '高高兴兴',
    '目的的确定',
    '目的的实现',
    '取得的的确不易',
    '不了了之',
    '完成了了结手续',
    '人口总和和变化',
    '涉及及相关事项',
    '科室及及时处理',
    '现将将领培养',
    '合并并报告',
    '审议并并案处理',
    '贯彻二十大大幅提升',
    '最大大会',
    '届三中全全面部署',
    '做好好人好事宣传',
    '覆盖12个个体户',
    '覆盖12个个乡级单位',
    '这个个乡镇',
    '28件件有回音',
    '现将简报报告如下',
    '现将普通通知如下',
    '现将沟通通报如下',
    '现将外汇汇报如下',
    '如如下发通知',
    '作了了解',
    '促进政通人和和谐稳定',
    '推动改革和和谐社区创建',
    '党组与与会人员',
    '召开委员会会议、协会会员大会',
    '群众参与与监督',
    '依法普及及早谋划',
    '即将将于',
    '两所合并并入县局',
    '项目建成并并网发电',
    '责令改正，并并处罚款',
    '12月12月',
    'AA',
    '。。',
    '现将、现将',
    '在在建项目开展检查',
    '为为民服务的干部点赞',
    '把法治作为为政之要',
    '诉求求助渠道畅通',
  ])('none in %s', text => {
    expect(scan(text).repetitions).toEqual([])
  })

  it('carry the pair in their middle, and what stands around them', () => {
    expect(scan('深化文化文艺工作').repetitions).toMatchObject([
      { unit: '化文', seam: '文化', before: '深', after: '艺工作' },
    ])
    expect(scan('，现将现将有关').repetitions).toMatchObject([{ before: '，', after: '有关' }])
    expect(scan('取得了取得了').repetitions[0]).not.toHaveProperty('seam')
    expect(scan('我县全面深化文化文艺工作者').repetitions).toMatchObject([
      { before: '县全面深', after: '艺工作者' },
    ])
  })

  it.each([
    ['建设的的成效，现将现将报告', ['的', '现将']],
    ['现将现将报告建设的的成效', ['现将', '的']],
  ])('come in their order: %s', (text, units) => {
    expect(scan(text).repetitions.map(({ unit }) => unit)).toEqual(units)
  })
})

describe('Latin words', () => {
  const read = (text: string) => scan(text).latinWords.map(({ word }) => word)

  it.each([
    ['法治 and 行政', ['and']],
    ['法治and行政', ['and']],
    ['“法治” of “行政”', ['of']],
    ['法治 The 行政 or 执法', ['The', 'or']],
    ['法治  and  行政', ['and']],
    ['（法治）AND“行政”', ['AND']],
  ])('%s', (text, words) => {
    expect(read(text)).toEqual(words)
  })

  it.each([
    '信用A级单位',
    '使用APP办理',
    '党建IN网格',
    '网格a类',
    'and',
    '法治band行政',
    '法治and',
    '法治   and   行政',
    '采用AS标准、IS标准',
    '见 in.gov.example 网站',
  ])('none in %s', text => {
    expect(read(text)).toEqual([])
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { growth, linear } from '../testing/growth.js'
import { scan } from './index.js'

const counts = (text: string) => scan(text).counts
/** verb | qualifiers > head = value unit */
const read = (text: string) =>
  counts(text).map(
    ({ verb, qualifiers, head, value, quantity }) =>
      `${verb?.text ?? ''}|${qualifiers.map(one => one.text).join('+')}>${head.text}=${value}${quantity?.unit ?? ''}`,
  )

describe('what is counted', () => {
  it.each([
    ['查处违规培训4个。', '查处|>违规培训=4个'],
    ['全年办理行政许可1041件。', '办理|>行政许可=1041件'],
    ['共受理行政复议案件２８件。', '受理|>行政复议案件=28件'],
    ['举办法治讲座 12 场。', '举办|>法治讲座=12场'],
    ['出动执法人员300余人次。', '出动|>执法人员=300人次'],
    ['聘请法律顾问12名。', '聘请|>法律顾问=12名'],
    ['聘请12名法律顾问。', '聘请|>法律顾问=12名'],
    ['召开2次法治工作会议。', '召开|>法治工作会议=2次'],
    ['一是组织开展联合检查5次。', '组织开展|>联合检查=5次'],
    ['镇人民政府受理信访事项9件。', '受理|>信访事项=9件'],
    ['各类调解组织受理矛盾纠纷64件。', '受理|>矛盾纠纷=64件'],
    ['立案查处擅自举办培训案件2件。', '立案查处|>擅自举办培训案件=2件'],
    ['召开新闻发布会8场。', '召开|>新闻发布会=8场'],
    ['审查涉及经营主体的政策措施4件。', '审查|涉及经营主体>政策措施=4件'],
    ['年度目录内的2项重大行政决策均履行程序。', '|年度目录内的+重大>行政决策=2项'],
    ['开展法治讲座、模拟法庭等活动12场。', '开展|>法治讲座、模拟法庭等活动=12场'],
    ['主动公开政府信息153条。', '公开|>政府信息=153条'],
    ['新登记经营主体94户。', '新登记|>经营主体=94户'],
    ['城镇新增就业68人。', '新增|就业>人=68人'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected])
  })

  it('gives stages of one matter its noun', () => {
    expect(read('行政处罚案件立案56件、办结50件。')).toEqual([
      '立案|>行政处罚案件=56件',
      '办结|>行政处罚案件=50件',
    ])
    expect(read('收到申请187件，受理164件，审结151件。')).toEqual([
      '收到|>申请=187件',
      '受理|>申请=164件',
      '审结|>申请=151件',
    ])
  })

  it('gives the members of a list the verb of the first', () => {
    expect(read('办理行政许可12项、行政处罚9项。')).toEqual([
      '办理|>行政许可=12项',
      '办理|>行政处罚=9项',
    ])
    expect(read('办理行政许可12项，执法检查9次。')).toEqual([
      '办理|>行政许可=12项',
      '|>执法检查=9次',
    ])
  })

  it('parts the counted from what is said of them', () => {
    expect(counts('94名干部参加年度学法考试。')).toMatchObject([
      { head: { text: '干部' }, predicate: { text: '参加年度学法考试' } },
    ])
    expect(counts('6所学校被命名为示范校。')).toMatchObject([
      { head: { text: '学校' }, predicate: { text: '被命名为示范校' } },
    ])
  })

  it('does not take a word for its verb that is the first part of a noun', () => {
    expect(read('培训机构17家。')).toEqual(['|>培训机构=17家'])
    expect(read('培训学员17名。')).toEqual(['培训|>学员=17名'])
    expect(read('9个职能部门对环境进行整治。')).toEqual(['|>职能部门=9个'])
  })

  it.each([
    '“五个一”活动。',
    '按照十一次全会部署。',
    '连续24个月增长。',
    '下降3个百分点。',
    '一次会议。',
  ])('counts nothing in %s', text => {
    expect(read(text)).toEqual([])
  })
})

describe('how it is counted', () => {
  const modes = (text: string) => counts(text).map(({ mode }) => mode)

  it.each([
    ['办理许可63件，较上年的60件增长5%。', ['actual', 'compared']],
    ['出具意见书52份，较上年增加8份。', ['actual', 'change']],
    ['申请材料由6份减少到3份。', ['compared', 'actual']],
    ['每季度开展演练2次。', ['each']],
    ['新增学位30个。', ['actual']],
  ])('%s', (text, expected) => {
    expect(modes(text)).toEqual(expected)
  })

  it.each(['力争新增学位30个。', '到2027年建成站点30个。', '开展培训不少于30次。'])(
    'aims: %s',
    text => {
      expect(counts(text)).toMatchObject([{ aim: true }])
    },
  )

  it.each(['应急演练30次。', '编制要点30个。', '新增学位30个。力争再提升。'])(
    'no aim: %s',
    text => {
      expect(counts(text)).toMatchObject([{ aim: false }])
    },
  )

  it('knows the parts behind 其中, up to the semicolon', () => {
    expect(
      counts('学校126所，其中幼儿园58所、小学47所；教师300名。').map(({ among }) => among),
    ).toEqual([false, true, true, false])
  })
})

describe('where, when and on what occasion', () => {
  it.each([
    ['全市聘请法律顾问12名。', '全市', undefined],
    ['局机关聘请法律顾问12名。', '局机关', undefined],
    ['市本级办理案件12件。', '市本级', undefined],
    ['各校聘请法律顾问12名。', '各校', undefined],
    ['聘请法律顾问12名。', undefined, undefined],
    ['全年办理案件12件。', undefined, 'year'],
    ['上半年办理案件12件。', undefined, 'part'],
    ['截至11月底，办理案件12件。', undefined, 'until'],
    ['累计办理案件12件。', undefined, 'until'],
    ['三年来办理案件12件。', undefined, 'several-years'],
    ['2023—2024学年办理案件12件。', undefined, 'academic-year'],
    ['全市部署在先。办理案件12件。', undefined, undefined],
  ])('%s', (text, scope, kind) => {
    const [count] = counts(text)
    expect([count!.scope?.text, count!.time?.kind]).toEqual([scope, kind])
  })

  it('names the year it is written with', () => {
    expect(counts('2023年办理案件12件。')[0]!.time).toMatchObject({ year: { value: 2023 } })
    expect(counts('去年办理案件12件。')[0]!.time).toMatchObject({ year: { offset: -1 } })
  })

  it('keeps the clauses before it, but for bare times', () => {
    expect(counts('发挥公职律师作用，全年，出具意见书12份。')[0]!.occasions).toMatchObject([
      { text: '发挥公职律师作用' },
    ])
  })
})

describe('zero statements', () => {
  it.each([
    ['未发生行政复议和行政诉讼案件。', ['行政复议', '行政诉讼案件']],
    ['全年没有行政诉讼案件。', ['行政诉讼案件']],
    ['未收到信访投诉。', ['信访投诉']],
    ['未发生重大安全事故的情况。', ['重大安全事故']],
  ])('%s', (text, heads) => {
    const found = counts(text)
    expect(found.map(({ head }) => head.text)).toEqual(heads)
    expect(found.every(({ value, mode }) => value === 0 && mode === 'none')).toBe(true)
  })

  it.each(['没有终点，只有起点。', '没有形成长效机制。', '未经审核的不得印发。', '无障碍设施。'])(
    'none in %s',
    text => {
      expect(counts(text)).toEqual([])
    },
  )
})

it('names places in the text', () => {
  const piece = fc.constantFrom(
    ...[
      '全市',
      '2024年',
      '受理',
      '行政复议案件',
      '12件',
      '3名',
      '法律顾问',
      '，',
      '。',
      '、',
      '未发生',
      '其中',
      '𠮷',
      ' ',
      '由',
      '减少到',
    ],
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), pieces => {
      const text = pieces.join('')
      for (const { span, head, verb, subject, qualifiers, quantity } of counts(text)) {
        for (const words of [head, verb, subject, ...qualifiers])
          if (words) expect(text.slice(words.span.start, words.span.end)).toBe(words.text)
        if (quantity) expect(quantity.span.end).toBeLessThanOrEqual(span.end)
      }
    }),
  )
})

it.each([
  '1件',
  '受理1件，',
  '截至目前1件',
  '全市1件',
  '整改完成',
  '未发生案件、',
  '其中1件',
  '由1件',
])('a text of hostile length is read in linear time: %s…', unit => {
  expect(growth(unit, scan)).toBeLessThan(linear)
})

describe('what refers back', () => {
  const references = (text: string) =>
    scan(text).counts.map(
      ({ value, head, reference, among }) =>
        `${value} ${head.text} ${reference ?? '-'}${among ? ' among' : ''}`,
    )

  it.each([
    ['18项任务全部完成', ['18 任务 all']],
    ['18项任务年底前全部完成', ['18 任务 all']],
    ['9个乡镇均设立工作站', ['9 乡镇 all']],
    ['76名执法人员中，法律专业的9名', ['76 执法人员 amidst', '9 执法人员 - among']],
    ['76件许可中网上办理60件', ['76 许可 amidst', '60 网上 - among']],
    ['全市5个县（市、区）均衡发展', ['5 县（市、区） -']],
    ['8所中学开展活动', ['8 中学 -']],
    ['12个中心挂牌', ['12 中心 -']],
    ['完成18项任务', ['18 任务 -']],
  ])('%s', (text, expected) => {
    expect(references(text)).toEqual(expected)
  })
})

describe('国有, 村均, 万元以上的', () => {
  const read = (text: string) =>
    scan(text).counts.map(({ value, head, mode }) => `${value} ${head.text} ${mode}`)

  it.each([
    ['4个镇、1个国有林场', ['4 镇 actual', '1 国有林场 actual']],
    ['3处原有站点', ['3 原有站点 actual']],
    ['3个所有权证', ['3 所有权证 actual']],
    ['3个司法所有独立用房', ['3 司法所 actual']],
    ['3项工作在全国有影响', ['3 工作 actual']],
    ['2家国有企业有法律顾问', ['2 国有企业 actual']],
    ['138个村，村均200万元', ['138 村 actual', '2000000 村 each']],
    ['9个镇，镇均达22万元', ['9 镇 actual', '220000 镇 each']],
    ['50万元以上的村', []],
    ['投入50万元的村', ['500000 村 actual']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

it.each([
  ['2024年共收到行政复议申请102件。', undefined],
  ['县政府共收到行政复议申请102件。', '县政府共'],
  ['县政府受理行政复议案件102件。', '县政府'],
])('says who acts in %s', (text, subject) => {
  expect(counts(text)[0]!.subject?.text).toBe(subject)
})

it.each([
  ['全县现有行政执法人员486名。', true],
  ['全县共有人民调解委员会186个。', true],
  ['目前，全县有人民调解委员会186个。', true],
  ['全县现有12名专职调解员。', true],
  ['全县拥有规上企业18家。', true],
  ['全县新建国有农场12个。', undefined],
  ['全县受理行政复议案件12件。', undefined],
  ['原有社区12个。', undefined],
])('says what there is in %s: %s', (text, stands) => {
  expect(counts(text)[0]!.stands).toBe(stands)
})

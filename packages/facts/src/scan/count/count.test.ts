import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { growth, linear } from '../../testing/growth.js'
import { scan } from '../index.js'

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

  it.each([
    ['召开3次全会。', '召开|>全会=3次'],
    ['1场活动。', '|>活动=1场'],
    ['3期培训。', '|>培训=3期'],
    ['实施“要推动五个项目”。', '实施|“要推动>项目”=5个'],
    // What is done is what is counted; else nothing is.
    ['听证2次。', '|>听证=2次'],
    ['听证2场次。', '|>听证=2场次'],
    ['轮训3轮。', '|>轮训=3轮'],
    ['检查2批次。', '|>检查=2批次'],
    ['培训2期。', '|>培训=2期'],
    ['协调解决信访问题12件。', '协调解决|>信访问题=12件'],
    ['获得奖项3个。', '获得|>奖项=3个'],
    // Persons are counted by their unit where no noun names any.
    ['走访老人12位。', '走访|>老人=12位'],
    ['聘请“法律明白人”12名。', '聘请|>“法律明白人”=12名'],
    ['抽查企业12人。', '抽查|企业>人=12人'],
    ['教师公寓12人。', '|教师公寓>人=12人'],
    ['抽查企业12人次。', '抽查|企业>人次=12人次'],
    ['抽查企业12名。', '抽查|企业>名=12名'],
    ['抽查企业12位。', '抽查|企业>位=12位'],
    // What narrows a noun is taken off it.
    ['涉及物业服务的投诉12件。', '涉及|物业服务>投诉=12件'],
    ['省级重大项目3个。', '|省级+重大>项目=3个'],
    ['小学教师3名。', '|小学>教师=3名'],
    ['重点“双减”任务3项。', '|重点>“双减”任务=3项'],
    ['小学生3名。', '|>小学生=3名'],
    ['一般程序案件3件。', '|>一般程序案件=3件'],
    ['年度和项目3个。', '|>年度和项目=3个'],
    ['重大项3个。', '|>重大项=3个'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected])
  })

  it.each(['检查2件。', '听证12件。', '培训3家。'])('counts nothing done in %s', text => {
    expect(read(text)).toEqual([])
  })

  it('leaves out money that says which are meant', () => {
    for (const bound of ['以上', '及以上', '或以下', ' 以下', '以内'])
      expect(read(`50万元${bound}的村`)).toEqual([])
    expect(read('50名以上的村')).not.toEqual([])
  })

  it('takes the noun behind a figure for what is counted there', () => {
    expect(read('12名法律顾问参与论证28件')).toEqual(['|>法律顾问=12名', '参与|>论证=28件'])
    expect(read('12名法律顾问、8名律师')).toEqual(['|>法律顾问=12名', '|>律师=8名'])
    expect(read('办理许可12项、 处罚9项')).toEqual(['办理|>许可=12项', '处罚|>许可=9项'])
  })

  it('reads all that is counted in the order of the text', () => {
    expect(read('未发生行政诉讼案件。办理许可12项。')).toEqual([
      '未发生|>行政诉讼案件=0',
      '办理|>许可=12项',
    ])
  })

  it.each([
    ['6所学校按期开学。', '按期开学'],
    ['6所学校参加竞赛。', '参加竞赛'],
    ['6所学校得到支持。', '得到支持'],
    ['6所学校挂牌运行。', '挂牌运行'],
    ['6所学校有专任教师。', '有专任教师'],
    ['6所学校用于托管。', '用于托管'],
    ['6所用人单位。', undefined],
    ['6所无障碍学校。', undefined],
    ['6所公有制学校。', undefined],
    ['6所全国有名学校。', '有名学校'],
  ])('says of what is counted in %s: %s', (text, predicate) => {
    expect(counts(text)[0]!.predicate?.text).toBe(predicate)
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
    '实施“做到五个一”活动。',
    '连续24个多小时值守。',
    '连续24个小时值守。',
    '用时24个工作日。',
    '实现两位数增长。',
    '十一次党代会召开。',
    '二十届三次会议召开。',
    '三期工程。',
    '五市联动。',
    '三类案件。',
    '两种情形。',
    '工期缩短12天。',
    '提升3级。',
    '第3站。',
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
    // So many for each.
    ['案均12件。', ['each']],
    ['平均办理案件12件。', ['each']],
    ['每半年开展宣传活动2次。', ['each']],
    ['每两校举办法治讲座2次。', ['each']],
    ['每三年举办法治讲座2次。', ['each']],
    ['每名教师举办法治讲座2次。', ['each']],
    ['每年度举办法治讲座2次。', ['each']],
    ['月均开展检查3次，办理案件12件。', ['each', 'actual']],
    ['每年部署；办理案件12件。', ['actual']],
    ['村均衡发展项目3件。', ['actual']],
    ['每逢节日举办法治讲座2次。', ['actual']],
    // A change, where nothing else is counted or something is compared.
    ['受理案件12件，增加了3件。', ['actual', 'change']],
    ['受理案件12件，减少约 3件。', ['actual', 'change']],
    ['受理案件比上年增加12件。', ['change']],
    ['受理案件增加12件。', ['actual']],
    ['办理许可63件，同比60件。', ['actual', 'compared']],
    ['办理许可63件，从 60件。', ['actual', 'compared']],
    ['比对数据，办理许可63件。', ['actual']],
    ['由县政府牵头办理行政许可63件。', ['actual']],
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
    ['15个派出所全部建成调解室', ['15 派出所 all']],
    ['76名执法人员中，法律专业的9名', ['76 执法人员 amidst', '9 执法人员 - among']],
    ['76件许可中网上办理60件', ['76 许可 amidst', '60 网上 - among']],
    ['全市5个县（市、区）均衡发展', ['5 县（市、区） -']],
    ['8所中学开展活动', ['8 中学 -']],
    ['12个中心挂牌', ['12 中心 -']],
    ['完成18项任务', ['18 任务 -']],
    ['18项任务已均完成', ['18 任务 all']],
    ['18项任务如期都完成', ['18 任务 all']],
    ['18项任务按时全部完成', ['18 任务 all']],
    ['18项任务完成全部', ['18 任务 -']],
    ['办理18项任务全部完成', ['18 任务 -']],
    [
      '76件许可中网上办理60件，即时办结12件；当场办结5件',
      ['76 许可 amidst', '60 网上 - among', '12 网上 - among', '5 网上 -'],
    ],
    ['其中处罚案件12件；许可案件9件', ['12 处罚案件 - among', '9 许可案件 -']],
    ['办理案件12件；其中处罚案件9件', ['12 案件 -', '9 处罚案件 - among']],
    ['办理案件12件。处罚案件9件', ['12 案件 -', '9 处罚案件 -']],
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
  ['县内共有站点12个。', true],
  ['全国有站点12个。', true],
  ['辖区目前拥有“法治超市”12个。', true],
  ['局已有执法人员12名。', true],
  ['有执法人员12名。', true],
  ['全县拥有，执法人员12名。', undefined],
  ['全县享有权利的执法人员12名。', undefined],
  ['全县有力推进网格治理、新建调解站点12个。', undefined],
  ['全县新建国有农场12个。', undefined],
  ['全县受理行政复议案件12件。', undefined],
  ['原有社区12个。', undefined],
])('says what there is in %s: %s', (text, stands) => {
  expect(counts(text)[0]!.stands).toBe(stands)
})

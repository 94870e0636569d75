import { describe, expect, it } from 'vitest'
import { scanMilestones } from './milestone.js'

const read = (text: string) =>
  scanMilestones(text).map(({ kind, name, span }) => [kind, name, text.slice(span.start, span.end)])

describe('milestones', () => {
  it.each([
    ['深入学习贯彻党的二十大精神', 'congress', '党的二十大', '党的二十大'],
    ['认真学习二十大精神', 'congress', '党的二十大', '二十大'],
    ['党的十九大以来', 'congress', '党的十九大', '党的十九大'],
    ['学习贯彻党的二十届四中全会精神', 'plenum', '二十届四中全会', '二十届四中全会'],
    ['党的二十届3中全会', 'plenum', '二十届三中全会', '二十届3中全会'],
    ['“十四五”规划', 'five-year-plan', '十四五', '“十四五”'],
    ['进入十四五时期', 'five-year-plan', '十四五', '十四五'],
    ['落实“八五”普法规划', 'law-education', '八五普法', '“八五”普法'],
    ['八五普法启动', 'law-education', '八五普法', '八五普法'],
    ['“八五”法治宣传教育规划', 'law-education', '八五普法', '“八五”法治宣传'],
    [
      '由第十四届全国人大常委会第十次会议通过',
      'committee',
      '十四届全国人大常委会',
      '第十四届全国人大常委会第十次会议',
    ],
    ['中共十九大以来', 'congress', '党的十九大', '中共十九大'],
    ['二十大胜利召开', 'congress', '党的二十大', '二十大'],
    ['党的二十届３中全会', 'plenum', '二十届三中全会', '二十届３中全会'],
    ['二十届中央三中全会', 'plenum', '二十届三中全会', '二十届中央三中全会'],
    ['十四届全国人大2次会议', 'session', '十四届全国人大二次会议', '十四届全国人大2次会议'],
    ['十四届全国人大２次会议', 'session', '十四届全国人大二次会议', '十四届全国人大２次会议'],
    [
      '第十四届全国人民代表大会第二次全体会议',
      'session',
      '十四届全国人大二次会议',
      '第十四届全国人民代表大会第二次全体会议',
    ],
    ['"十四五"规划', 'five-year-plan', '十四五', '"十四五"'],
    ['十四五普法', 'five-year-plan', '十四五', '十四五'],
    ['“八五” 普法', 'law-education', '八五普法', '“八五” 普法'],
    ['“八五”法制宣传', 'law-education', '八五普法', '“八五”法制宣传'],
    ['"八五"普法', 'law-education', '八五普法', '"八五"普法'],
    ['“十一五”普法', 'law-education', '十一五普法', '“十一五”普法'],
    ['扎实开展党纪学习教育', 'campaign', '扎实开展党纪学习教育', '扎实开展党纪学习教育'],
  ])('%s', (text, kind, name, words) => {
    expect(read(text)).toEqual([[kind, name, words]])
  })

  it('gives each plenum of a row its own place', () => {
    expect(read('党的二十大和二十届二中、三中全会精神')).toEqual([
      ['congress', '党的二十大', '党的二十大'],
      ['plenum', '二十届二中全会', '二十届二中'],
      ['plenum', '二十届三中全会', '三中全会'],
    ])
    expect(read('二十届中央二中和三中全会')).toEqual([
      ['plenum', '二十届二中全会', '二十届中央二中'],
      ['plenum', '二十届三中全会', '三中全会'],
    ])
    expect(read('十九届二中、三中、四中、五中全会').map(([, name]) => name)).toEqual([
      '十九届二中全会',
      '十九届三中全会',
      '十九届四中全会',
      '十九届五中全会',
    ])
  })

  it('keeps the marks inside a campaign’s name out of it', () => {
    expect(read('“不忘初心、牢记使命”主题教育')).toEqual([
      ['campaign', '不忘初心、牢记使命主题教育', '“不忘初心、牢记使命”主题教育'],
    ])
  })

  it.each([
    '推出二十大举措',
    '实施十八大类项目',
    '市委五届九次全会',
    '省委十二届十次全会',
    '第二十大港口',
    '筛选十四五个项目',
    '二十届中央纪委三次全会',
    '第十五届运动会',
    '第二十届大学生运动会',
    '六五环境日',
    '一五一十',
    '五五分成',
    '强化教育培训',
    '第二十大举措精神',
    '十四届县人大二次会议',
    '十四届全国政协二次会议',
    '二十届二中',
    '二五普法',
    '第十四五时期',
    '',
  ])('none in %s', text => {
    expect(read(text)).toEqual([])
  })

  it('are told in the order of the text', () => {
    expect(read('八五普法、十四五时期与党的二十大').map(([kind]) => kind)).toEqual([
      'law-education',
      'five-year-plan',
      'congress',
    ])
  })

  it('tells of titles and quotations', () => {
    const [one] = scanMilestones('印发《学习宣传党的二十届四中全会精神方案》')
    expect(one?.quoted).toBe(true)
    const [plan] = scanMilestones('落实“十四五”规划')
    expect(plan?.quoted).toBe(false)
    expect(plan?.before).toBe('落实')
  })

  it.each([
    '二十届',
    '二十届二中、',
    '二中全会、',
    '“十四五',
    '学习',
    '主题教',
    '党的二十',
    '八五',
  ])(
    'reads 100,000 characters of “%s”',
    piece => {
      expect(scanMilestones(piece.repeat(100_000 / piece.length))).toBeInstanceOf(Array)
    },
    20_000,
  )
})

describe('what is said of a milestone', () => {
  const said = (text: string) =>
    scanMilestones(text).map(({ held, years, ordinal }) => {
      const at = held?.span ?? years?.span
      return at ? text.slice(at.start, at.end) : ordinal
    })

  it.each([
    ['学习2024年10月召开的党的二十届三中全会精神', '2024年10月'],
    ['2023年10月党的二十大胜利召开以来', '2023年10月'],
    ['党的二十届四中全会（2025年10月20日）召开后', '2025年10月20日'],
    ['党的二十届四中全会于2025年10月在北京举行', '2025年10月'],
    ['“十四五”时期（2020—2025年）', '2020—2025年'],
    ['“八五”普法规划（２０２０—２０２５年）', '２０２０—２０２５年'],
    ['第八个五年普法规划（“七五”普法）', '八'],
    ['2023年3月13日第十四届全国人民代表大会第二次会议通过决定', '2023年3月13日'],
    ['2023年3月13日，十四届全国人大二次会议修改立法法', undefined],
    ['2023年3月召开的十四届全国人大二次会议精神', '2023年3月'],
    ['2023年3月13日，十四届全国人大一次会议表决通过决定', '2023年3月13日'],
    ['2024 年 10 月召开的党的二十届三中全会', '2024 年 10 月'],
    ['党的二十届四中全会（２０２５年１０月）召开后', '２０２５年１０月'],
    ['“十四五”时期( 2021年至2025年 )', '2021年至2025年'],
    ['“八五”普法教育规划（2021-2025）', '2021-2025'],
    ['第八个五年普法规划(以下简称“七五”普法)', '八'],
    ['第八个五年法治宣传教育规划（即“七五”普法）', '八'],
    ['第八个五年普法规划（简称“七五”普法）', '八'],
    ['“十四五”（2020—2025年）', '2020—2025年'],
    ['“十四五”（2020 年—2025 年 ）', '2020 年—2025 年'],
    ['2022年是党的十九大召开之年', '2022年'],
    ['2022年，既是党的二十大胜利召开之年', '2022年'],
    ['由第十三届全国人大常委会第十次会议于2024年6月28日修订通过', '2024年6月28日'],
    ['2024年6月28日，第十三届全国人民代表大会常务委员会第十次会议通过', '2024年6月28日'],
  ])('%s', (text, words) => expect(said(text)).toEqual([words]))

  it.each([
    '2023年10月，学习党的二十大精神',
    '2024年10月党的二十届三中全会召开后，开展宣讲',
    '2024年10月召开的全县学习党的二十大精神会议',
    '2024年10月，党的二十届三中全会精神宣讲会召开',
    '党的二十大精神宣讲于2024年10月举行',
    '“十四五”法治建设规划（2022—2025年）',
    '2024年4月，十四届全国人大一次会议精神宣讲',
    '2023年3月13日，十四届全国人大一次会议精神宣讲方案审议通过',
    '“十四五”法治建设成果（2021—2025年）',
    '党史主题教育（2021—2025年）',
    '第八个五年普法规划（草案）与“七五”普法',
    '2022年是学习贯彻党的二十大精神的开局之年',
    '2023年是党的二十大召开后的第一年',
    '第十四届全国人大常委会第十次会议精神宣讲于2024年7月举行',
    '第八个五年普法规划（“十四五”规划）',
  ])('nothing in %s', text => expect(said(text)).toEqual([undefined]))
})

it('gives the day, the month and the year of a congress, or the years of a plan', () => {
  const [plenum, plan] = scanMilestones('党的二十届四中全会（2025年10月20日）')
  expect(plenum!.held).toEqual({ year: 2025, month: 10, day: 20, span: { start: 10, end: 21 } })
  expect(plan).toBeUndefined()
  expect(scanMilestones('２０２２年１０月党的二十大召开')[0]!.held).not.toHaveProperty('day')
  expect(scanMilestones('２０２２年１０月党的二十大召开')[0]!.held).toEqual({
    year: 2022,
    month: 10,
    span: { start: 0, end: 8 },
  })
  expect(scanMilestones('“十四五”规划（2021—２０２５年）')[0]!.years).toEqual({
    from: 2021,
    to: 2025,
    span: { start: 8, end: 18 },
  })
})

describe('how many years of a plan are spoken of', () => {
  const first = (text: string) => scanMilestones(text)[0]?.firstYears?.value

  it.each([
    ['“十四五”前四年，', 4],
    ['“十四五”时期前3年', 3],
    ['“十四五”规划的前两年', 2],
    ['高于“十四五”前五年', undefined],
    ['力争“十四五”前五年', undefined],
    ['“十四五”前五年级', undefined],
    ['“十四五”前期', undefined],
    ['“八五”普法前四年', undefined],
    ['“十四五”前４个年', undefined],
    ['“十四五”期间的前4个年度', undefined],
    ['力争做好谋划。“十四五”前四年', 4],
    ['省与市“十四五”前四年', 4],
    ['“十四五”建设前四年', undefined],
    ['力争在“十四五”前五年', undefined],
  ])('%s', (text, value) => {
    expect(first(text)).toBe(value)
  })
})

describe('which year of a plan a year is said to be', () => {
  const said = (text: string) =>
    scanMilestones(text).flatMap(({ name, turn }) =>
      turn
        ? [`${name} ${turn.year} ${turn.which} ${text.slice(turn.span.start, turn.span.end)}`]
        : [],
    )

  it.each([
    ['2026年是“十四五”开局之年', '十四五 2026 first 2026年'],
    ['2024年是“十四五”收官之年、“十五五”谋划之年', '十四五 2024 last 2024年'],
    ['２０２６年，是全面实施“十五五”规划的第一年', '十五五 2026 1 ２０２６年'],
    ['2025年作为“十四五”规划最后一年', '十四五 2025 last 2025年'],
    ['2023年是实施“十四五”规划的第三年', '十四五 2023 3 2023年'],
    ['展望明年，2026 年既是“十五五”规划实施的首年', '十五五 2026 first 2026 年'],
    ['2026年为“十五五”起步之年', '十五五 2026 first 2026年'],
    ['2025年,也是“十四五”末年', '十四五 2025 last 2025年'],
    ['2025年系“十四五”收尾之年', '十四五 2025 last 2025年'],
    ['2025年是“七五”普法收官之年', '七五普法 2025 last 2025年'],
    ['2022年是“八五”普法规划的第一年', '八五普法 2022 1 2022年'],
  ])('%s', (text, expected) => expect(said(text)).toEqual([expected]))

  it.each([
    '2026年，“十五五”开局之年',
    '2025年是“十四五”规划编制的第一年',
    '2024年是“十四五”收官之年的前一年',
    '2023年是“十四五”规划承上启下之年',
    '2022年是落实县“十四五”规划的第一年',
    '2025年是“十四五”第二年度',
    '2025年是“十四五”收官年份',
    '2026年是关键一年，“十五五”开局之年',
    '2026年是“十五五”谋篇布局、开局之年',
    '2024年是“十四五”第四年以来',
  ])('nothing in %s', text => expect(said(text)).toEqual([]))
})

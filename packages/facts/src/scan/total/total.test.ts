import { describe, expect, it } from 'vitest'
import { scan } from '../index.js'

/** Totals as `how: 59所 = 学校57 + 机构2`, `…` behind an open list, `?` behind one that does not end. */
const totals = (text: string) =>
  scan(text).totals.map(({ by, total, parts, open, ends }) => {
    const list = parts.map(({ label, quantity }) => `${label}${quantity.value}`).join(' + ')
    return `${by}: ${total.value}${total.unit} = ${list}${open ? '…' : ''}${ends ? '' : '?'}`
  })

describe('totals', () => {
  it('has no parts where they may be those of the list that it closes', () => {
    expect(totals('12个乡镇、31个部门均已报送，其中书面20个、口头3个。')).toEqual([])
    expect(totals('31个部门均已报送，其中书面20个、口头11个。')).toEqual([
      'among: 31个 = 书面20 + 口头11',
    ])
  })

  it('are of the figure before a comparison with its base', () => {
    const other = '其中设备12万元、软件9万元、其他3万元。'
    expect(totals(`争取资金24万元，比上年的18万元增加6万元，增长33.3%，${other}`)).toEqual([
      'among: 240000元 = 设备120000 + 软件90000 + 其他30000',
    ])
  })

  it('are open where the next sentence has one more', () => {
    const list = '检查42所，其中公办30所、民办10所。'
    expect(totals(`${list}另有2所为联办。`)).toEqual(['among: 42所 = 公办30 + 民办10…'])
    expect(totals(`${list}另有2名教师。`)).toEqual(['among: 42所 = 公办30 + 民办10'])
  })

  it('is a figure behind 惠及, which joins nothing', () => {
    expect(totals('惠及78人（孤儿25人，其他儿童53人）。')).toEqual([
      'brackets: 78人 = 孤儿25 + 其他儿童53',
    ])
    expect(totals('教师及78人（孤儿25人，其他儿童53人）。')).toEqual([])
  })

  it('has a rank of monuments for no scope', () => {
    expect(totals('文物42处（全国重点文物保护单位6处、省级36处）。')).toEqual([
      'brackets: 42处 = 全国重点文物保护单位6 + 省级36',
    ])
    expect(totals('文物42处（全国6处、全省36处）。')).toEqual([])
  })

  it.each([
    ['检查59所（学校57所、培训机构2所）。', 'brackets: 59所 = 学校57 + 培训机构2'],
    ['检查59所(学校57所、培训机构2所)', 'brackets: 59所 = 学校57 + 培训机构2'],
    ['检查59所学校（公办57所、民办2所），整改3处。', 'brackets: 59所 = 公办57 + 民办2'],
    ['办理35件，其中许可12件、处罚20件、其他3件。', 'among: 35件 = 许可12 + 处罚20 + 其他3'],
    ['办理35件。其中：许可12件；处罚20件；其他3件。', 'among: 35件 = 许可12 + 处罚20 + 其他3'],
    ['办理35件（其中许可12件、处罚23件）。', 'among: 35件 = 许可12 + 处罚23'],
    ['有党员30名，其中男20名和女10名。', 'among: 30名 = 男20 + 女10'],
    ['审核48份（含合同37份、案卷6件、文书5份）。', 'includes: 48份 = 合同37 + 案卷6 + 文书5'],
    ['制定35件，包括规章12件、规范性文件23件。', 'includes: 35件 = 规章12 + 规范性文件23'],
    ['受理投诉30件：教育12件、交通18件。', 'list: 30件 = 教育12 + 交通18'],
    ['办理35件，其中上半年12件，比下半年少11件，下半年23件。', 'among: 35件 = 上半年12 + 下半年23'],
    [
      '审查48件，其中《青溪县人民政府关于加强12项农村宅基地管理工作的通知》等文件12件、《合作协议》等合同36件。',
      'among: 48件 = 《…》等文件12 + 《…》等合同36',
    ],
    [
      '审查《3项重点工作实施方案》等文件12件、《青溪县市容管理办法》等办法9件，共21件。',
      'sum: 21件 = 审查《…》等文件12 + 《…》等办法9',
    ],
    ['培训12期1200人次，其中线上4期、线下8期。', 'among: 12期 = 线上4 + 线下8'],
    ['培训12期1200人次（线上700人次、线下500人次）。', 'brackets: 1200人次 = 线上700 + 线下500'],
    ['许可12件、处罚9件，共21件。', 'sum: 21件 = 许可12 + 处罚9'],
    ['许可12件，处罚9件，合计21件。', 'sum: 21件 = 许可12 + 处罚9'],
    ['许可12件和处罚9件，共计21件。', 'sum: 21件 = 许可12 + 处罚9'],
    ['清理文件109件，保留82件，修改14件，废止13件。', 'running: 109件 = 保留82 + 修改14 + 废止13'],
    [
      '意见28条，采纳12条，部分采纳10条，未采纳6条。',
      'running: 28条 = 采纳12 + 部分采纳10 + 未采纳6',
    ],
  ])('%s', (text, expected) => {
    expect(totals(text)).toEqual([expected])
  })

  it.each([
    // A comma-separated list may have 、 inside a kind.
    [
      '审结90件，其中维持52件，撤销、变更或者确认违法18件，调解终止20件。',
      'among: 90件 = 维持52 + 撤销、变更或者确认违法18 + 调解终止20',
    ],
    // A kind with a bracket of its own.
    ['培训90人，其中大队30人、乡镇（街道）60人。', 'among: 90人 = 大队30 + 乡镇（街道）60'],
    ['现有19个乡镇（街道），其中乡镇15个、街道4个。', 'among: 19个 = 乡镇15 + 街道4'],
    ['聘任24名，来自机关9名、企业15名。', 'list: 24名 = 机关9 + 企业15'],
    ['启动响应9次（四级响应6次、三级响应3次）。', 'brackets: 9次 = 四级响应6 + 三级响应3'],
    // The list is over where 其他 has been named, or with the mark 、 at the next clause.
    ['援助84件，其中农民工50件，其他34件，挽回损失12万元。', 'among: 84件 = 农民工50 + 其他34'],
    ['处罚84件，其中城区50件、乡镇34件，信息全部公示。', 'among: 84件 = 城区50 + 乡镇34'],
  ])('%s', (text, expected) => {
    expect(totals(text)).toContain(expected)
  })

  it.each([
    ['检查58家，其中城区31家、乡镇27家，部分企业同时在两处经营。', false],
    ['检查58家，其中城区31家、乡镇27家，另有园区3家。', false],
    ['检查58家，其中城区31家、乡镇27家，两类交叉计算。', false],
    ['检查58家，其中城区31家、乡镇27家，发现线索12条。', true],
  ])('%s is over with its last part: %s', (text, ends) => {
    expect(scan(text).totals[0]).toMatchObject({ ends })
  })

  it('takes no figure with its own 的 for where all come from', () => {
    expect(scan('参会120人，来自基层的80人、女性40人。').totals.map(({ by }) => by)).not.toContain(
      'list',
    )
  })

  it('keeps what follows the mark ； as one more part that there may be', () => {
    const [total] = scan('学校86所，其中小学50所、初中26所；高中10所。').totals
    expect(total).toMatchObject({ ends: true, alternatives: [], less: 76 })
  })

  it.each([
    ['受理复议86件（上年结转6件、新收80件），审结80件，结转6件。', true],
    ['受理复议86件（含上年结转6件），审结80件，结转6件。', true],
    ['受理复议86件（不含上年结转6件），审结80件，结转6件。', false],
    ['受理复议86件，审结80件，结转6件。', false],
  ])('%s has what was left of the year before: %s', (text, carried) => {
    const running = scan(text).totals.find(({ by }) => by === 'running')
    expect(running).toMatchObject({ carried })
  })

  it.each([
    ['检查58家（城区31家、城区31家、乡镇27家）。', '城区'],
    ['办理提案12件、建议9件、建议9件，共21件。', '建议'],
    ['检查58家（城区31家、乡镇31家）。', undefined],
    ['获奖2项，其中一等奖1项（学生组）、一等奖1项（教师组）。', undefined],
    ['会议5次，其中3月1次、5月1次、7月3次。', undefined],
    ['学法5次，其中《民法典》2次、《行政处罚法》2次、其他1次。', undefined],
    ['学法5次，其中《民法典》2次、《民法典》2次、其他1次。', '《…》'],
  ])('%s says one part twice: %s', (text, label) => {
    expect(scan(text).totals[0]!.twice?.[1].label).toBe(label)
  })

  it('spans from the total to the last part', () => {
    const text = '共检查59所（学校57所、机构2所），整改3处。'
    const { span } = scan(text).totals[0]!
    expect(text.slice(span.start, span.end)).toBe('59所（学校57所、机构2所')
  })

  it('names a part by the noun behind it where none stands before', () => {
    expect(totals('表彰30人，其中12名教师、18名学生。')).toEqual(['among: 30人 = 教师12 + 学生18'])
  })

  it.each([
    '共35件，其中许可12件、处罚20件等。',
    '共35件（许可12件、处罚20件等）。',
    '共35件（许可12件、处罚20件……）。',
  ])('is open where the text says so: %s', text => {
    expect(scan(text).totals).toMatchObject([{ open: true }])
  })

  it.each([
    ['共35件，其中许可12件、处罚20件。', true],
    ['共35件，其中许可12件、处罚20件；', true],
    ['共35件（许可12件、处罚20件）', true],
    ['共35件，其中许可12件、处罚20件，均已办结。', true],
    ['共35件（许可12件、处罚20件，均已办结）。', true],
    ['清理109件，保留82件，修改14件，废止10件，均已公布。', true],
    ['清理109件，保留82件，修改14件，废止10件，正在按程序清理的尚有3件。', false],
  ])('%s ends with its last part: %s', (text, ends) => {
    expect(scan(text).totals).toMatchObject([{ ends }])
  })

  it('lets the text of one sentence list what the next counts', () => {
    expect(totals('共100件，其中甲类50件。乙类50件。')).toEqual(['among: 100件 = 甲类50'])
  })
})

describe('asides', () => {
  it.each([
    '共100件，其中许可30件，占30%，处罚70件，占70%。',
    '共100件，其中许可30件（占30%）、处罚70件（占70%）。',
    '共100件，其中许可30件，占总数的30%；处罚70件，占总数的70%。',
    '共100件，其中许可30件，同比增长5%，处罚70件，同比下降3%。',
    '共100件，其中许可30件，较上年增加3件，处罚70件。',
    '共100件，其中许可30件（较去年减少3件）、处罚70件。',
    '共100件，其中许可30件（含重大2件）、处罚70件。',
  ])('are no parts: %s', text => {
    expect(totals(text)[0]).toBe('among: 100件 = 许可30 + 处罚70')
  })

  it('lets a list in nested brackets belong to the part before it', () => {
    expect(totals('共100件（许可30件（含重大2件、一般28件）、处罚70件）。')).toEqual([
      'brackets: 100件 = 许可30 + 处罚70',
      'includes: 30件 = 重大2 + 一般28',
    ])
  })
})

describe('alternatives', () => {
  it('are the earlier figures of the sentence, and their sums with the total', () => {
    const [total] = scan('全年办理100件，开庭90件，调解10件，其中许可60件、处罚40件。').totals
    expect(total!.total.value).toBe(10)
    expect(total!.alternatives).toEqual([100, 90, 100, 200])
  })

  it('of a sum have every other figure in the sentence that may belong to it', () => {
    const text = '许可12件，涉及资金3万元；处罚5件、强制4件，共21件。'
    expect(scan(text).totals[0]!.alternatives).toEqual([9])
  })

  it('are of the same unit and the same sentence', () => {
    const [total] = scan('培训90件。出动30人次，办理10件，其中许可6件、处罚4件。').totals
    expect(total!.alternatives).toEqual([])
  })
})

describe('what is no total', () => {
  it.each([
    '培训4场次，参与培训18人次。',
    '培训10场，其中参加人员线上40人、线下60人。',
    '办理28件。',
    '办理28件，许可12件。',
    '共28件（许可12件、处罚16件',
    '办理许可12件，罚款3万元，共21件。',
    '许可12件、处罚9件，共培训21人。',
    '在5个社区各聘任顾问1名、调解员2名，共15名。',
    '每村配备顾问1名、调解员2名，共15名。',
  ])('%s', text => {
    expect(totals(text)).toEqual([])
  })
})

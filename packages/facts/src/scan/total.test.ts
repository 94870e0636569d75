import { describe, expect, it } from 'vitest'
import { scan } from './index.js'

/** Totals as `how: 59所 = 学校57 + 机构2`, `…` behind an open list, `?` behind one that does not end. */
const totals = (text: string) =>
  scan(text).totals.map(({ by, total, parts, open, ends }) => {
    const list = parts.map(({ label, quantity }) => `${label}${quantity.value}`).join(' + ')
    return `${by}: ${total.value}${total.unit} = ${list}${open ? '…' : ''}${ends ? '' : '?'}`
  })

describe('totals', () => {
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
    ['共35件，其中许可12件、处罚20件，均已办结。', false],
    ['共35件（许可12件、处罚20件，均已办结）。', false],
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
    const [total] = scan('全年办理100件，较上年90件增加10件，其中许可60件、处罚40件。').totals
    expect(total!.total.value).toBe(10)
    expect(total!.alternatives).toEqual([100, 90, 100, 200])
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
  ])('%s', text => {
    expect(totals(text)).toEqual([])
  })

  it('a sum to which more of the sentence may belong', () => {
    expect(totals('许可12件，涉及资金3万元；处罚5件、强制4件，共21件。')).toEqual([])
  })
})

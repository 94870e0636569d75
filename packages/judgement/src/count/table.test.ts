import { describe, expect, it } from 'vitest'
import { readReport, writeTable } from '../testing/report.js'
import { unlikeItsTable } from './table.js'

const unlike = (body: string) =>
  unlikeItsTable(readReport(body)).map(
    ({ by, label, value, own }) => `${by} ${label} ${value}≠${own.value}`,
  )

describe('a count beside the total of its table', () => {
  const checks = [
    '领域|检查企业（家）|发现隐患（处）',
    '工贸|120|208',
    '矿山|44|104',
    '合计|164|312',
  ]
  const lead = '全年检查企业165家，发现隐患312处，各领域情况如下：'
  const found = ['total 检查企业 164≠165']
  const beside = (text: string, rows = checks) => unlike(`${text}\n\n${writeTable(rows)}`)

  it.each([
    ['before it', `${lead}\n\n${writeTable(checks)}`],
    ['behind it', `${writeTable(checks)}\n\n全年检查企业165家，发现隐患312处。`],
    [
      'before its plain caption',
      `全年检查企业165家，发现隐患312处。\n\n表1　检查情况\n\n${writeTable(checks)}`,
    ],
    ['before its caption', `${lead}\n\n表1　检查情况\n\n${writeTable(checks)}`],
  ])('is found %s', (_, body) => {
    expect(unlike(body)).toEqual(found)
  })

  it.each([
    ['全年检查企业165家，发现隐患312处，整改隐患290处。', ['total 检查企业 164≠165']],
    ['检查企业165家，发现隐患312处。', []],
    ['全年检查企业165家，发现隐患302处。', []],
    ['全年检查企业165家。', []],
    ['全年检查企业164家，发现隐患312处。', []],
    ['全年检查企业164家。全年检查企业165家。全年发现隐患312处。', []],
    ['全年检查企业165家次，发现隐患312处。', []],
    ['全年检查重点企业165家，发现隐患312处。', []],
    ['全年检查企业160余家，发现隐患312处。', []],
    ['全年检查企业0.2万家，发现隐患312处。', []],
    ['全年发现隐患312处，上半年检查企业92家。', []],
    ['全年发现隐患312处。市本级全年检查企业65家。', []],
    ['全年发现隐患312处。县应急局全年检查企业65家。', []],
    ['全年发现隐患312处，办结案件65件、检查企业65家。', ['total 检查企业 164≠65']],
    ['全年发现隐患312处，力争全年检查企业180家。', []],
    ['全年发现隐患312处，其中检查企业65家。', []],
  ])('%s %j', (text, expected) => {
    expect(beside(text)).toEqual(expected)
  })

  it('stands right beside it', () => {
    expect(unlike(`${lead}\n\n检查四个方面。\n\n${writeTable(checks)}`)).toEqual([])
    expect(unlike(`${writeTable(checks)}\n\n检查四个方面。\n\n${lead}`)).toEqual([])
  })

  it('is found where the total is no less than ten', () => {
    const rows = ['领域|检查企业（家）|发现隐患（处）', '工贸|20|6', '矿山|14|4', '合计|34|10']
    expect(beside('全年检查企业35家，发现隐患10处。', rows)).toEqual(['total 检查企业 34≠35'])
  })

  it('is not of a year that nobody knows', () => {
    const body = `去年检查企业165家，发现隐患312处。\n\n${writeTable(checks)}`
    expect(unlikeItsTable(readReport(body, { title: '检查情况' }))).toEqual([])
  })

  it('is compared with totals alone', () => {
    const rows = ['领域|检查企业（家）', '化工企业|120', '矿山企业|44', '合计|164']
    expect(beside('全年检查企业164家，检查化工企业125家。', rows)).toEqual([])
  })

  it('has the place of the total', () => {
    const input = readReport(`${lead}\n\n${writeTable(checks)}`)
    const [{ cell }] = unlikeItsTable(input) as [ReturnType<typeof unlikeItsTable>[number]]
    const { text } = input.draft.paragraphs[cell.paragraph]!
    expect(text.slice(cell.span.start, cell.span.end)).toBe('164')
  })

  it.each([
    [
      'a total that is small',
      ['项目|检查企业（家）|发现隐患（处）', '工贸|20|5', '矿山|14|4', '合计|34|9'],
      '全年检查企业35家，发现隐患9处。',
    ],
    [
      'a rounded total',
      ['项目|检查企业（家）|发现隐患（处）', '工贸|120.5|208', '矿山|44|104', '合计|164.5|312'],
      '全年检查企业165家，发现隐患312处。',
    ],
  ])('is not confirmed by %s', (_, rows, text) => {
    expect(beside(text, rows)).toEqual([])
  })

  it('goes by the head of the row of a total', () => {
    const rows = ['类别|上半年|下半年|合计', '行政许可（件）|62|71|133', '行政处罚（件）|17|23|40']
    const text = '全年办理行政许可133件，办理行政处罚案件41件。'
    expect(beside(text, rows)).toEqual(['total 行政处罚 40≠41'])
  })

  it.each([
    ['案件件数', '全年受理案件129件，发现隐患312处。', 1],
    ['受理案件（卷）', '全年受理案件129件，发现隐患312处。', 0],
    ['汇聚数据目录（条）', '全年汇聚数据目录129条，发现隐患312处。', 1],
  ])('under %s: %s %i', (head, text, count) => {
    const rows = [`领域|${head}|发现隐患（处）`, '工贸|84|208', '矿山|44|104', '合计|128|312']
    expect(beside(text, rows)).toHaveLength(count)
  })

  it.each(['检查企业数（家）', '检查企业数量（家）', '检查企业总数（家）', '企业（家）'])(
    'is named by %s too',
    head => {
      const rows = [`领域|${head}|发现隐患（处）`, '工贸|120|208', '矿山|44|104', '合计|164|312']
      expect(beside('全年检查企业165家，发现隐患312处。', rows)).toHaveLength(1)
    },
  )
})

describe('a count that sends the reader to a table', () => {
  const reviews = ['类别|行政复议案件（件）', '处罚类|80', '信息公开类|48', '合计|128']
  const sent = (text: string, caption: string, rows = reviews) =>
    unlike([text, caption, writeTable(rows)].join('\n\n'))
  const found = ['total 行政复议案件 128≠126']
  const lectures = ['项目|场次（场）', '法治讲座|38', '以案释法|12']

  it.each([
    ['办理行政复议案件126件（见表1）', '表1　行政复议案件', found],
    ['办理行政复议案件126件（见表1）', '表2　行政复议案件', []],
    ['办理行政复议案件126件，情况见下表', '表1　行政复议案件', found],
    ['办理行政复议案件126件，情况如下表', '', found],
    ['办理行政复议案件126件，具体情况如下', '表1　行政复议案件', found],
    ['办理行政复议案件126件，数据如下', '表1　行政复议案件', found],
    ['办理行政复议案件126件，同比增长5%', '表1　行政复议案件', []],
    ['办理行政复议案件128件（见表1）', '表1　行政复议案件', []],
    ['办理行政复议案件80件（见表1）', '表1　行政复议案件', []],
    ['办理行政复议案件126件，其中部分情况如下', '表1　行政复议案件', []],
    ['办理行政复议案件126件（见表1）', '表1　第四季度行政复议案件', []],
    ['办理行政复议案件126件（见表1）', '表1　主要行政复议案件', []],
    ['办理行政复议案件126件（见表1）', '表1　2023年行政复议案件', []],
    ['办理行政复议案件126件（见表1）', '表1　2024年行政复议案件', found],
    ['办理行政复议案件126件，应诉情况见表3，情况如下', '表1　行政复议案件', []],
    ['情况如下：办理行政复议案件126件', '表1　行政复议案件', []],
    ['办理行政复议案件126件见表1', '表1　行政复议案件', found],
    ['办理行政复议案件126件，同见附件1', '表1　行政复议案件', []],
    ['办理行政复议案件126件，报送见附件3，情况如下', '表1　行政复议案件', found],
    ['行政复议案件立案128件、审结126件（见表1）', '表1　行政复议案件', []],
    ['会同县林业局办理行政复议案件126件（见表1）', '表1　行政复议案件', []],
    ['办理行政复议案件126件（见表1）', '表1　10月行政复议案件', []],
    ['办理行政复议案件126件（见表1）', '表1　一月行政复议案件', []],
  ])('2024年全年%s。 %s %j', (text, caption, expected) => {
    expect(sent(`2024年全年${text}。`, caption)).toEqual(expected)
  })

  it('may stand far from the table that it names', () => {
    const text = '全年办理行政复议案件126件（见表1）。\n\n以行政处罚类居多。'
    expect(sent(text, '表1　行政复议案件')).toEqual(found)
    expect(sent(text.replace('见表1', '情况如下'), '表1　行政复议案件')).toEqual([])
    expect(sent(text.replace('见表1', '见下表'), '')).toEqual([])
  })

  it('is not sent by another sentence', () => {
    const own = '办理行政复议案件126件，同比增长百分之五点三四五。'
    expect(
      sent(`规范执法，强化监督，应诉和赔偿情况见表1。\n\n全年${own}`, '表1　行政复议案件'),
    ).toEqual([])
    expect(sent(`见表1，全年${own}`, '表1　行政复议案件')).toEqual([])
    expect(sent('全年办理行政复议案件126件。应诉情况见表1。', '表1　行政复议案件')).toEqual([])
    const text = '情况见表1。2024年全年办理行政复议案件126件，情况如下。'
    expect(sent(text, '表1　行政复议案件')).toEqual(found)
    expect(sent(text.replace('表1', '表3'), '表1　行政复议案件')).toEqual([])
    expect(sent(`应诉情况见表3。\n\n${text.slice(6)}`, '表1　行政复议案件')).toEqual(found)
  })

  it.each([
    ['举办法治讲座36场', lectures, ['row 法治讲座 38≠36']],
    ['举办法治讲座36次', lectures, []],
    ['举办机关法治讲座36场', lectures, []],
    ['举办法治讲座12场', lectures, []],
    ['举办法治讲座36场，举办法治讲座37场', lectures, []],
    ['举办法治讲座36场', [...lectures, '法治讲座|9'], []],
    ['举办法治讲座36场', ['项目|场次（场）', '法治讲座|38.5', '以案释法|12'], []],
    ['举办法治讲座36场', ['项目|场次（场）', '法治讲座|38%', '以案释法|12'], []],
    ['举办法治讲座36场', ['项目|场次（场）|人数（人）', '法治讲座|38|900', '以案释法|12|300'], []],
    ['举办法治讲座36场', ['项目|场次', '法治讲座|38', '以案释法|12'], []],
    ['举办法治讲座36场、以案释法13场', lectures, ['row 法治讲座 38≠36', 'row 以案释法 12≠13']],
    ['举办法治讲座36场', ['项目|上半年（场）|下半年（场）', '法治讲座|18|20', '以案释法|7|5'], []],
    ['举办法治讲座36场', ['项目|一季度场次（场）', '法治讲座|38', '以案释法|12'], []],
  ])('全年%s，情况如下表 %j: %j', (text, rows, expected) => {
    expect(sent(`全年${text}，情况如下表。`, '', rows)).toEqual(expected)
  })
})

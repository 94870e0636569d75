import { describe, expect, it } from 'vitest'
import { growth, linear } from '../../testing/growth.js'
import { scanQuantities } from '../quantity/index.js'
import { scanTotals } from './index.js'

/** Totals as `how: 59所 = 学校57 + 机构2`, `?` behind one that does not end, `!` behind a remark. */
const totals = (text: string) =>
  scanTotals(text, scanQuantities(text)).map(({ by, total, parts, ends, remarked }) => {
    const list = parts.map(({ label, quantity }) => `${label}${quantity.value}`).join(' + ')
    return `${by}: ${total.value}${total.unit} = ${list}${ends ? '' : '?'}${remarked ? '!' : ''}`
  })

describe('a list beside a figure', () => {
  it.each([
    [
      '参检28家，参检率93.3%，合格12家、基本合格9家、不合格7家。',
      'beside: 28家 = 合格12 + 基本合格9 + 不合格7',
    ],
    ['办理案件28件，行政处罚类12件、行政许可类9件。', 'beside: 28件 = 行政处罚类12 + 行政许可类9'],
    ['办理28件案件，行政处罚类12件和行政许可类9件。', 'beside: 28件 = 行政处罚类12 + 行政许可类9'],
    [
      '办理案件28件，行政处罚类12件、行政许可类9件，均已办结。',
      'beside: 28件 = 行政处罚类12 + 行政许可类9?',
    ],
    ['办理案件28件，行政处罚类12件、行政许可类9件', 'beside: 28件 = 行政处罚类12 + 行政许可类9'],
    ['全县共有执法人员210人，男120人、女90人。', 'beside: 210人 = 男120 + 女90'],
    ['全县共有执法人员210人，男120人，女90人。', 'running: 210人 = 男120 + 女90'],
    [
      '抽检食品2150批次，合格2116批次，合格率98.4%，不合格43批次全部处置完毕。',
      'running: 2150批次 = 合格2116 + 不合格43',
    ],
  ])('%s', (text, expected) => {
    expect(totals(text)).toEqual([expected])
  })

  it('may have marks of two kinds', () => {
    expect(totals('清理文件128件，废止37件、修改62件、宣布失效18件，继续有效11件。')).toContain(
      'running: 128件 = 废止37 + 修改62 + 宣布失效18 + 继续有效11',
    )
  })

  it.each([
    ['a second list of the total', '聘用12名，其中硕士2名、本科10名，男性7名、女性5名。'],
    ['two lists side by side', '县级文件修改3件、废止5件，市级文件修改2件、废止1件。'],
  ])('none for %s: %s', (_, text) => {
    expect(totals(text).filter(total => total.startsWith('beside'))).toEqual([])
  })

  it('knows what the figure counts', () => {
    const noun = (text: string) => scanTotals(text, scanQuantities(text)).at(-1)!.noun
    expect(noun('全年办理行政案件共28件，处罚类12件、许可类9件。')).toBe('全年办理行政案件')
    expect(noun('全年办理28件行政案件，处罚类12件、许可类9件。')).toBe('行政案件')
  })
})

describe('the rest', () => {
  it.each([
    ['受理28件，办结25件，其余3件正在办理。', 'rest: 28件 = 办结25 + 其余3'],
    ['整改36个中的33个，办结率91.7%，剩余3个在办。', 'rest: 36个 = 中的33 + 剩余3'],
    ['检查5家，发现36处，整改33处，其余3处在改。', 'rest: 36处 = 整改33 + 其余3'],
  ])('%s', (text, expected) => {
    expect(totals(text)).toContain(expected)
  })

  it.each([
    ['the rest of what is named', '推荐选手6名，张某、李某、王某获奖，其余3名参与。'],
    ['the rest of nothing', '其余3名参与。'],
    ['the rest of another sentence', '推荐选手6名，获奖2名。其余5名参与。'],
    ['a list that has its rest', '受理28件，其中办结25件、其余4件。'],
    ['too many figures', '甲1件，乙2件，丙3件，丁4件，戊5件，己6件，庚7件，其余8件。'],
  ])('not %s: %s', (_, text) => {
    expect(totals(text).filter(total => total.startsWith('rest'))).toEqual([])
  })
})

describe('sums', () => {
  it.each([
    ['12件＋9件＝22件', 'sum: 22件 = 12 + 9'],
    ['许可12件+处罚9件=22件', 'sum: 22件 = 12 + 9'],
    ['12+9+6=27', 'sum: 27 = 12 + 9 + 6'],
    ['１２＋９＝２１', 'sum: 21 = 12 + 9'],
    ['许可12件，处罚9件，两项合计22件。', 'sum: 22件 = 许可12 + 处罚9'],
    ['许可12件、处罚9件，共办理22件。', 'sum: 22件 = 许可12 + 处罚9'],
  ])('%s', (text, expected) => {
    expect(totals(text)).toContain(expected)
  })

  it.each(['“5+2”工作法', '12+9=21%', '3件＋5人＝8件', '2×3+4=10', '12+9=21+6', 'a+1=b'])(
    '%s is none',
    text => {
      expect(totals(text).filter(total => total.startsWith('sum'))).toEqual([])
    },
  )
})

describe('what stands between a total and its parts', () => {
  it.each([
    ['办理28件，同比增长5%，其中许可12件、处罚16件。', 'among: 28件 = 许可12 + 处罚16'],
    ['办理28件，均按期办结。其中许可12件、处罚16件。', 'among: 28件 = 许可12 + 处罚16'],
    ['办理28件，办结率100%，其中许可12件、处罚16件。', 'among: 28件 = 许可12 + 处罚16'],
    ['办理28件，较上年增加3件，其中许可12件、处罚16件。', 'among: 28件 = 许可12 + 处罚16'],
    ['办理28件，较上年的25件增长12%，其中许可12件、处罚16件。', 'among: 28件 = 许可12 + 处罚16'],
    ['抽查59所，分别是甲镇57所、乙镇2所。', 'list: 59所 = 甲镇57 + 乙镇2'],
  ])('%s', (text, expected) => {
    expect(totals(text).filter(total => !total.startsWith('beside'))).toEqual([expected])
  })

  it('another deed of its own parts them', () => {
    expect(totals('办理28件，开展专项行动，其中许可12件、处罚9件。')).toEqual([])
  })

  it('keeps the figure that it is compared with among the alternatives', () => {
    const text = '办理28件，较上年增加3件，其中许可12件、处罚9件。'
    expect(scanTotals(text, scanQuantities(text))[0]!.alternatives).toEqual([3])
  })
})

describe('clauses behind a figure', () => {
  it.each([
    ['申请64件，准予登记58件，不予登记6件。', 'running: 64件 = 准予登记58 + 不予登记6'],
    ['申请64件（线上40件），办结60件，结转4件。', 'running: 64件 = 办结60 + 结转4'],
    ['清理43件，继续有效37件，废止6件。另有2件待修改。', 'running: 43件 = 继续有效37 + 废止6?'],
    ['清理43件，继续有效37件，废止6件；其余2件待修改。', 'running: 43件 = 继续有效37 + 废止6?'],
    ['申请64件，准予58件，不予6件，均已办结。', 'running: 64件 = 准予58 + 不予6!'],
    ['申请64件，准予58件，不予4件、撤回2件。', 'running: 64件 = 准予58 + 不予4 + 撤回2'],
    ['清理86项任务，已完成12项，推进74项。', 'running: 86项 = 已完成12 + 推进74'],
    ['清理43件，继续有效37件，废止6件。 另有2件待修改。', 'running: 43件 = 继续有效37 + 废止6?'],
    ['清理43件，继续有效37件，废止6件。其他2件待修改。', 'running: 43件 = 继续有效37 + 废止6?'],
    ['清理43件，继续有效37件，废止6件。受理28件。', 'running: 43件 = 继续有效37 + 废止6'],
    // Behind a list that is all of its total.
    ['收到68件，其中市级56件、县级12件，准予51件，不予17件。', 'running: 68件 = 准予51 + 不予17'],
    // Behind another run.
    [
      '申请64件，准予58件，不予6件。受理28件，办结20件，在办8件。',
      'running: 28件 = 办结20 + 在办8',
    ],
  ])('%s', (text, expected) => {
    expect(totals(text)).toContain(expected)
  })

  it.each([
    '截至9月30日',
    '截止9月30日',
    '截至目前',
    '到9月底',
    '截至12月末',
    '截至年底',
    '截至2025年底',
    '截至2025年9月底',
  ])('and the day until which they are counted: %s', day => {
    const running = 'running: 86项 = 提前完成12 + 正在推进74'
    expect(totals(`任务86项，${day}，提前完成12项，正在推进74项。`)).toContain(running)
    expect(totals(`任务86项， ${day}，提前完成12项，正在推进74项。`)).toContain(running)
  })

  it.each([
    // A list that is not all of its total, or that is one of two.
    ['behind a list that lacks some', '收到70件，其中市级56件、县级12件，准予51件，不予17件。'],
    ['of about so many', '收到约68件，其中市级56件、县级12件，准予51件，不予17件。'],
    ['of other units', '申请64件，准予58件，涉及6人，不予6件。'],
  ])('are none %s: %s', (_, text) => {
    expect(totals(text).filter(total => /^running: (?:64|68|70)/.test(total))).toEqual([])
  })

  it.each([
    '许可12件，处罚9件，合计21件。',
    '许可12件，处罚9件，共21件。',
    '许可12件，处罚9件，共计21件。',
    '许可12件，处罚9件，总计21件。',
    '许可12件，处罚9件，总共21件。',
  ])('are none where one of them is the sum: %s', text => {
    expect(totals(text).some(total => total.startsWith('running'))).toBe(false)
  })
})

describe('the end of the parts', () => {
  it.each([
    ['其中许可12件、处罚16件，均已办结。', '!'],
    ['其中许可12件、处罚16件，按期办结率100%。', '!'],
    ['其中许可12件、处罚16件，罚款3万元。', ''],
    ['其中许可12件、处罚16件；罚款3万元。', ''],
    ['其中许可12件、处罚16件；诉讼2件。', ''],
    ['其中许可12件、处罚16件，涉及企业。', ''],
  ])('%s', (text, end) => {
    expect(totals(`办理28件，${text}`)[0]).toBe(`among: 28件 = 许可12 + 处罚16${end}`)
  })

  it.each([
    ['包括许可12件、处罚16件。', true],
    ['含许可12件、处罚16件。', false],
    ['其中许可12件、处罚16件。', false],
  ])('%s is exhaustive by its word: %s', (text, exhaustive) => {
    const whole = `办理28件，${text}`
    expect(scanTotals(whole, scanQuantities(whole))[0]).toMatchObject({ exhaustive })
  })
})

it.each([
  '甲12件、',
  '28件，其中',
  '28件占5%',
  '28件（',
  '28件，准予登记5件，',
  '9件（上年结转6件、',
  '维持2件，撤销、变更或者确认、',
  '县（市、区）',
  '收到3件，评出1件、2件，共3件',
  '12件+',
  '其余3件，',
  '占5%，',
  '3件，共',
])('a text of hostile length is read in linear time: %s…', piece => {
  const read = (text: string) => scanTotals(text, scanQuantities(text))
  expect(growth(piece, read)).toBeLessThan(linear)
})

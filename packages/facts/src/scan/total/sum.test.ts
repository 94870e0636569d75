import { describe, expect, it } from 'vitest'
import { scanQuantities } from '../quantity/index.js'
import { scanSums } from './sum.js'

/** Sums as `21 = 许可12 + 处罚9`, `!` behind one that says what it adds up. */
const sums = (text: string) =>
  scanSums(text, scanQuantities(text)).map(({ total, parts, addedUp }) => {
    const list = parts.map(({ label, quantity }) => `${label}${quantity.value}`).join(' + ')
    return `${total.value} = ${list}${addedUp ? '!' : ''}`
  })

describe('sums behind their parts', () => {
  it.each([
    ['许可12件、处罚9件， 共 21件。', '21 = 许可12 + 处罚9'],
    ['许可12件、处罚9件；全年共办理21件。', '21 = 许可12 + 处罚9'],
    ['许可12件、处罚9件，以上合计21件。', '21 = 许可12 + 处罚9'],
    ['许可12件以及处罚9件，全县总计21件。', '21 = 许可12 + 处罚9'],
    ['许可12件案件，处罚9件案件，总共21件。', '21 = 许可12 + 处罚9'],
    ['许可12件、《青溪县市容管理办法》案件9件，共21件。', '21 = 许可12 + 《…》案件9'],
    ['2023年立案31件，2024年立案46件，共77件。', '77 = 2023年立案31 + 2024年立案46'],
    ['2023年培训31人次，2024年46人次，共77人次。', '77 = 2023年培训31 + 2024年46'],
    ['自建12家、《云汀市2024年名录》收录9家，共21家。', '21 = 自建12 + 《…》收录9'],
    ['诫勉9人，批评教育、责令检查28人，共37人。', '37 = 诫勉9 + 批评教育、责令检查28'],
    // Nouns that sum up others.
    ['罚款12万元、没收9万元，罚没款合计21万元。', '210000 = 罚款120000 + 没收90000'],
    [
      '罚款12万元、没收违法所得9万元，罚没金额共21万元。',
      '210000 = 罚款120000 + 没收违法所得90000',
    ],
    ['本金12万元、利息9万元，本息合计21万元。', '210000 = 本金120000 + 利息90000'],
    // It says how many it adds up, or that nothing is counted twice.
    ['许可12件、处罚9件，两项合计21件。', '21 = 许可12 + 处罚9!'],
    ['领导干部12名和公务员9名参加考试，两类人员合计21名。', '21 = 领导干部12 + 公务员9!'],
    ['强制5件、许可12件、处罚9件，两项合计21件。', '21 = 许可12 + 处罚9!'],
    ['命名12个、复审9个（不重复统计），共21个。', '21 = 命名12 + 复审9!'],
    ['命名12个、复审9个（据年底台账），共21个。', '21 = 命名12 + 复审9'],
    // What only looks like a reason to keep silent.
    ['许可12件、处罚9件，合计21件（较上年多2件）。', '21 = 许可12 + 处罚9'],
    ['许可12件、处罚9件，合计21件。抽查案卷（剔除1卷）9卷。', '21 = 许可12 + 处罚9'],
    ['共建项目12个、援建项目9个，共21个。', '21 = 共建项目12 + 援建项目9'],
    ['甲区合计12件、乙区合计9件，共21件。', '21 = 甲区合计12 + 乙区合计9'],
    ['各级法院12件、检察院9件，共21件。', '21 = 各级法院12 + 检察院9'],
    [
      '每周调度，强力推进法治乡镇和法治单位同步创建。许可12件、处罚9件，共21件。',
      '21 = 许可12 + 处罚9',
    ],
  ])('%s', (text, expected) => {
    expect(sums(text)).toEqual([expected])
  })

  it.each([
    ['part that its noun does not name', '罚款12万元、追缴9万元，罚没款合计21万元。'],
    ['part that its noun does not name', '本金12万元、罚息及其他9万元，罚没合计21万元。'],
    ['kind too few', '许可12件、处罚9件，三项合计21件。'],
    ['kind counted twice', '许可12件、处罚9件，两项合计20件（部分重复）。'],
    ['kind counted twice', '许可12件、处罚9件，合计20件（已剔除重复部分）。'],
    ['kind counted twice', '命名12个、复审9个（部分重复），共20个。'],
    ['kind not told', '命名12个、复审9个（县级等另计），共20个。'],
    ['person of two years', '2023年培训31人，2024年46人，共60人。'],
    ['part of another', '办结30件，其中维持18件、终止12件，共36件。'],
    ['list of lists', '优秀3家、良好5家，学校、医院12家，共20家。'],
    ['price', '桌椅单价12元、书架单价9元，共210元。'],
    ['price', '生均公用经费800元、住宿费600元，共21万元。'],
    ['sum', '共计12万元、税费9万元，共21万元。'],
    ['share of each', '在5个社区各聘任顾问1名、调解员2名，共15名。'],
    ['share of each', '每村顾问1名、调解员2名，共15名。'],
    ['share of each', '甲乙两区分别许可12件、处罚9件，共42件。'],
    ['unit', '许可12件、处罚9人，共21件。'],
    ['one alone', '许可12件，共12件。'],
    ['word between', '许可12件、处罚9件，较上年共多21件。'],
  ])('none with a %s: %s', (_, text) => {
    expect(sums(text)).toEqual([])
  })

  it('have the others of the sentence that may belong to them', () => {
    const text = '查处2件，涉案3万元；许可12件，涉案1万元；处罚5件、强制4件，共21件。'
    const [sum] = scanSums(text, scanQuantities(text))
    expect(sum!.alternatives.toSorted((a, b) => a - b)).toEqual([7, 9, 19])
    const named = '查处2件，涉案3万元；处罚5件、强制4件，两项共21件。'
    expect(scanSums(named, scanQuantities(named))[0]!.alternatives).toEqual([])
  })

  it('keep silent among many others', () => {
    const others = Array.from({ length: 7 }, (_, index) => `查处${index + 1}件，涉案3万元；`)
    const text = (count: number) => `${others.slice(0, count).join('')}处罚5件、强制4件，共21件。`
    expect(sums(text(6))).toEqual(['21 = 处罚5 + 强制4'])
    expect(sums(text(7))).toEqual([])
  })

  it('are whole lists', () => {
    const text = '全年许可12件、处罚9件，共21件。'
    const [sum] = scanSums(text, scanQuantities(text))
    expect(sum).toMatchObject({
      ...{ by: 'sum', exhaustive: false, listed: true, ends: true, remarked: false, open: false },
      alternatives: [],
    })
    expect(sum).not.toHaveProperty('addedUp')
    expect(text.slice(sum!.span.start, sum!.span.end)).toBe('12件、处罚9件，共21件')
  })
})

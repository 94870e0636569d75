import { describe, expect, it } from 'vitest'
import { growth, linear } from '../../testing/growth.js'
import { scanQuantities } from '../quantity/index.js'
import { scanTotals } from './index.js'

/** Totals as `how: 59所 = 学校57 + 机构2`. */
const totals = (text: string) =>
  scanTotals(text, scanQuantities(text)).map(({ by, total, parts }) => {
    const list = parts.map(({ label, quantity }) => `${label}${quantity.value}`).join(' + ')
    return `${by}: ${total.value}${total.unit} = ${list}`
  })

describe('sums that say what they add up', () => {
  it.each([
    ['五年分别为8件、9件、7件、6件、5件，累计36件。', 'sum: 36件 = 8 + 9 + 7 + 6 + 5'],
    ['2022—2024年分别为8件、9件和7件，合计25件。', 'sum: 25件 = 8 + 9 + 7'],
    ['2023至2024年立案分别为8件、9件，两年共18件。', 'sum: 18件 = 8 + 9'],
    ['2022－2024年分别达8件、9件和7件；三年累计25件。', 'sum: 25件 = 8 + 9 + 7'],
    ['2022年到2024年分别是8件、9件和7件，总计25件。', 'sum: 25件 = 8 + 9 + 7'],
    ['2022-2024年全县分别立案8件、9件和7件，五年来共25件。', 'sum: 25件 = 8 + 9 + 7'],
    ['三年分别培训8人次、9人次、7人次，共25人次。', 'sum: 25人次 = 8 + 9 + 7'],
    ['近三年分别办理案件8件、9件和7件，共计25件。', 'sum: 25件 = 8 + 9 + 7'],
    ['甲类12件，乙类9件，其他4件。前两类合计22件。', 'sum: 22件 = 甲类12 + 乙类9'],
    [
      '收案30件，其中甲类12件，乙类9件，丙类5件，其他4件；前三位合计22件。',
      'sum: 22件 = 甲类12 + 乙类9 + 丙类5',
    ],
    ['甲类12件、乙类9件、其他4件；前二项领域合计22件。', 'sum: 22件 = 甲类12 + 乙类9'],
    ['甲类12件，乙类9件，丙类9件，前两名案件合计22件。', 'sum: 22件 = 甲类12 + 乙类9'],
    ['C级、D级的分别为84栋、29栋，合计131栋。', 'sum: 131栋 = 84 + 29'],
    ['制定、修改、废止规章分别为5件、7件、3件，共16件。', 'sum: 16件 = 5 + 7 + 3'],
    ['书记、县长分别召开会议4次和3次，两者共8次；其他', 'sum: 8次 = 4 + 3'],
    ['汛前排查隐患37处，汛期又排查15处，62处全部销号。', 'sum: 62处 = 37 + 15'],
    ['汛前排查隐患37处；汛期再次排查15处，62处隐患已全部销号。', 'sum: 62处 = 37 + 15'],
    ['整改隐患20处。汛前排查隐患37处，又排查15处，62处均已销号。', 'sum: 62处 = 37 + 15'],
    ['上年度结转4件，新收26件，本年应结31件。', 'sum: 31件 = 上年度结转4 + 新收26'],
    ['立案26件，2023年未结4件，全年共应办理案件31件。', 'sum: 31件 = 立案26 + 2023年未结4'],
    ['受理26件案件，去年遗留的4件，应答复31件。', 'sum: 31件 = 受理26 + 去年遗留的4'],
    [
      '立行立改类完成19个；分阶段整改类完成12个。上述两类问题共计完成34个。',
      'sum: 34个 = 立行立改类19 + 分阶段整改类12',
    ],
    [
      '任务下达后。立行立改类19个；分阶段整改类12个；以上两类共34个。',
      'sum: 34个 = 立行立改类19 + 分阶段整改类12',
    ],
    ['上半年立案7件，下半年再立案5件，13件均已办结。', 'sum: 13件 = 7 + 5'],
    [
      '受理26件，连同上年结转的4件，应审理31件，年内审结25件。',
      'sum: 31件 = 受理26 + 连同上年结转的4',
    ],
    ['受理26件，加上上年结转4件，共办理31件。', 'sum: 31件 = 受理26 + 加上上年结转4'],
    ['第一期62人、第二期58人，共培训100人次。', 'sum: 100人次 = 第一期62 + 第二期58'],
    ['收案26件，旧存4件，应结31件。', 'sum: 31件 = 收案26 + 旧存4'],
    [
      '立行立改类完成19个，完成率96.1%；分阶段整改类完成12个；持续整改类完成2个。三类合计完成34个。',
      'sum: 34个 = 立行立改类19 + 分阶段整改类12 + 持续整改类2',
    ],
    [
      `立行立改类19个；分阶段整改类12个。两类共34个。${'各责任单位逐项对账销号。'.repeat(30)}`,
      'sum: 34个 = 立行立改类19 + 分阶段整改类12',
    ],
  ])('%s', (text, expected) => {
    expect(totals(text)).toContain(expected)
  })

  it.each([
    ['rounds that begin later', '第二期58人、第三期70人，共培训200人次。'],
    ['rounds of which one has no figure', '第一期62人、第二期58人，第三期线上，共培训200人次。'],
    ['rounds whose people may be the same', '第一期62人、第二期58人，共培训100人。'],
    ['what was received and perhaps not taken in', '收到申请26件，上年结转4件，应审理28件。'],
    [
      'what was taken in, and what of it was closed',
      '上年结转4件，受理26件，办结20件，应审理30件。',
    ],
    ['another act of one kind', '甲类完成19个；乙类交办12个；丙类完成2个。三类合计完成34个。'],
    ['kinds that lack one', '甲类完成19个；乙类完成12个。三类合计完成34个。'],
    ['a kind with two figures', '甲类完成19个、在办3个；乙类完成12个。两类合计完成34个。'],
    ['people of two lists', '甲、乙两镇分别为12人、15人，共30人。'],
    ['fewer than each did', '书记、县长分别调研12次、9次，共15次。'],
    ['what each has', '各镇分别为12件、15件，共90件。'],
    ['what the total counts besides', '甲、乙分别为12件、15件，共30件材料。'],
    ['all the years', '甲、乙分别为12件、15件，累计300件。'],
    ['people who may come again', '三年分别培训干部8人、9人、7人，共20人。'],
    ['what the sum does with them', '三年分别受理8件、9件、7件，共办结20件。'],
    ['a list that lacks years', '五年分别为8件、9件、7件，累计36件。'],
    ['a list of no years', '三县分别为8件、9件、7件，累计36件。'],
    ['a list that has a year more', '2021—2024年分别为8件、9件和7件，合计25件。'],
    ['a list with words in it', '三年分别为8件、立案9件、7件，累计36件。'],
    ['one year', '2024年分别为8件，累计36件。'],
    ['another clause of the list', '甲类12件，乙类9件，其他4件待办。前两类合计22件。'],
    ['a list of two units', '甲类12件，乙类9人，其他4件。前两类合计22件。'],
    ['the first two of those among', '甲类12件，其中乙类9件，其他4件。前两类合计22件。'],
    ['the first two that are larger', '本年甲类12件，乙类9件，其他4件。较前两类合计多22件。'],
    ['the first alone', '汛前排查隐患37处，汛期又排查15处，37处全部销号。'],
    ['two lists', '汛前排查隐患37处，汛期又排查15处、62处全部销号。'],
    ['of another unit', '汛前排查隐患37个，汛期又排查15处，62处全部销号。'],
    ['of another unit', '汛前排查隐患37处，汛期又排查15个，62处全部销号。'],
    ['two sentences', '汛前排查隐患37处。汛期又排查15处，62处全部销号。'],
    ['what was closed', '受理26件，连同上年结转的4件，已审理31件。'],
    ['what was left of two', '上年结转26件，旧存4件，应审理31件。'],
    ['what was taken in of another unit', '受理26人，上年结转4件，应审理31件。'],
    ['what was left of another unit', '受理26件，上年结转4人，应审理31件。'],
    ['kinds without a name', '立行立改完成19个；分阶段整改完成12个。两类合计完成34个。'],
    ['kinds of another unit', '甲类完成19件；乙类完成12个。两类合计完成34个。'],
    ['kinds of another number', '甲类完成19个；乙类完成12个。三类合计完成34个。'],
    ['figures of other units', '三年分别为8件、9人、7件，累计36件。'],
    ['the first two of a list that goes up', '甲类9件，乙类12件，丙类15件。前两类合计22件。'],
    ['the first two beside their whole', '收案25件，甲类12件，乙类9件，其他4件。前两类合计22件。'],
    ['a list that has no more', '甲类12件，乙类9件。前两类合计22件。'],
    ['the second alone', '汛前排查隐患37处，汛期又排查15处，15处全部销号。'],
    ['what was there before', '年初有隐患20处，排查隐患37处，又排查15处，72处全部销号。'],
    [
      'what was there before, and much behind it',
      `年初有隐患20处，排查隐患37处，又排查15处，72处全部销号。${'各责任单位逐项对账销号。'.repeat(10)}`,
    ],
    ['what is not all', '汛前排查隐患37处，汛期又排查15处，62处限期销号。'],
    ['another matter', '汛前排查隐患37处，汛期整改15处，62处全部销号。'],
    ['what was looked at', '汛前排查隐患37处，汛期又排查15处在建工地，62处隐患全部销号。'],
  ])('not %s: %s', (_, text) => {
    expect(totals(text).filter(total => total.startsWith('sum'))).toEqual([])
  })
})

it('says what it adds up, from the first to the sum', () => {
  const text = '近三年分别办理8件、9件和7件，共计24件，均已办结。'
  const [sum] = scanTotals(text, scanQuantities(text)).filter(({ by }) => by === 'sum')
  expect(sum).toMatchObject({ addedUp: true, alternatives: [] })
  expect(text.slice(sum!.span.start, sum!.span.end)).toBe('8件、9件和7件，共计24件')
})

it.each([
  '三年分别为8件、',
  '9件、7件，累计36件。',
  '甲类12件，乙类9件。前两类合计22件。',
  '甲类12件，',
  '排查37处，又排查15处，62处全部',
])('a text of hostile length is read in linear time: %s…', piece => {
  const read = (text: string) => scanTotals(text, scanQuantities(text))
  expect(growth(piece, read)).toBeLessThan(linear)
})

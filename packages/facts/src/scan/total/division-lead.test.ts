import { describe, expect, it } from 'vitest'
import { scan } from '../index.js'

/** As `1200万元 list 3 安排资金|具体如下：`: total, how it is divided, subject, the words behind the total. */
const leads = (text: string) =>
  scan(text).divisionLeads.map(({ total, by, items, subject, end, span }) => {
    expect(span).toEqual({ start: total.span.start, end })
    return [
      text.slice(total.span.start, total.span.end),
      by,
      ...(items === undefined ? [] : [items]),
      `${subject}|${text.slice(total.span.end, end)}`,
    ].join(' ')
  })

describe('a total that is divided below', () => {
  it.each([
    ['其中：', 'among'],
    ['，其中', 'among'],
    ['，具体如下：', 'list'],
    ['，具体安排如下：', 'list'],
    ['。明细如下：', 'list'],
    ['，分项明细如下:', 'list'],
    ['（资金分配情况如下：', 'list'],
    ['，费用构成分别如下：', 'list'],
    ['，分别为：', 'list'],
    ['，具体分别是：', 'list'],
    ['，明细为', 'list'],
    ['，具体是：  ', 'list'],
    ['，按用途分：', 'list'],
    ['，包括以下3项：', 'list 3'],
    ['，包含下列三个部分：', 'list 3'],
    ['，分为如下五类：', 'list 5'],
    ['，由以下１２笔费用构成：', 'list 12'],
    ['，由以下三部分组成：', 'list 3'],
    // Before the first part within the paragraph.
    ['，具体如下：①', 'list'],
    ['，具体如下：（1）', 'list'],
    ['，具体如下：(１)', 'list'],
    ['，具体如下：1.', 'list'],
    ['，具体如下：１、', 'list'],
  ])('1200万元%s', (words, expected) => {
    const mark = /(?:①|[（(][1１][）)]|[1１][.、])$/
    expect(leads(`安排资金1200万元${words}${mark.test(words) ? '道路养护' : ''}`)).toEqual([
      expect.stringMatching(new RegExp(`^1200万元 ${expected} 安排资金`)),
    ])
  })

  it.each([
    ['安排资金1200万元，具体如下：道路养护'],
    ['安排资金1200万元，具体如下：1.2亿元'],
    ['安排资金1200万元，具体如下：1.２亿元'],
    ['安排资金1200万元，具体如下：②道路'],
    ['安排资金1200万元，具体如下：（2）道路'],
    ['安排资金1200万元，具体工作如下：'],
    ['安排资金1200万元，要求如下：'],
    ['安排资金1200万元，按年分：'],
    ['安排资金1200万元，包括以下项目：'],
    // Another clause or figure between them.
    ['安排资金1200万元；项目已完工，具体如下：'],
    ['安排资金1200万元。项目已完工。具体如下：'],
    ['安排资金1200万元，见附件2，具体如下：'],
    ['安排资金1200万元，见附件２，具体如下：'],
    // No whole, or none of this time.
    ['安排资金约1200万元，具体如下：'],
    ['安排资金1200余万元，具体如下：'],
    ['安排资金1200万元等，具体如下：'],
    ['安排资金1200万元，主要明细如下：'],
    ['安排资金1200万元，部分项目具体如下：'],
    ['安排资金1200万元，不含税，具体如下：'],
    ['上年安排资金1200万元，具体如下：'],
    ['另安排资金1200万元，具体如下：'],
    ['安排资金增加1200万元，具体如下：'],
    ['《关于安排资金1200万元的函》，具体如下：'],
    // Which of them is divided.
    ['新收案件120件、审结118件，具体如下：'],
    ['具体如下：'],
    ['安排资金，具体如下：'],
  ])('none in %s', text => expect(leads(text)).toEqual([]))

  it.each([
    ['新收案件120件。审结118件，具体如下：', '118件 list 审结|，具体如下：'],
    ['召开会议3次，安排资金1200万元，具体如下：', '1200万元 list 安排资金，|，具体如下：'],
    [
      '一是整治道路，安排资金1200万元用于建设，分别为：',
      '1200万元 list 安排资金用于建设，|用于建设，分别为：',
    ],
    [
      '安排资金1200万元由各部分构成，具体如下：',
      '1200万元 list 安排资金由各部分构成，|由各部分构成，具体如下：',
    ],
    [
      '上年结转的项目已经全部完成竣工验收并投入使用，安排资金1200万元，具体如下：',
      '1200万元 list 安排资金，|，具体如下：',
    ],
    // Up to thirty characters lie between them.
    [
      `投资1200万元${'用'.repeat(29)}，具体如下：`,
      `1200万元 list 投资${'用'.repeat(14)}|${'用'.repeat(29)}，具体如下：`,
    ],
  ])('%s', (text, expected) => {
    const [found, ...more] = leads(text)
    expect(more).toEqual([])
    expect(found!.replace(/ list (.*?)，\|，/, ' list $1|，')).toBe(
      expected.replace(/ list (.*?)，\|，/, ' list $1|，'),
    )
  })

  it('none where more lies between them', () => {
    expect(leads(`投资1200万元${'用'.repeat(32)}，具体如下：`)).toEqual([])
  })

  it('reads each of a text', () => {
    expect(leads('支出120万元，具体如下：\n收入130万元，其中：1.道路')).toHaveLength(1)
    expect(leads('支出120万元，其中：1.道路50万元。收入30万元，其中：①税收')).toHaveLength(2)
  })
})

describe('the line that closes a list', () => {
  const lines = (text: string) =>
    scan(text).sumLines.map(
      ({ total, items, span }) =>
        `${text.slice(span.start, span.end)} ${total.value}${items === undefined ? '' : ` ${items}`}`,
    )

  it.each([
    ['合计1200万元。', '1200万元 12000000'],
    ['\u3000\u3000共计：1200万元；', '1200万元 12000000'],
    ['4. 总计1200万元', '1200万元 12000000'],
    ['4、费用合计为1200万元', '1200万元 12000000'],
    ['以上三项共计120件。', '120件 120 3'],
    ['上述３项合计120件', '120件 120 3'],
    ['以上各项支出合计：人民币1200万元。 ', '1200万元 12000000'],
    ['各项资金总计，  1200万元', '1200万元 12000000'],
    ['合计金额1200万元', '1200万元 12000000'],
  ])('%s', (text, expected) => expect(lines(text)).toEqual([expected]))

  it.each([
    '道路合计1200万元。',
    '合计道路1200万元。',
    '支出1200万元。',
    '合计约1200万元。',
    '合计1200余万元。',
    '合计1200万元，其中道路300万元。',
    '合计1200万元。已拨付到位。',
    '合计。',
    '2024年合计1200万元。',
    '',
  ])('none in %s', text => expect(lines(text)).toEqual([]))
})

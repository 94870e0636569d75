import { readDraft } from '@hegao/document'
import { describe, expect, it } from 'vitest'
import { readFacts, Scanner } from './index.js'
import { scanQuantities } from './scan/quantity/index.js'
import { scanDivisionLeads, scanSumLines } from './scan/total/division-lead.js'
import { growth, linear } from './testing/growth.js'

const totals = (body: string, format: 'md' | 'txt' = 'txt') =>
  readFacts(
    readDraft(`关于专项资金的报告\n2024年，各项工作有序推进。\n${body}\n`, format),
    new Scanner(),
  ).spreadTotals.map(({ total, parts }) => [
    total.value,
    parts.map(({ quantity }) => quantity.value),
  ])

const three = '1.道路养护300万元；\n2.桥梁维修400万元；\n3.路灯改造400万元。'
const parts = [3e6, 4e6, 4e6]

describe('a total that the list below divides', () => {
  it.each([
    ['of numbered lines', `共安排资金1,200万元，具体如下：\n${three}`, [[12e6, parts]]],
    ['behind a stop', `共安排资金1200万元。具体安排如下：\n${three}`, [[12e6, parts]]],
    ['behind 其中', `项目总投资1200万元，其中：\n${three}`, [[12e6, parts]]],
    [
      'of as many parts as are announced',
      `投资1200万元，由以下三部分组成：\n${three}`,
      [[12e6, parts]],
    ],
    [
      'whose item says what it is made of',
      `共1200万元，具体如下：\n${three.replace('；', '，其中乡道100万元；')}`,
      [[12e6, parts]],
    ],
    [
      'whose item has a bracket',
      `共1200万元，具体如下：\n${three.replace('养护', '养护（含人工、材料等）')}`,
      [[12e6, parts]],
    ],
    [
      'of lines without numbers',
      `共1200万元，具体如下：\n${three.replace(/\d\./g, '')}`,
      [[12e6, parts]],
    ],
    [
      'in one paragraph',
      `共1200万元，具体如下：①养护费300万元；②维修费400万元；③改造费400万元。`,
      [[12e6, parts]],
    ],
    [
      'in one paragraph, with dots',
      `共1200万元，具体如下：1.养护费300万元；2.维修费400万元；3.改造费400万元。`,
      [[12e6, parts]],
    ],
    ['that a line closes', `经费安排：\n${three}\n合计1200万元。`, [[12e6, parts]]],
    [
      'that a line closes, with its number',
      `经费安排：\n${three}\n以上三项合计1200万元。`,
      [[12e6, parts]],
    ],
    [
      'of cases, by their kinds',
      '办理案件312件，按类别分：\n1.许可类150件；\n2.处罚类162件。',
      [[312, [150, 162]]],
    ],
    [
      'before text that counts nothing',
      `共1200万元，具体如下：\n${three}\n各项工作有序推进。`,
      [[12e6, parts]],
    ],
    [
      'before text that counts others',
      `共1200万元，具体如下：\n${three}\n此外，办理案件12件。`,
      [[12e6, parts]],
    ],
    [
      'whose marks end it',
      `共1200万元，具体如下：\n${three}\n道路养护已支付100万元。`,
      [[12e6, parts]],
    ],
    [
      'whose half-width marks end it',
      `共1200万元，具体如下：\n${three.replaceAll('；', ';')}\n道路养护已支付100万元。`,
      [[12e6, parts]],
    ],
    [
      'before the next point',
      `一、资金\n共1200万元，具体如下：\n${three}\n二、项目\n安排100万元。`,
      [[12e6, parts]],
    ],
    [
      'before its own sum',
      `共1200万元，具体如下：\n${three}\n合计1100万元。`,
      [
        [12e6, parts],
        [11e6, parts],
      ],
    ],
    [
      'before its own sum, with a number',
      `共1200万元，具体如下：\n${three}\n4.合计1100万元。`,
      [
        [12e6, parts],
        [11e6, parts],
      ],
    ],
    [
      'in one paragraph without a stop',
      `共1200万元，具体如下：①养护费300万元；②维修费400万元；③改造费400万元`,
      [[12e6, parts]],
    ],
    [
      'in one paragraph that says more',
      `共1200万元，具体如下：①养护费300万元；②维修费400万元；③改造费400万元。各项工作有序推进。`,
      [[12e6, parts]],
    ],
    ['that is near from above', `共880万元，具体如下：\n${three}`, [[8.8e6, parts]]],
    ['that is near from below', `共1466万元，具体如下：\n${three}`, [[14.66e6, parts]]],
    [
      'of two items',
      '共1200万元，具体如下：\n1.道路养护600万元；\n2.桥梁维修600万元。',
      [[12e6, [6e6, 6e6]]],
    ],
    [
      'of two items that a line closes',
      '经费安排：\n1.道路养护600万元；\n2.桥梁维修600万元。\n合计1200万元。',
      [[12e6, [6e6, 6e6]]],
    ],
    [
      'whose own point has another form',
      `（一）共安排资金1200万元，具体如下：\n${three}`,
      [[12e6, parts]],
    ],
  ])('%s', (_, body, expected) => expect(totals(body)).toEqual(expected))

  it('says how it is read', () => {
    const read = (body: string) =>
      readFacts(
        readDraft(`关于专项资金的报告\n2024年，各项工作有序推进。\n${body}\n`, 'txt'),
        new Scanner(),
      ).spreadTotals[0]
    expect(read(`项目总投资1200万元，其中：\n${three}`)).toMatchObject({
      by: 'among',
      subject: expect.stringContaining('项目总投资'),
      listed: false,
      exhaustive: true,
      ends: true,
      remarked: false,
      open: false,
      carried: false,
      alternatives: [],
      paragraph: 2,
      parts: [{ paragraph: 3 }, { paragraph: 4 }, { paragraph: 5 }],
    })
    expect(read(`经费安排：\n${three}\n合计1200万元。`)).toMatchObject({
      by: 'sum',
      subject: '',
      listed: true,
      addedUp: true,
      paragraph: 6,
    })
  })

  it('is read in Markdown lists', () =>
    expect(
      totals(
        '\n共1200万元，具体如下：\n\n- 道路养护300万元；\n- 桥梁维修400万元；\n- 路灯改造400万元。',
        'md',
      ),
    ).toEqual([[12e6, parts]]))

  it.each([
    [
      'before its items',
      `共1200万元，具体如下：\n\n| 甲 |\n|---|\n\n${three.replaceAll('\n', '\n\n')}`,
    ],
    [
      'between its items',
      `共1200万元，具体如下：\n\n${three.replace('\n', '\n\n| 甲 |\n|---|\n\n')}`,
    ],
  ])('is not read where a table stands %s', (_, body) => {
    expect(totals(body, 'md')).toEqual([])
  })

  it('is not read in a quotation', () => {
    expect(
      totals(`\n> 共1200万元，具体如下：①养护费300万元；②维修费400万元；③改造费400万元。`, 'md'),
    ).toEqual([])
  })

  it.each([
    [
      'whose items end as sentences before another amount',
      `共1200万元，具体如下：\n${three.replaceAll('；', '。')}\n道路养护已支付100万元。`,
    ],
    [
      'whose second item ends as a sentence before another amount',
      `共1200万元，具体如下：\n${three.replace('修400万元；', '修400万元。')}\n道路养护已支付100万元。`,
    ],
    [
      'whose last item has no stop before another amount',
      `共1200万元，具体如下：\n${three.replace('。', '；')}\n道路养护已支付100万元。`,
    ],
    ['with more behind it, set in', `共1200万元，具体如下：\n${three}\n　　另安排预备费100万元。`],
    ['far above its parts', `共1467万元，具体如下：\n${three}`],
    ['far below its parts', `共879万元，具体如下：\n${three}`],
    ['of one item', '共1200万元，具体如下：\n1.道路养护1200万元。'],
    ['that closes one item', '经费安排：\n1.道路养护1200万元。\n合计1200万元。'],
    ['that closes a list of late items', '4.桥梁维修400万元；\n5.路灯改造400万元。\n合计800万元。'],
    ['that stands further below', `经费安排：\n${three}\n各项工作有序推进。\n合计1200万元。`],
    [
      'that is an item of one list with its parts',
      '1.共安排资金800万元，具体如下：\n2.桥梁维修400万元；\n3.路灯改造400万元。',
    ],
    [
      'whose list begins with another number',
      `共800万元，具体如下：\n2.桥梁维修400万元；\n3.路灯改造400万元。`,
    ],
    [
      'of lines one of which has a number',
      `共1200万元，具体如下：\n${three.replace('1.', '').replace('3.', '')}`,
    ],
    ['about so much', `共安排资金约1200万元，具体如下：\n${three}`],
    ['and more', `共安排资金1200余万元，具体如下：\n${three}`],
    [
      'with another figure of its sentence',
      `安排1200万元，比上年增加100万元，具体如下：\n${three}`,
    ],
    ['of two years', `2023年安排1100万元、2024年安排1200万元，具体如下：\n${three}`],
    ['that is a difference', `资金比上年增加1200万元，具体如下：\n${three}`],
    ['that falls to each', `人均补助1200万元，具体如下：\n${three}`],
    ['without the superiors’ part', `安排1200万元（不含上级专款），具体如下：\n${three}`],
    ['that is put to main uses', `安排1200万元，主要用于以下方面：\n${three}`],
    ['that includes', `安排1200万元，包括：\n${three}`],
    ['with what was done', `安排1200万元，具体工作如下：\n${three}`],
    ['with fewer parts than are announced', `安排1200万元，由以下四部分组成：\n${three}`],
    ['with a gap in the numbers', `共1200万元，具体如下：\n${three.replace('3.', '4.')}`],
    ['with a line between', `共1200万元，具体如下：\n${three.replace('2.', '由交通局实施。\n2.')}`],
    ['with a line before', `共1200万元，具体如下：\n资金于6月下达。\n${three}`],
    ['with an item about so much', `共1200万元，具体如下：\n${three.replace('300', '约300')}`],
    ['with an item of more', `共1200万元，具体如下：\n${three.replace('300', '300余')}`],
    ['with 等 before an amount', `共1200万元，具体如下：\n${three.replace('养护', '养护等')}`],
    [
      'with an item without amount',
      `共1200万元，具体如下：\n${three.replace('300万元', '另行安排')}`,
    ],
    [
      'with an item of two amounts',
      `共1200万元，具体如下：\n${three.replace('；', '，绿化50万元；')}`,
    ],
    ['with a last item without amount', `共1200万元，具体如下：\n${three}\n4.其余用于奖励。`],
    ['with more behind it', `共1200万元，具体如下：\n${three}\n此外，安排预备费100万元。`],
    [
      'with what is left behind it',
      `共1200万元，具体如下：\n${three}\n合计1100万元，结余100万元。`,
    ],
    ['with a subtotal', `共1200万元，具体如下：\n${three.replace('2.桥梁维修', '2.小计')}`],
    ['with what was left', `共1200万元，具体如下：\n${three.replace('道路养护', '上年结转')}`],
    ['with what is taken off', `共1200万元，具体如下：\n${three.replace('路灯改造', '扣除重复')}`],
    ['for each place', `共1200万元，具体如下：\n${three.replace('养护', '养护每村')}`],
    ['of growth', `共1200万元，具体如下：\n${three.replace('养护', '养护增加')}`],
    ['of other units', `共安排1200件，具体如下：\n${three}`],
    ['of parts of two units', `共1200件，具体如下：\n1.许可类600件；\n2.处罚类500份。`],
    ['of something far off', `共安排2400万元，具体如下：\n${three}`],
    [
      'of items that tell much',
      `共1200万元，具体如下：\n${three.replace('；', '。全年养护道路12公里。')}`,
    ],
    [
      'of two lines without numbers',
      '共1200万元，具体如下：\n道路养护300万元；\n桥梁维修400万元。',
    ],
    ['of lines that do not end', `共1200万元，具体如下：\n${three.replace(/\d\.|[；。]/g, '')}`],
    [
      'of a part below with its own list',
      `共1200万元，具体如下：\n${three.replace('\n', '\n（1）乡道100万元。\n')}`,
    ],
    ['in a title', `印发《资金1200万元，具体如下：\n${three}》`],
    ['whose line has more to say', `经费安排：\n${three}\n合计1200万元，已全部到位。`],
    ['whose line names more items', `经费安排：\n${three}\n以上四项合计1200万元。`],
    ['whose line is about so much', `经费安排：\n${three}\n合计约1200万元。`],
    ['whose line is a subtotal', `经费安排：\n${three}\n小计1200万元。`],
    [
      'whose list begins late',
      `经费安排：\n${three.replace('1.道路养护300万元；\n', '')}\n合计1200万元。`,
    ],
    [
      'in one paragraph that goes on',
      '共1200万元，具体如下：①养护费300万元；②维修费400万元；③改造费400万元。另安排预备费100万元。',
    ],
    [
      'in one paragraph with 等',
      '共1200万元，具体如下：①养护费300万元；②维修费400万元；③改造费400万元等。',
    ],
  ])('not one %s', (_, body) => expect(totals(body)).toEqual([]))
})

it.each([
  ['leads', '共安排资金1200万元，具体如下：①养护费300万元；②维修费900万元。'],
  ['figures before a lead', '资金12万元、'],
  ['openers', '具体如下：'],
])('grows with the length of a paragraph of many %s', (_, piece) => {
  const read = (text: string) => {
    const quantities = scanQuantities(text)
    scanDivisionLeads(`${text}共安排资金1200万元，具体如下：`, quantities)
    scanSumLines(text, quantities)
  }
  expect(growth(piece, read)).toBeLessThan(linear)
})

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

describe('a sentence that parts what was counted by its name', () => {
  const list = '市容类12件、油烟类9件、其他6件。'

  it.each([
    `一般程序案件27件，简易程序案件86件，罚款3万元。一般程序案件中，${list}`,
    `一般程序案件共27件，简易程序案件86件；一般程序案件中：${list}`,
  ])('%s', text => {
    expect(totals(text)).toContain('among: 27件 = 市容类12 + 油烟类9 + 其他6')
  })

  it.each([
    ['by none', `一般程序处罚27件。一般程序案件中，${list}`],
    ['twice', `上年一般程序案件25件，本年一般程序案件27件。一般程序案件中，${list}`],
    ['about so much', `一般程序案件近27件。一般程序案件中，${list}`],
    ['far off', `一般程序案件27件。${'依法办案。'.repeat(40)}一般程序案件中，${list}`],
  ])('is of nothing that was counted %s', (_, text) => {
    expect(totals(text)).toEqual([])
  })

  it('takes linear time', () => {
    const read = (text: string) => scanTotals(text, scanQuantities(text))
    expect(growth('一般程序案件27件。一般程序案件中，市容类12件、其他6件。', read)).toBeLessThan(
      linear,
    )
  })
})

describe('a sentence that parts what was told', () => {
  it.each([
    [
      '131件建议全部办复。从结果看，已解决的（A类）84件，占64%；列入计划的（B类）39件；需要说明、解释的（C类）9件。',
      'among: 131件 = A类84 + B类39 + C类9',
    ],
    [
      '收到28件。从结果看，解决的（Ａ类）12件、计划的（Ｂ类）9件、其他（Ｃ类）6件。',
      'among: 28件 = A类12 + B类9 + C类6',
    ],
    [
      '立案28件，罚款3万元。按领域分，食品12件、药品9件、其他6件。',
      'among: 28件 = 食品12 + 药品9 + 其他6',
    ],
    ['立案28件。 按性质分，食品18件、药品9件。', 'among: 28件 = 食品18 + 药品9'],
    [
      '收到28件。从结果看，解决的（A类） 12件、计划的（B类） 9件、其他（C类） 6件。',
      'among: 28件 = A类12 + B类9 + C类6',
    ],
    [
      `立案28件。按领域分，食品12件、药品9件、其他6件。${'查处1件。'.repeat(45)}`,
      'among: 28件 = 食品12 + 药品9 + 其他6',
    ],
    [
      '整改28项。从两项指标看，食品12项、药品9项、其他6项。',
      'among: 28项 = 食品12 + 药品9 + 其他6',
    ],
    ['立案28件。分领域看，食品12件，药品9件，其他6件。', 'among: 28件 = 食品12 + 药品9 + 其他6'],
  ])('%s', (text, expected) => {
    expect(totals(text)).toContain(expected)
  })

  it.each([
    ['without a total', '按领域分，食品12件、药品9件、其他6件。'],
    ['of something else', '立案128件。按领域分，食品12件、药品9件、其他6件。'],
    ['of about so many', '立案约28件。按领域分，食品12件、药品9件、其他6件。'],
    ['of another unit', '培训28人。按领域分，食品12件、药品9件、其他6件。'],
    ['with one kind', '立案28件。从领域看，食品27件。'],
    ['with a letter left out', '立案28件。从结果看，（A类）12件、（C类）9件、（D类）6件。'],
    ['with two letters', '立案28件。从结果看，（A类）16件、（B类）12件。'],
    ['with letters of two units', '立案28件。从结果看，（A类）16件、（B类）12件、（C类）3人。'],
    ['without figures', '立案28件。从领域看，食品最多。'],
    ['far behind', `立案28件，${'依法查处，'.repeat(40)}。按领域分，食品12件、药品9件、其他6件。`],
    ['without end', `立案28件。按领域分，食品12件、药品9件、其他6件${'，依法查处'.repeat(250)}。`],
    ['in the same sentence', '立案28件，从领域看，食品12件、药品9件、其他6件。'],
  ])('not %s: %s', (_, text) => {
    expect(totals(text).filter(total => total.startsWith('among'))).toEqual([])
  })

  it('keeps the other figures that it may be of', () => {
    const text = '受理31件，办结28件。按领域分，食品16件、药品9件、其他6件。'
    expect(scanTotals(text, scanQuantities(text)).at(-1)!.alternatives).toEqual([31])
    const more = '受理31件，交办29件，办结28件。按领域分，食品16件、药品9件、其他6件。'
    const [total] = scanTotals(more, scanQuantities(more)).filter(({ by }) => by === 'among')
    expect(total!.alternatives).toEqual([31, 29])
  })

  it('is whole with its last letter', () => {
    const text = '收到28件。从结果看，（A类）12件、（B类）9件、（C类）6件。'
    const [total] = scanTotals(text, scanQuantities(text)).filter(({ by }) => by === 'among')
    expect(total).toMatchObject({
      ...{ listed: false, ends: true, remarked: false, open: false, exhaustive: false },
    })
    expect(text.slice(total!.span.start, total!.span.end)).toBe(text.slice(2, -1))
  })
})

it.each(['28件。从结果看，', '立案28件。按领域分，食品12件、', '（A类）12件、'])(
  'a text of hostile length is read in linear time: %s…',
  piece => {
    const read = (text: string) => scanTotals(text, scanQuantities(text))
    expect(growth(piece, read)).toBeLessThan(linear)
  },
)

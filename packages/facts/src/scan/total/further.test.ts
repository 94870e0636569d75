import { describe, expect, it } from 'vitest'
import { growth, linear } from '../../testing/growth.js'
import { scanQuantities } from '../quantity/index.js'
import { scanFurther } from './further.js'
import { scanTotals } from './index.js'

/** The totals that a list further on parts, with what it may be of besides. */
const totals = (text: string) => {
  const quantities = scanQuantities(text)
  return scanFurther(text, quantities, []).map(({ total, parts, alternatives }) => ({
    total: total.value,
    parts: parts.map(({ quantity }) => quantity.value),
    alternatives,
  }))
}

it('names the other figure that the list may be of', () => {
  const list = '其中邻里纠纷186件、物业纠纷124件、其他纠纷159件。'
  const besides = (text: string) =>
    scanTotals(text, scanQuantities(text)).map(({ total, besides: other }) => [
      total.value,
      other?.value,
    ])
  expect(besides(`受理487件，调解成功481件，涉及金额632.8万元，${list}`)).toContainEqual([481, 487])
  expect(besides(`受理487件，调解成功481件，${list}`)).toContainEqual([481, 487])
  expect(besides(`受理887件，调解成功481件，${list}`)).toContainEqual([481, undefined])
})

describe('a list behind some clauses', () => {
  it('is of the figure of its kind before them', () => {
    expect(
      totals(
        '立案241起，罚款216万元，案件数和罚款额同比分别下降15.7%和21.3%。其中大气类103起，水类69起，其他72起。',
      ),
    ).toEqual([{ total: 241, parts: [103, 69, 72], alternatives: [] }])
  })

  it.each([
    [
      '立案查处违法行为9126起，同比上升8.0%，罚款673.2万元。其中一般程序1014起，占11.1%；简易程序8121起，占88.9%。',
      { total: 9126, parts: [1014, 8121], alternatives: [] },
    ],
    [
      '共办结案件486件，案值312.7万元，案件数与去年的541件相比下降10.2%。其中，食品类197件、药品类63件、价格类83件、其他188件。',
      { total: 486, parts: [197, 63, 83, 188], alternatives: [] },
    ],
  ])('is of the one figure there is: %s', (text, expected) => {
    expect(totals(text)).toEqual([expected])
  })

  it('may be of any of them, or of what they come to', () => {
    const [found] = totals('立案71件，结案69件。其中食品类40件、药品类20件、其他12件。')
    expect(found).toMatchObject({ total: 71, parts: [40, 20, 12] })
    expect(found!.alternatives.toSorted((a, b) => a - b)).toEqual([2, 69, 140])
  })

  it.each([
    ['without a rest', '立案71件，结案69件。其中食品类40件、药品类20件、器械类12件。'],
    ['of those that a rate is of', '调解80件，成功率95%，其中邻里40件、婚姻25件、劳动11件。'],
    ['of what has no figure', '出台规章9件，全面清理现行文件。其中修改5件、废止5件。'],
    ['of what another clause counts', '出台规章9件，清理涉及12个部门。其中修改5件、废止5件。'],
    [
      'of the year before',
      '与上年的71件相比，罚款多6万元。其中食品类40件、药品类20件、器械类12件。',
    ],
    ['of two kinds', '立案71件，结案69件。其中食品类40件、其他32件。'],
    ['that is open', '立案71件，罚款6万元。其中食品类40件、药品类20件、其他12件等。'],
    ['far off', '立案171件，罚款6万元。其中食品类40件、药品类20件、其他12件。'],
    ['about so many', '立案约71件，罚款6万元。其中食品类40件、药品类20件、其他12件。'],
    ['of another sentence', '立案71件。罚款6万元。其中食品类40件、药品类20件、其他12件。'],
    ['of another unit', '立案71件，罚款6万元。其中食品类40人、药品类20人、其他12人。'],
    [
      'of too many',
      '立案71件，结案69件，移送3件，听证2件，复议1件，罚款6万元。其中食品类40件、药品类20件、其他12件。',
    ],
  ])('none %s: %s', (_, text) => {
    expect(totals(text)).toEqual([])
  })

  it('is read once', () => {
    const text = '立案71件，其中食品类40件、药品类20件、其他12件。'
    expect(scanTotals(text, scanQuantities(text))).toHaveLength(1)
  })

  it.each([
    '立案71件，罚款6万元。其中食品类40件、药品类20件、其他12件。',
    '，其中甲类4件、乙类2件、其他1件',
  ])('takes linear time: %s', piece => {
    const read = (text: string) => scanTotals(text, scanQuantities(text))
    expect(growth(piece, read)).toBeLessThan(linear)
  })
})

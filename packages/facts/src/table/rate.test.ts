import { readDraft } from '@hegao/document'
import { describe, expect, it } from 'vitest'
import { readTables } from './index.js'

/** Each rate with the figures of its row, in the cells' own words. */
const ratesOf = (head: string, ...rows: readonly string[]) => {
  const rule = head.split('|').fill('---').join('|')
  const draft = readDraft([head, rule, ...rows].map(row => `|${row}|`).join('\n'), 'md')
  const [table] = readTables(draft)
  const { text } = draft.paragraphs[table!.paragraph]!
  return table!.rates.map(({ share, part, whole }) =>
    [part, whole, share].map(({ span }) => text.slice(span.start, span.end)).join(' '),
  )
}
const rows = ['土地|57|55|96.5%', '婚姻|46|46|100%', '劳动|15|14|83.3%', '合计|118|115|97.5%']

describe('rates of a table', () => {
  it('stand beside what they come out of', () => {
    expect(ratesOf('类型|件数|化解数|化解率', ...rows)).toEqual([
      '55 57 96.5%',
      '46 46 100%',
      '14 15 83.3%',
      '115 118 97.5%',
    ])
  })

  it('take the whole that most rows tell', () => {
    const wider = rows.map(row => row.replace('|', '|900|'))
    expect(ratesOf('类型|人数|件数|化解数|化解率', ...wider)).toHaveLength(4)
  })

  it('of what is done, beside what is not', () => {
    const rows = ['财政|28|27|1|96.4%', '执行|41|40|1|97.6%', '专项|36|31|5|86.1%']
    expect(ratesOf('类型|问题|已整改|未整改|整改率', ...rows)).toHaveLength(3)
    expect(ratesOf('类型|问题|整改|未整改|整改率', ...rows)).toEqual([])
  })

  it.each([
    ['目标', '完成', '完成率', true],
    ['年度任务数', '实际完成', '任务完成率', true],
    ['年初预算', '执行数', '执行率', true],
    ['预算数', '决算数', '为预算%', true],
    ['调整预算数', '支出数', '占预算的比例', true],
    ['上年决算', '决算数', '为上年%', true],
    ['上年', '本年决算', '为上年决算数%', true],
    ['目标（件）', '完成（人）', '完成率', false],
    ['目标', '完成', '达标率', false],
    ['基数', '完成', '完成率', false],
  ])('%s, %s and %s by their names', (whole, part, rate, isRate) => {
    expect(ratesOf(`类型|${whole}|${part}|${rate}`, '甲|100|95|95.0')).toEqual(
      isRate ? ['95 100 95.0'] : [],
    )
  })

  it('not of what is better when it is less', () => {
    const head = '类型|目标|完成|完成率'
    expect(ratesOf(head, '投诉|100|80|120%', '信访|100|80|125%', '援助|100|80|118%')).toEqual([
      '80 100 118%',
    ])
  })

  it.each([
    ['of another column', '类型|件数|受理数|化解率'],
    ['of growth', '类型|件数|化解增长数|化解增长率'],
    ['of a plan', '类型|基数|完成数|完成率'],
    ['of two columns by that name', '类型|化解件数|化解数|化解率'],
  ])('none %s', (_, head) => {
    expect(ratesOf(head, ...rows)).toEqual([])
  })

  it('none where few rows come out of the columns, or all are of 100 %', () => {
    const head = '类型|件数|化解数|化解率'
    expect(ratesOf(head, '土地|57|55|98.5%', '婚姻|46|43|95.6%', '劳动|15|14|83.3%')).toEqual([])
    expect(ratesOf(head, '土地|57|57|100%', '婚姻|46|46|100%', '劳动|15|15|100%')).toEqual([])
  })
})

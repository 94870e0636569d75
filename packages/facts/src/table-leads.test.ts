import { readDraft } from '@hegao/document'
import { describe, expect, it } from 'vitest'
import { readFacts, Scanner } from './index.js'

const leads = (lead: string, last = '其他|9', total = '合计|168', head = '类型|件数') => {
  const rows = [head, '---|---', '婚姻家庭|46', '邻里关系|113', last, total].map(row => `|${row}|`)
  const text = `# 情况报告\n\n${lead}\n\n${rows.join('\n')}\n`
  return readFacts(readDraft(text, 'md'), new Scanner()).tableLeads.map(
    ({ total: own, cell }) => `${own.value} ${cell.value}`,
  )
}

describe('a total and the table below it', () => {
  it.each([
    '排查纠纷186件，其中：',
    '排查纠纷186件，具体情况如下表：',
    '排查纠纷186件，具体情况见下表：',
  ])('%s', lead => {
    expect(leads(lead)).toEqual(['186 168'])
  })

  it('with a line for the unit in between', () => {
    expect(leads('排查纠纷186件，其中：\n\n单位：件')).toEqual(['186 168'])
  })

  it.each([
    ['the same', '排查纠纷168件，其中：'],
    ['about so many', '排查纠纷约186件，其中：'],
    ['two figures', '排查纠纷186件，化解纠纷165件，具体情况如下表：'],
    ['people', '排查人员186人，其中：'],
    ['far off', '排查纠纷1860件，其中：'],
    ['something else in between', '排查纠纷186件，其中：\n\n各地情况不一。'],
  ])('not %s: %s', (_, lead) => {
    expect(leads(lead)).toEqual([])
  })

  it('not where 其中 may name the main kinds', () => {
    expect(leads('排查纠纷186件，其中：', '劳动报酬|9')).toEqual([])
  })

  it('not where the head does not say that it counts the same', () => {
    const under = (head: string) => leads('排查纠纷186件，其中：', '其他|9', '合计|168', head)
    expect(under('类型|数量')).toEqual([])
    expect(under('类型|涉及人数')).toEqual([])
    expect(under('类型|纠纷（件）')).toEqual(['186 168'])
  })

  it('not without one total', () => {
    expect(leads('排查纠纷186件，其中：', '其他|9', '劳动|168')).toEqual([])
  })
})

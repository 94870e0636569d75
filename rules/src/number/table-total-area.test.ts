import { findingsOf } from '@hegao/testing'
import { describe, expect, it } from 'vitest'
import { catalogue, profiles, rules } from '../index.js'
import rule from './table-total.js'

const found = (rows: readonly (readonly (string | number)[])[]): string[] => {
  const [head, ...body] = rows.map(row => `| ${row.join(' | ')} |`)
  const text = ['# 案件办理情况表', '', head, `|${'---|'.repeat(rows[0]!.length)}`, ...body].join(
    '\n',
  )
  return findingsOf(rule, `${text}\n`, 'md', { rules, profiles, catalogue }).map(one => one.text)
}

const head = ['地区', '收案', '结案']

describe('全市 beside its districts', () => {
  it.each([
    [[head, ['望江区', 12, 14], ['北湖区', 8, 9], ['全市', 20, 21]], ['21']],
    [[head, ['全市', 20, 21], ['望江区', 12, 14], ['北湖区', 8, 9]], ['21']],
    [[head, ['市本级', 5, 6], ['望江区', 12, 14], ['北湖区', 8, 9], ['全市', 25, 31]], ['31']],
    [[head, ['东坪镇', 12, 14], ['城东街道', 8, 9], ['全县', 20, 21]], ['21']],
  ])('%j', (rows, expected) => {
    expect(found(rows)).toEqual(expected)
  })

  it.each([
    [[head, ['望江区', 12, 14], ['北湖区', 8, 9], ['全市', 20, 23]]],
    // The city itself may have some where no line says so.
    [[head, ['望江区', 12, 14], ['北湖区', 8, 9], ['全市', 20, 31]]],
    // No other column bears it out.
    [[head, ['望江区', 12, 14], ['北湖区', 8, 9], ['全市', 19, 21]]],
    // It lies among its districts: an average, or the place of the others in it.
    [[head, ['望江区', 12, 81], ['北湖区', 8, 92], ['全市', 20, 88]]],
    // Matters, no districts.
    [[head, ['水库', 12, 14], ['堤防', 8, 9], ['全市', 20, 21]]],
    // Two areas, compared.
    [[head, ['望江区', 12, 14], ['北湖区', 8, 9], ['全市', 20, 21], ['全省', 200, 210]]],
    [[head, ['望江区', 12, 14], ['全市', 20, 21]]],
  ])('none in %j', rows => {
    expect(found(rows)).toEqual([])
  })
})

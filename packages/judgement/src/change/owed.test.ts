import { describe, expect, it } from 'vitest'
import { readReport } from '../testing/report.js'
import { judgeChange } from './finding.js'
import { isOwedToTotal } from './owed.js'

const owed = (body: string) => {
  const { draft, facts, catalogue } = readReport(body)
  const write = () => ''
  return facts.changes.map(change =>
    isOwedToTotal(
      change,
      facts.totals,
      catalogue,
      mended => !judgeChange(mended, draft.year?.value, catalogue, write),
    ),
  )
}

describe('a change whose fault is that of its total', () => {
  it.each([
    '征收水费2846元、保持费1573元，两项合计4319元，同比增长7.6%（2023年为4108元）。',
    '征收水费2846元、保持费1573元，两项合计4319元，较2023年的4108元增加311元，增长7.6%。',
  ])('%s', body => {
    expect(owed(body)).toEqual([true])
  })

  it.each([
    [
      'that the sum does not mend',
      '征收水费2846元、保持费1573元，两项合计4319元，同比增长9.6%（2023年为4108元）。',
    ],
    [
      'of a total that is right',
      '征收水费2846元、保持费1573元，两项合计4419元，同比增长9.6%（2023年为4108元）。',
    ],
    [
      'of another figure',
      '征收水费2846元、保持费1573元，两项合计4319元。立案120件，同比增长7.6%（2023年为110件）。',
    ],
  ])('is none %s', (_, body) => {
    expect(owed(body)).toEqual([false])
  })
})

import { describe, expect, it } from 'vitest'
import { readReport, sayConflicts } from '../testing/report.js'
import { countedThoughDenied } from './denied.js'

const denied = (body: string) => sayConflicts(countedThoughDenied(readReport(body)))

describe('a count of what is said not to have been', () => {
  it.each([
    ['未发生行政诉讼案件。\n\n发生行政诉讼案件2件。', '0≠2'],
    ['发生行政诉讼案件2件。加强应诉。没有发生行政诉讼案件。', '0≠2'],
    ['尚未收到政府信息公开申请。收到政府信息公开申请5件。', '0≠5'],
    ['未受理行政复议案件。受理行政复议案件1件。', '0≠1'],
    ['没有行政诉讼案件。发生行政诉讼案件2件。', '0≠2'],
    ['无行政诉讼案件。发生行政诉讼案件2件。', '0≠2'],
    ['未发生行政诉讼案件。发生行政诉讼案件0件。发生行政诉讼案件3件。', '0≠3'],
  ])('%s', (body, conflict) => {
    expect(denied(body)).toEqual([conflict])
  })

  it.each([
    ['none', '未发生行政诉讼案件。发生行政诉讼案件0件。'],
    ['another thing', '未发生行政赔偿案件。发生行政诉讼案件2件。'],
    ['another verb', '未受理行政复议案件。审结行政复议案件2件。'],
    ['what was done', '没有行政复议案件。受理行政复议案件2件。'],
    ['what has no verb', '未发生行政诉讼案件。行政诉讼案件2件均已审结。'],
    ['another time', '上半年未发生行政诉讼案件。全年发生行政诉讼案件2件。'],
    ['one body', '未发生行政诉讼案件。县林业局发生行政诉讼案件2件。'],
    ['some', '未发生行政诉讼案件。发生涉土地行政诉讼案件2件。'],
    ['those of a kind', '未发生行政诉讼案件。发生重大行政诉讼案件2件。'],
    ['about so many', '未发生行政诉讼案件。发生行政诉讼案件20余件。'],
    ['one sentence', '未发生行政诉讼案件，发生行政诉讼案件2件。'],
    ['an aim', '未发生行政诉讼案件。力争发生行政诉讼案件2件以下。'],
    [
      'another heading',
      '## 一、复议\n\n未发生行政诉讼案件。\n\n## 二、应诉\n\n发生行政诉讼案件2件。',
    ],
  ])('is right with %s', (_, body) => {
    expect(denied(body)).toEqual([])
  })

  it.each([
    '在征地拆迁领域，未发生行政诉讼案件。发生行政诉讼案件2件。',
    '县林业局未发生行政诉讼案件。发生行政诉讼案件2件。',
  ])('is right where another is denied: %s', body => {
    expect(denied(body)).toEqual([])
  })
})

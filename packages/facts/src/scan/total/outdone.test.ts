import { describe, expect, it } from 'vitest'
import { scan } from '../index.js'
import { scanOutdone } from './outdone.js'

const found = (text: string) =>
  scanOutdone(text, scan(text).quantities).map(
    ({ total, parts }) => `${total.value} ${parts[0]!.label} ${parts[0]!.quantity.value}`,
  )

describe('what comes to more than what it is some of', () => {
  it.each([
    ['提出审查意见135条，采纳149条。', ['135 采纳 149']],
    ['公开征集意见135条，其中被采纳149条。', ['135 采纳 149']],
    ['调解税费争议33起，成功35起。', ['33 成功 35']],
    ['调处矛盾纠纷33起，调解成功35件。', ['33 调解成功 35']],
    ['抽检食品150批次，合格156批次。', ['150 合格 156']],
    ['书面提出意见13条，网上提出意见9条，采纳25条。', ['9 采纳 25']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected))

  it.each([
    '提出审查意见153条，采纳149条。',
    '提出审查意见135余条，采纳149条。',
    '提出审查意见135条，累计采纳149条。',
    '提出审查意见135条。采纳149条。',
    '提出建议12件，采纳意见149条。',
    '受理纠纷33起，调解成功35起。',
    '调解纠纷33起，调解员35名。',
    '未调解纠纷33起，成功35起。',
    '抽检食品150批次，不合格156批次。',
    '书面提出意见13条，网上提出意见9条，采纳15条。',
    '检察院提出建议5件；法院提出建议3件，采纳8件。',
  ])('is none in %s', text => expect(found(text)).toEqual([]))

  it('reads a hostile text in time', () => {
    expect(found('提出意见12条，采纳'.repeat(10_000))).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { wordsAround } from './clause.js'
import { scan } from './index.js'
import { scanQuantities } from './quantity/index.js'
import { inOneClause } from './share/clause-whole.js'

describe('the clause of a figure', () => {
  const around = (text: string) => wordsAround(text, scanQuantities(text)[0]!)

  it.each([
    ['组织94名干部参加考试', '组织干部参加考试'],
    ['全县共有干部，组织94名干部，参加考试', '组织干部'],
    ['全县,组织94名干部,参加', '组织干部'],
    ['学习。组织94名干部。考试', '组织干部'],
    ['学习；组织94名干部；考试', '组织干部'],
    ['学习;组织94名干部;考试', '组织干部'],
    ['法官、检察官94名、律师', '检察官'],
    ['其中：组织94名干部：考试', '组织干部'],
    ['其中:组织94名干部:考试', '组织干部'],
    ['（组织94名干部）参加', '组织干部'],
    ['(组织94名干部)参加', '组织干部'],
    ['干部（94名（含挂职）', ''],
    ['学习\n组织94名干部\n考试', '组织干部'],
    [' 组织 94名 干部 ', '组织干部'],
    ['94名', ''],
  ])('%s', (text, expected) => {
    expect(around(text)).toBe(expected)
  })

  it('is read some forty characters back and twenty-four on', () => {
    const long = '甲乙丙丁戊己庚辛'.repeat(8)
    expect(around(`${long}94名${long}`)).toBe(long.slice(-40) + long.slice(0, 24))
  })
})

describe('the whole in the clause of its part', () => {
  const wholes = (text: string) => {
    const figures = scanQuantities(text)
    return inOneClause(text, figures.slice(0, -1), figures.at(-1)!)?.map(({ value }) => value)
  }

  it.each([
    ['查摆38个具体问题已完成整改34个', [38]],
    ['查摆38个的具体问题均已整改38个', [38]],
    ['查摆38个突出问题目前已经整改34个', [38]],
    ['排查场所50家、企业38家，查摆38个突出问题现已整改34个', [38, 38, 50]],
    ['组织培训12场，查摆38个突出问题已整改34个', [38]],
  ])('%s', (text, expected) => {
    expect(wholes(text)).toEqual(expected)
  })

  it.each([
    ['another clause', '查摆38个具体问题，已完成整改34个'],
    ['more than it', '查摆38个具体问题已完成整改44个'],
    ['another unit', '查摆38个具体问题已完成整改34项'],
    ['nothing that was done', '查摆38个具体问题涉及单位34个'],
    ['no words of the whole', '查摆38个已完成整改34个'],
    ['no words of the part', '查摆38个具体问题已34个'],
    ['words that go on', '查摆38个问题清单中的具体问题经过多轮督办现在都已全部彻底完成整改34个'],
    ['nothing before it', '已完成整改34个'],
  ])('none where there is %s: %s', (_, text) => {
    expect(wholes(text)).toBeUndefined()
  })

  it('of a share in per cent', () => {
    expect(scan('查摆38个具体问题已完成整改34个，占89.5%。').shares).toHaveLength(1)
  })
})

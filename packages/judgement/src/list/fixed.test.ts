import { scan } from '@hegao/facts'
import { describe, expect, it } from 'vitest'
import { namedMembers } from './fixed.js'

const fixedLists = [
  { labels: ['制度'], members: [['执法公示'], ['全过程记录'], ['法制审核', '审核']] },
  { labels: ['意识'], members: [['大局意识'], ['核心意识'], ['看齐意识']] },
]
const read = (text: string) => {
  const [label] = scan(text).countLabels
  const named = label && namedMembers(label, { fixedLists })
  return (
    named && {
      count: text.slice(named.count.start, named.count.end),
      members: named.mentions.map(({ start, end }) => text.slice(start, end)).join(' '),
      different: named.different,
      ...(named.repeated && { repeated: text.slice(named.repeated.start, named.repeated.end) }),
    }
  )
}

describe('what is named of a list that is the same everywhere', () => {
  it.each([
    [
      '落实执法公示、全过程记录和法制审核三项制度要求',
      '三项制度',
      '执法公示 全过程记录 法制审核',
      3,
    ],
    ['落实执法公示制度、法制审核制度“两项制度”', '“两项制度”', '执法公示制度 法制审核制度', 2],
    ['落实“执法公示”、“审核”2项制度', '2项制度', '执法公示 审核', 2],
    ['落实《执法公示》、《审核》2项制度', '2项制度', '执法公示 审核', 2],
    ['树牢大局意识、核心意识、看齐意识三个意识', '三个意识', '大局意识 核心意识 看齐意识', 3],
  ])('%s', (text, count, members, different) => {
    expect(read(text)).toEqual({ count, members, different })
  })

  it('knows what is there twice', () => {
    expect(read('落实执法公示、法制审核、法制审核三项制度')).toMatchObject({
      different: 2,
      repeated: '法制审核',
    })
  })

  it.each([
    ['another member first', '落实包容免罚、执法公示、法制审核三项制度'],
    ['another member last', '落实执法公示、法制审核、包容免罚三项制度'],
    ['an open list', '落实执法公示、法制审核等三项制度'],
    ['one member', '落实法制审核三项制度'],
    ['another label', '落实执法公示、法制审核三项任务'],
  ])('nothing for %s', (_, text) => {
    expect(read(text)).toBeUndefined()
  })
})

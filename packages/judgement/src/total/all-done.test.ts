import type { Catalogue } from '@hegao/core'
import { scan } from '@hegao/facts'
import { describe, expect, it } from 'vitest'
import { remainderOf } from './all-done.js'

const catalogue = {
  finishedActs: ['完成', '建成', '培训'],
  completedActs: ['挂牌'],
  taskWords: ['任务', '实事'],
  plainPrefixes: ['总体'],
  narrowers: ['按期', '提前'],
  undoneWords: ['未', '正在'],
  dueWords: ['应参'],
  setAsideWords: ['撤回', '移送'],
  subsetWords: ['重点', '其余', '级'],
} as unknown as Catalogue

function remainder(text: string): string | undefined {
  const rate = scan(text).rates.at(-1)!
  const found = remainderOf(rate, rate.names[0]!.text, catalogue)
  return found && `${found.part.value}/${found.whole.value}`
}

describe('what a rate of 100 % leaves over', () => {
  it.each([
    ['年度重点任务28项，完成27项，完成率100%。', '27/28'],
    ['年度重点任务28项，已完成27项，任务完成率达100%。', '27/28'],
    ['民生实事10件，完成9件，任务完成率100%。', '9/10'],
    ['年度任务28项，完成27项，其中重点任务9项，完成率100%。', '27/28'],
    ['需建成站点28个，建成站点27个，建成率100%。', '27/28'],
    ['应培训干部120名，培训118名，培训率100%。', '118/120'],
    ['226个村（社区）中，198个建成法律服务室，建成率100%。', '198/226'],
    ['226个村中有198个挂牌，总体挂牌率100%。', '198/226'],
  ])('%s', (text, expected) => {
    expect(remainder(text)).toBe(expected)
  })

  it.each([
    '年度重点任务28项，完成28项，完成率100%。',
    '年度重点任务28项，完成30项，完成率100%。',
    '年度重点任务28项，完成27项，完成率98%。',
    '年度重点任务28项，完成27项，完成率近100%。',
    '年度重点任务28项，完成27项，其余1项正在推进，完成率100%。',
    '年度重点任务28项，完成27项，完成率100%，1项跨年实施。',
    '年度重点任务28项，完成27项，1项撤回，完成率100%。',
    '年度重点任务28项，提前完成27项，完成率100%。',
    '年度重点任务28项，完成27项，按期完成率100%。',
    '年度重点任务28项，完成重点27项，完成率100%。',
    '年度重点任务28项，司法局完成27项，完成率100%。',
    '年度重点任务28项、一般任务3项，完成27项，完成率100%。',
    '年度重点任务28余项，完成27项，完成率100%。',
    '截至目前已到期任务28项，完成27项，完成率100%。',
    '投资任务28亿元，完成27亿元，完成率100%。',
    '投资任务2800元，完成2700元，完成率100%。',
    '年度任务28项，完成率98%；完成27项，完成率100%。',
    '226个村中，198个建成法律服务室，覆盖率100%。',
    '全县226个村，198个建成法律服务室，建成率100%。',
  ])('none in %s', text => {
    expect(remainder(text)).toBeUndefined()
  })
})

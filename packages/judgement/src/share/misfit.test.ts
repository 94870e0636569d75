import { scan } from '@hegao/facts'
import { describe, expect, it } from 'vitest'
import { misfitShares } from './misfit.js'

const misfits = (text: string) =>
  scan(text)
    .shares.flatMap(list => misfitShares(list, { plainWholes: ['总数'] }))
    .map(({ figure, part, wholes: [whole] }) => `${figure.value}% ${part.value}/${whole!.value}`)

describe('shares that do not fit', () => {
  it.each([
    ['办结893件，占受理1000件的79.3%。', ['79.3% 893/1000']],
    ['办结893件，占受理1000件的超九成半。', ['95% 893/1000']],
    ['办结893件，占受理1000件的超95%。', ['95% 893/1000']],
    ['办结1893件，占受理1000件的89.3%。', ['89.3% 1893/1000']],
    ['文件40件，有效20件，修改15件，废止5件，分别占50%、37.5%和22.5%。', ['22.5% 5/40']],
    ['减税37.4亿元，其中增值税12.6亿元，占43.7%。', ['43.7% 1260000000/3740000000']],
  ])('%s', (text, expected) => {
    expect(misfits(text)).toEqual(expected)
  })

  it.each([
    '办结893件，占受理1000件的89.3%。',
    '办结893件，占受理1000件的八成多。',
    '办结893件，占受理1000件的约八成。',
    '办结893件，约占受理1000件的85%。',
    '办结893件，占受理1000余件的79.3%。',
    // What has the share is said before.
    '发展党员158名，其中女党员30名，占发展总数271名的58.3%。',
    '调解30件、撤诉25件，占结案115件的47.8%。',
    // Two that do not fit are of something else.
    '文件40件，有效20件，修改15件，废止5件，分别占30%、20.5%和12.5%。',
    // Of those that stand further before.
    '立案120件，结案100件，其中罚款50件，占41.7%。',
    '受理200件。审结100件，其中调解50件，占25%。',
    '减税37.4亿元，其中增值税12.6亿元，占全市增值税的13.7%。',
    '办结893件，占受理1000件的120%。',
  ])('none in %s', text => {
    expect(misfits(text)).toEqual([])
  })
})

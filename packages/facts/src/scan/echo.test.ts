import { expect, it } from 'vitest'
import { scan } from './index.js'

const read = (text: string) =>
  scan(text).echoes.map(({ first, again }) => [
    text.slice(first.start, first.end),
    text.slice(again.start, again.end),
  ])

it.each([
  ['落实经费3万元，落实经费3万元，配备人员2名。', '落实经费3万元'],
  ['一是落实经费保障；落实经费保障；', '落实经费保障'],
  ['营造了良好的氛围，良好的氛围。', '良好的氛围'],
  ['加强镇村两级纠纷排查工作。加强镇村两级纠纷排查工作。', '加强镇村两级纠纷排查工作'],
  [
    '健全机制，每月会商研判风险隐患，及时化解。健全机制，每月会商研判风险隐患，及时化解。',
    '健全机制，每月会商研判风险隐患，及时化解',
  ],
])('a clause stands twice in %s', (text, words) => {
  expect(read(text)).toEqual([[words, words]])
})

it.each([
  '强化学法用法。强化学法用法，全年培训4次。',
  '怎么办，怎么办',
  '不能没有法治的保障，法治的保障，是根本',
  '未发生行政复议案件；未发生行政诉讼案件。',
  '上半年培训3场，下半年培训5场，培训5场。',
  '高唱“宪法在我心中，宪法在我心中”',
  '落实经费3万元，落实经费5万元。',
])('none in %s', text => {
  expect(read(text)).toEqual([])
})

it.each(['一是落实经费，', '健全机制健全机制健全机制，', '，', '。一二三四五六'])(
  'reads 100,000 characters of %s in time',
  piece => {
    expect(read(piece.repeat(Math.floor(100_000 / piece.length))).length).toBeLessThan(100_000)
  },
)

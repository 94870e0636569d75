import { describe, expect, it } from 'vitest'
import { catalogueOf, readReport } from '../testing/report.js'
import { headOf, identityOf, inOneSentence, isSpecific, settingOf, shareTopic } from './counted.js'

const catalogue = catalogueOf({
  annualMatters: ['行政复议', '执法人员'],
  genericHeads: ['会议', '问题', '场所', '检查'],
  looseModifiers: ['专题', '各类', '检查'],
})
const read = (body: string) => {
  const { draft, facts } = readReport(body)
  const [first, last] = [facts.counts[0]!, facts.counts.at(-1)!]
  return { draft, first, last }
}

it.each([
  ['受理行政复议案件28件。', '行政复议'],
  ['办理“枫桥式”案件28件。', '枫桥式'],
  ['办理案件28件。', '案件'],
  ['移送要案件28件。', '要案件'],
  ['整理行政案件卷宗28卷。', '整理行政案件卷宗'],
  ['刑案件数28件。', '刑案件数'],
])('%s counts %s', (text, head) => {
  expect(headOf(read(text).first)).toBe(head)
})

describe('a thing of which the year has one number', () => {
  it.each([
    ['办理行政复议28件。', true],
    ['行政复议28件均已审结。', true],
    ['全县现有执法人员486名。', true],
    ['执法人员培训28次。', false],
    ['现有法治公园3个。', false],
    ['全年建成法治公园3个。', true],
    ['建成法治公园3个。', false],
    ['全年召开会议3次。', false],
    ['全年召开专题会议3次。', false],
    ['全年召开各类专题会议3次。', false],
    ['全年召开法治会议3次。', true],
    ['全年开展专题检查3次。', false],
    ['全年解决群众反映强烈的问题3个。', true],
    ['全年解决历史遗留的问题3个。', false],
    ['全县建成法治公园3个。', false],
    ['上半年，全县有法治公园3个。', false],
    ['全县有行政复议28件。', true],
    ['行政复议28件。', false],
    ['全年法治公园3个。', false],
    ['全县现有会议场所3个。', true],
    ['上半年，全县现有法治公园3个。', true],
  ])('%s %s', (text, specific) => {
    expect(isSpecific(read(text).first, catalogue)).toBe(specific)
  })
})

describe('two counts of one thing', () => {
  it.each([
    ['受理行政复议28件。受理行政复议案件26件。', true],
    ['受理行政复议28件。审结行政复议26件。', false],
    ['收到各类行政复议申请28件。收到行政复议申请26件。', true],
    ['全县审查各级各类文件28件。全县审查文件26件。', true],
    ['审查重大行政决策9件。审查行政决策17件。', false],
    ['全县现有执法人员28名。全县执法人员26名。', false],
    ['收到涉土地行政复议申请28件。收到行政复议申请26件。', false],
    ['全县现有执法人员28名。全县共有执法人员26名。', true],
    ['县林业局受理行政复议28件。受理行政复议26件。', false],
    ['围绕征收，受理行政复议28件。受理行政复议26件。', false],
    ['全市受理行政复议28件。受理行政复议26件。', false],
    ['干部28名参加考试。干部26名参加培训。', false],
  ])('%s %s', (text, same) => {
    const { first, last } = read(text)
    expect(identityOf(first) === identityOf(last)).toBe(same)
  })

  it.each([
    ['上半年受理行政复议28件。受理行政复议26件。', false],
    ['2023年受理行政复议28件。受理行政复议26件。', false],
    ['全市受理行政复议28件。受理行政复议26件。', false],
    ['截至6月受理行政复议28件。全年受理行政复议26件。', false],
    ['2024年受理行政复议28件。全年审结行政复议26件。', true],
  ])('%s are of one place and time: %s', (text, same) => {
    const { first, last } = read(text)
    expect(settingOf(first) === settingOf(last)).toBe(same)
  })
})

describe('a topic', () => {
  const two = (one: string, other: string) => `## 一、复议\n\n${one}\n\n## 二、应诉\n\n${other}`
  it.each([
    ['受理复议28件。受理应诉26件。', true],
    [two('受理复议28件。', '受理应诉26件。'), false],
    [two('全年受理复议28件。', '全年受理应诉26件。'), true],
    [two('全年受理复议28件。', '受理应诉26件。'), false],
    [two('受理复议28件。', '全年受理应诉26件。'), false],
    [two('全县现有执法人员28名。', '全县现有法律顾问26名。'), true],
    [two('全县现有执法人员28名。', '培训法律顾问26名。'), false],
    [two('培训执法人员28名。', '全县现有法律顾问26名。'), false],
  ])('%s is shared: %s', (text, shared) => {
    const { first, last } = read(text)
    expect(shareTopic(first, last)).toBe(shared)
  })
})

it.each([
  ['受理复议28件，受理应诉26件。', true],
  ['受理复议28件；受理应诉26件。', true],
  ['受理复议28件。受理应诉26件。', false],
  ['依法办案。受理复议28件，受理应诉26件。', true],
  ['受理复议28件，受理应诉26件。依法办案。', true],
  ['受理复议28件\n\n受理应诉26件', false],
])('%s is one sentence: %s', (text, one) => {
  const { draft, first, last } = read(text)
  expect(inOneSentence(first, last, draft)).toBe(one)
  expect(inOneSentence(last, first, draft)).toBe(one)
})

import { describe, expect, it } from 'vitest'
import { scan } from '../index.js'

const isTotal = (text: string) => scan(text).totals.length > 0

describe('figures in brackets that are parts', () => {
  it.each([
    '办理29件（上年结转18件、新收11件）。',
    '完善制度29项（健全市级18项、完善县级11项）。',
    '实施项目29个（完成计划18个、追加11个）。',
    '配备人员29人（编制内18人、编制外11人）。',
    '两年共办理183件（2023年95件、2024年88件）。',
    '三年办理183件（2023年95件、2024年88件）。',
    '五年期间办理183件（2023年95件、2024年88件）。',
    '办理183件（结转2023年95件、新收88件）。',
    '平均用时3天，办案34件（甲所18件、乙所16件）。',
    '每年集中整治：办案34件（甲所18件、乙所16件）。',
    '调整事项58项（取消51项、合并7项）。',
    '调整事项58项（新增51项、承接7项）。',
    '调整事项58项（县级收回51项、镇级承接7项）。',
    '调整事项58项（县级取消51项、新增7项）。',
  ])('%s', text => expect(isTotal(text)).toBe(true))
})

describe('what came and what went', () => {
  it.each([
    '由67项调减到58项：新增4项，取消13项，净减9项。',
    '网点由40个调整为46个：新设11个，撤并5个，净增6个。',
    '调整后58项：承接23项，下放8项。',
    '调整后58项：由区承接23项，合计净减8项。',
    '现有58项（调入6项、净增4项）。',
  ])('%s', text => {
    expect(scan(text).totals.filter(({ by }) => by === 'list' || by === 'brackets')).toEqual([])
  })

  it.each(['调整事项58项：新增51项，承接7项。', '涉及事项58项：取消51项，下放7项。'])(
    'alone, as parts: %s',
    text => expect(isTotal(text)).toBe(true),
  )
})

describe('a share behind a list', () => {
  it.each([
    ['办理29件，其中许可12件、确认9件，占受理总数的84.1%。', true],
    ['办理29件，其中许可12件、确认9件， 共占受理总数的84.1％。', true],
    ['办理29件，其中许可12件、确认9件（占84.1%）。', true],
    ['办理29件，其中许可12件、确认9件占84.1%。', true],
    ['办理29件，其中许可12件、确认9件，占受理总数的100.00%。', false],
    ['办理29件，其中许可12件、确认9件，占受理总数的100%。', false],
    ['办理29件，其中许可12件、确认9件，占受理总数的100.0%。', false],
    ['办理29件，其中许可12件，占41.4%，确认9件，占31.0%。', false],
    ['办理29件，其中许可12件、确认9件。占受理总数的84.1%。', false],
    ['办理29件，其中许可12件、确认9件，办结率84.1%。', false],
    ['办理29件，其中许可12件、确认9件。', false],
  ])('%s: of more than these %s', (text, open) => {
    expect(scan(text).totals.map(one => one.open)).toEqual([open])
  })
})

describe('figures in brackets that stand beside the one before', () => {
  it.each([
    ['one alone', '办理29件（其他41件）。'],
    ['the year before', '办理29件（去年同期21件、本县8件）。'],
    ['the year before that', '办理29件（上年度21件、前年8件）。'],
    ['the end of last year', '现有29人（去年底21人、上年末8人）。'],
    ['the year before, for two', '表扬86件（上年分别为346件、74件）。'],
    ['the whole county', '参加52人（全县38人、本局14人）。'],
    ['the plan', '建成29个（计划18个、追加11个）。'],
    ['the established posts', '现有29人（编制18人、超编11人）。'],
    ['the tasks', '完成29件（任务18件、超额11件）。'],
    ['last year', '办理29件（上年21件、前年8件）。'],
    ['what was set', '完成29件（目标任务数18件、超额11件）。'],
    ['years of no total', '办理183件（2023年95件、2024年88件）。'],
    ['years of what is public', '审理公共设施案件183件（2023年95件、2024年88件）。'],
    ['a year with more than the total', '两年共办理83件（2023年95件、2024年88件）。'],
    ['of an average', '人均办案34件（甲所18件、乙所16件）。'],
    ['of what falls to each', '每所办案34件（甲所18件、乙所16件）。'],
    ['of an average in words', '平均办案34件（甲所18件、乙所16件）。'],
    ['what went and what came', '现有事项58项（收回51项、新增7项）。'],
    ['what went this year', '现有事项58项（年内取消51项、本年承接7项）。'],
  ])('%s: %s', (_, text) => expect(isTotal(text)).toBe(false))
})

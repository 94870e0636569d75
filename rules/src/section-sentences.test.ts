import { checkDraft, Scanner } from '@hegao/core'
import { readDraft } from '@hegao/document'
import { plainSetup } from '@hegao/testing'
import { describe, expect, it } from 'vitest'
import { catalogue, profiles } from './index.js'

const toolbox = { rules: [], profiles, catalogue, scanner: new Scanner() }

/** How a section stands in a report for 2024 whose only chapter has this sentence. */
function standing(id: string, sentence: string): string | undefined {
  const text = ['砚溪县司法局2024年法治政府建设年度报告', '一、主要举措和成效', sentence].join(
    '\n\n',
  )
  const { sections } = checkDraft('稿.txt', readDraft(text, 'txt'), toolbox, plainSetup)
  return sections.find(one => one.id === id)?.status
}

describe('下一年度主要安排 in a sentence', () => {
  it.each([
    '2025年，我局将持续推进法治政府建设。',
    '2025年我局要进一步加强行政执法监督。',
    '下一步，要健全行政规范性文件审核机制。',
    '２０２５年，着力提升行政执法质量。',
    '2025年重点抓好《行政复议法》的贯彻落实。',
  ])('%s', sentence => {
    expect(standing('plan', sentence)).toBe('inside')
  })

  it.each([
    '全面落实《法治政府建设实施纲要（2021—2025年）》要求，办理行政复议案件28件。',
    '落实《法治中国建设规划（2020—2025年）》重要部署，开展培训12场。',
    '对照“十四五”规划（2021—2025年）重点任务，完成立法项目6件。',
    '确定“八五”普法（2021—2025年）重点对象26类。',
    '于2025年1月召开重要会议，通报年度考核情况。',
    '12月，编制2025年度涉企行政检查计划。',
    '受理案件126件，办结58件，其余68件计划于2025年3月底前化解。',
  ])('%s', sentence => {
    expect(standing('plan', sentence)).toBe('missing')
  })
})

describe('第一责任人职责 in a sentence', () => {
  it.each([
    '关长林海履行推进法治建设第一责任人职责，主持研究法治议题5项。',
    '局党委书记、局长严明（2024年3月到任）落实第一责任人职责，党委理论学习中心组学法5次。',
  ])('%s', sentence => {
    expect(standing('leadership', sentence)).toBe('inside')
  })

  it.each([
    '局主要负责人认真履行推进法治建设第一责任人职责。',
    '督促各乡镇主要负责人认真履行第一责任人职责。',
    '印发主要负责人落实第一责任人职责清单。',
  ])('%s', sentence => {
    expect(standing('leadership', sentence)).toBe('missing')
  })
})

describe('存在的不足 in a sentence', () => {
  it.each(['工作中仍存在一些不足，主要是执法力量薄弱。', '但与上级要求相比，还存在一定差距。'])(
    '%s',
    sentence => {
      expect(standing('problems', sentence)).toBe('inside')
    },
  )

  it.each([
    '纠错案件主要存在事实不清、证据不足等问题，均已通报。',
    '评查案卷126件，主要存在文书不规范问题，全部反馈。',
  ])('%s', sentence => {
    expect(standing('problems', sentence)).toBe('missing')
  })
})

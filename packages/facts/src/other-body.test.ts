import { readDraft } from '@hegao/document'
import { describe, expect, it } from 'vitest'
import { readFacts, Scanner } from './index.js'

const others = (body: string, text: string) => {
  const draft = readDraft(`# ${body}2024年法治政府建设年度报告\n\n${text}\n`, 'md')
  const { names } = readFacts(draft, new Scanner())
  return names.otherBodies.map(({ paragraph, span, name, peer, issued, organ }) => {
    expect(draft.paragraphs[paragraph]!.text.slice(span.start, span.end)).toBe(name)
    return `${peer ? 'peer' : 'organ'} ${name} ${organ}${issued ? ' issued' : ''}`
  })
}

describe('the subject that opens a report', () => {
  it.each([
    [
      '青穆县人民政府',
      '2024年，在市委领导下，云泽县人民政府深入贯彻习近平法治思想。',
      ['peer 云泽县人民政府 人民政府'],
    ],
    ['青穆县', '云泽县坚持依法行政。', ['peer 云泽县 ']],
    ['青穆县教育局', '依法行政，云泽县教育局法治水平稳步提升。', ['peer 云泽县教育局 教育局']],
    ['云汀市教育局', '修订《霁川市校车管理办法》。', ['peer 霁川市  issued']],
    ['云汀市教育局', '修订《云汀市校车管理办法》，参与修订《霁川市校车管理办法》。', []],
    ['云汀县教育局', '修订《霁川市校车管理办法》。', []],
    [
      '巴彦塔拉旗人民政府',
      '今年以来，巴彦诺尔旗以铸牢中华民族共同体意识为主线，依法行政。',
      ['peer 巴彦诺尔旗 '],
    ],
    [
      '云汀市望岫区教育局',
      '云汀市栗津区教育局全面贯彻党的教育方针。',
      ['peer 云汀市栗津区教育局 教育局'],
    ],
    ['石桥镇人民政府', '2024年，栗津镇聚焦基层治理。', ['peer 栗津镇 ']],
    ['江澜省人民政府', '2024年，岚江省深入推进依法行政。', ['peer 岚江省 ']],
    [
      '清源市生态环境局',
      '2024年，青穆县水利局以习近平法治思想为指导。',
      ['organ 青穆县水利局 水利局'],
    ],
    ['青穆县水利局', '县教育局坚持依法行政。', ['organ 县教育局 教育局']],
  ])('%s: %s', (body, text, expected) => {
    expect(others(body, text)).toEqual(expected)
  })

  it.each([
    ['青穆县人民政府', '云汀市青穆县人民政府深入贯彻习近平法治思想。'],
    ['青穆县人民政府', '今年我县坚持依法行政。近年来，青穆县坚持依法行政。'],
    ['青穆县人民政府', '云汀市深入推进法治示范市创建，全县坚持依法行政。'],
    ['青穆县人民政府', '在云泽县坚持学法。为云泽县坚持依法行政提供经验。'],
    ['青穆县人民政府', '有序推进。\n\n云泽县坚持依法行政的做法值得学习。'],
    ['秀岩苗族自治县人民政府', '秀岩县坚持依法行政。'],
    ['达尔罕茂明安联合旗人民政府', '达茂旗坚持依法行政。'],
    ['望岫区人民政府', '老城区坚持依法行政。云泽开发区坚持依法行政。栗津区坚持依法行政。'],
    ['云汀市司法局', '岚安市司法局坚持依法行政。'],
    ['云汀经济技术开发区管委会', '望岫区坚持依法行政。'],
    ['石桥镇人民政府', '各乡镇坚持依法行政。青穆县坚持依法行政。'],
  ])('is the own body, a superior, or nobody sure: %s: %s', (body, text) => {
    expect(others(body, text).filter(one => one.startsWith('peer'))).toEqual([])
  })

  it('is not compared where the title does not name the body', () => {
    const draft = readDraft(
      '# 2024年法治政府建设年度报告\n\n云泽县人民政府坚持依法行政。\n\n青穆县人民政府\n\n2025年1月10日\n',
      'md',
    )
    expect(readFacts(draft, new Scanner()).names.otherBodies).toEqual([])
  })
})

describe('whose head answers, and what was issued', () => {
  it.each([
    [
      '青穆县水利局',
      '有序推进。\n\n县教育局党组书记、局长切实担负起推进法治建设第一责任人职责。',
      ['organ 县教育局 教育局'],
    ],
    ['青穆县水利局', '有序推进。\n\n局党组书记、局长切实履行第一责任人职责。', []],
    ['青穆县水利局', '有序推进。\n\n一年来，县教育局局长介绍履行第一责任人职责的做法。', []],
    ['青穆县人民政府', '有序推进。及时印发《云泽县2024年普法工作要点》。', ['peer 云泽县  issued']],
    [
      '青穆县人民政府',
      '有序推进。印发《青穆县2024年普法工作要点》《全县2024年普法工作要点》。',
      [],
    ],
    [
      '青穆县人民政府',
      '有序推进。学习《云泽县2024年普法工作要点》，转发《云泽县法治建设经验》。',
      [],
    ],
    ['云汀市人民政府', '有序推进。印发《云泽县2024年普法工作要点》。', []],
  ])('%s: %s', (body, text, expected) => {
    expect(others(body, text)).toEqual(expected)
  })
})

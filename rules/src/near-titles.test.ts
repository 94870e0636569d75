import { checkDraft, Scanner } from '@hegao/core'
import { readDraft } from '@hegao/document'
import { plainSetup } from '@hegao/testing'
import { describe, expect, test } from 'vitest'
import { catalogue, profiles, rules } from './index.js'

/** Titles a character, a word or a kind away from a national one, which are right as they stand. */
const rightAsTheyStand: Readonly<Record<string, readonly string[]>> = {
  'a document of the place, named before its title': [
    '按照省政府《政府信息公开规定》，主动公开信息312条。',
    '执行省教育厅《中小学法治副校长聘任与管理规定》，为26所学校配齐法治副校长。',
    '落实市委《关于全面推进政务公开工作的通知》，制定责任清单。',
    '贯彻省人大常委会新修订的《未成年人保护规定》，开展检查4次。',
    '落实区委办《信访工作规定》，接待来访41批次。',
    '学习新《公司法》，落实市政府印发的《教育督导规定》。',
    '落实市教育局《学生欺凌防治规定》和《教育督导规定》，开展督导24次。',
    '执行我市《教育督导规定》，开展督导24次。',
    '依据县司法局出台的《公职律师管理规定》，聘请公职律师6名。',
  ],
  'a document of the place, named in its title': [
    '落实《临澜县信访工作规定》，接待群众来访86批次。',
    '贯彻《云汀市优化营商环境规定》，公布办事指南36项。',
    '执行《岚浦区政府信息公开办法》，答复依申请公开12件。',
    '参照《上海市生活垃圾管理规定》，制定分类投放指引。',
    '组织学习《新疆维吾尔自治区信访工作规定》，接待来访41批次。',
  ],
  'what a place makes of a national document': [
    '执行《中小学教育惩戒实施细则》，建立工作台账。',
    '落实《信访工作责任制实施细则》，压实领导责任。',
    '执行《乡村振兴责任制实施细则》，落实包联干部36名。',
    '执行《城市市容和环境卫生管理办法》，整治占道经营210处。',
    '贯彻《关于加强法治乡村建设的实施意见》，建成示范村12个。',
    '贯彻《关于加强法治乡村建设的通知》，建成示范村12个。',
    '落实《党政主要负责人履行推进法治建设第一责任人职责实施办法》，组织述法12人次。',
    '总结《法治政府建设实施方案（2021—2025年）》落实情况，梳理问题12个。',
    '对照《法治政府建设工作规划（2021—2025年）》，完成年度任务21项。',
    '落实《安全生产条例》，检查企业96家。',
  ],
  'a notice of another body': [
    '学习司法部《关于进一步规范行政执法监督工作的通知》，组织专题研讨2次。',
    '转发教育部办公厅《关于做好2024年中小学招生入学工作的通知》，公布招生片区36个。',
    '贯彻《关于贯彻实施〈中华人民共和国行政处罚法〉的通知》，开展培训6期。',
    '落实《关于进一步贯彻实施〈中华人民共和国行政复议法〉的通知》，规范文书格式。',
    '传达《关于贯彻落实〈党政领导干部选拔任用工作条例〉若干问题的通知》，组织专题学习1次。',
    '按照《国务院办公厅关于加强法治乡村建设试点的意见》，开展试点工作。',
  ],
  'rules of departments that nobody listed, a word apart': [
    '依据《互联网文身服务管理办法》检查网站8家。',
    '依据《互联网纹身信息服务管理办法》检查网站8家。',
    '落实《市场监督管理行政处罚公示管理办法》，公示信息12条。',
    '落实《生态环境保护督察整改管理办法》，整改销号31项。',
    '依据《企业名称争议登记管理办法》处理争议6件。',
  ],
  'what is as near to a title long repealed': [
    '依据《环境行政处罚规定》立案12件。',
    '执行《互联网广告暂行规定》，检查网站12家。',
  ],
  'another edition or number': [
    '落实《法治政府建设实施纲要（2026—2030年）》，提前谋划下一阶段任务。',
    '对接《法治社会建设实施纲要（2026—2030年）》，开展前期调研3次。',
    '学习《第十五个五年规划纲要》，编制实施方案。',
    '落实《第十五届全国人民代表大会代表选举方案》，做好登记工作。',
    '落实《全国教育系统开展法治宣传教育的第九个五年规划（2026—2030年）》，编制本县实施意见。',
    '学习《全国人民代表大会常务委员会关于〈中华人民共和国刑法〉第三百一十四条的解释》，讨论2次。',
    '贯彻《中华人民共和国刑法修正案（十三）》，开展宣讲4场。',
  ],
  'a book, a paper, a film, a column': [
    '编印《未成年人保护法读本》《民法典漫画》，发放1200册。',
    '发表论文《论行政处罚法》《行政许可法研究》，交流经验2次。',
    '拍摄微电影《民法典在身边》，在村组巡回放映28场。',
    '开设专栏《宪法与生活》，刊发文章24篇。',
    '组织观看《信访局长》《法治进行时》，撰写观后感86篇。',
    '演出小品《道路交通安全法进乡村》，受众3000人次。',
    '学习《新行政诉讼法》微课，观看12次。',
    '对照《行政诉讼法释义》《行政处罚法学》备课，授课6次。',
  ],
}

const toolbox = {
  rules: rules.filter(({ id }) => id.startsWith('law/')),
  profiles,
  catalogue,
  scanner: new Scanner(),
}
/** What is said of the titles in the sentence; that a title is not known may be said. */
const findingsIn = (sentence: string): string[] => {
  const text = `临澜县教育局2024年法治政府建设年度报告\n\n一、主要举措和成效\n\n${sentence}\n`
  return checkDraft('draft', readDraft(text, 'txt'), toolbox, plainSetup)
    .diagnostics.filter(({ rule }) => rule !== 'law/unknown-title' && rule !== 'law/unreferenced')
    .map(({ rule, message }) => `${rule}: ${message}`)
}

describe.each(Object.entries(rightAsTheyStand))('%s', (_, sentences) => {
  test.each(sentences)('%s', sentence => expect(findingsIn(sentence)).toEqual([]))
})

test.each([
  ['政府信息公开规定', '政府信息公开条例'],
  ['中国共产党党员教育管理工作规定', '中国共产党党员教育管理工作条例'],
  ['国务院关于加强数字政府建设的指导通知', '国务院关于加强数字政府建设的指导意见'],
  ['中小学法治副校长聘任与管管理办法', '中小学法治副校长聘任与管理办法'],
  ['中小学法治副校长管理与聘任办法', '中小学法治副校长聘任与管理办法'],
  ['生产安全法', '安全生产法'],
])('nothing before 《%s》 says that it is of a place: it is a slip', (written, right) => {
  expect(findingsIn(`落实《${written}》，细化任务12项。`)).toEqual([
    expect.stringContaining(`《${right}》`),
  ])
})

import { checkDraft, Scanner } from '@hegao/core'
import { type Format, readDraft } from '@hegao/document'
import { plainSetup } from '@hegao/testing'
import { expect, it } from 'vitest'
import { catalogue, profiles, rules } from './index.js'

const toolbox = { rules, profiles, catalogue, scanner: new Scanner() }

/** The findings of a rule in a draft. */
const findings = (rule: string, text: string, format: Format = 'txt') =>
  checkDraft(`t.${format}`, readDraft(text, format), toolbox, plainSetup).diagnostics.filter(
    finding => finding.rule === rule,
  )

/** What a rule says of a draft in Chinese. */
const said = (rule: string, text: string): string[] =>
  findings(rule, text).map(({ message }) => message)

it.each([
  ['完善机制,推进工作。', '汉字之间用了半角标点“,”，应为“，”。'],
  ['完善机制,推进工作,规范执法。', '汉字之间用了半角标点“,”，应为“，”（全文共 2 处）。'],
  ['推行"双随机"抽查。', '汉字之间用了半角引号，应为全角前引号（全文共 2 处）。'],
])('half-width marks are named: %s', (text, message) => {
  expect(said('punctuation/half-width', text)).toEqual([message])
})

it.each([
  ['推行“双随机抽查。', '这里的前引号没有对应的后引号，请核对应在哪里收尾。'],
  ['推行双随机”抽查。', '这里的后引号没有对应的前引号，请核对是多了一个，还是漏了前一半。'],
  ['学习《行政处罚法等法律。', '这里的前书名号没有对应的后书名号，请核对应在哪里收尾。'],
])('marks without a partner are named, not shown: %s', (text, message) => {
  expect(said('punctuation/unpaired-mark', text)).toEqual([message])
})

const report = (measures: string) => `临澜县司法局2024年法治政府建设年度报告

${measures}

二、存在的短板

执法力量不足，普法形式单一。

三、2025年工作安排

加强执法培训。
`

it('names the heading that lacks an element as its writer has it', () => {
  const [message] = said('structure/missing-element', report('一、主要举措\n\n办理案件9件。'))
  expect(message).toMatch(/^“存在的短板”里没有看到说明原因的话/)
})

const leadership = '局长履行第一责任人职责，主持召开会议4次。'

it.each([
  [`一、主要举措\n\n办理案件9件。${leadership}`, '写在“主要举措”里，没有单列'],
  [`${leadership}\n\n一、主要举措\n\n办理案件9件。`, '写在正文的段落里，没有单列'],
])('names the part that a section is written in', (measures, words) => {
  const [message] = said('structure/missing-section', report(measures))
  expect(message).toContain(words)
})

it.each([
  [
    '（一）规范执法\n\n办理案件。\n\n（二）加强监督\n\n开展检查。\n\n(三)抓好普法\n\n组织宣讲。',
    '序数的括号有全角、有半角：别处写作“（一）”，此处为“(三)”，请统一用一种。',
  ],
  [
    '一、规范执法\n\n办理案件。\n\n二、加强监督\n\n开展检查。\n\n三，抓好普法\n\n组织宣讲。',
    '同一层次序数的写法不统一：别处写作“一、”，此处为“三，”，请统一。',
  ],
])('says in what ordinals differ', (text, message) => {
  expect(said('structure/heading-number', text)).toEqual([message])
})

it.each([
  ['number/shares-not-100', '三次产业结构调整为5.4:41.8:53.8。', ['占比：1', '占比：2', '占比：3']],
  ['number/percent-over-100', '全年受理投诉52件，办结率达102.6%。', ['比率的名称']],
])('%s says what goes with its finding', (rule, text, messages) => {
  expect(findings(rule, text).map(({ related }) => related.map(({ message }) => message))).toEqual([
    messages,
  ])
})

it.each([
  [
    'law/not-in-force',
    '临澜县生态环境局2024年法治政府建设年度报告\n\n依据《环境保护行政处罚办法》处罚12件。',
    ['《环境保护行政处罚办法》自2010年3月1日起已经废止，现为《生态环境行政处罚办法》，'],
  ],
  [
    'law/unknown-title',
    '临澜县海关2024年法治政府建设年度报告\n\n学习《中华人民共和国星际货物查验条例》。',
    ['没有查到《中华人民共和国星际货物查验条例》'],
  ],
  [
    'number/table-change',
    '案件情况统计表\n\n项目\t2023年\t2024年\t增减\n办结率\t96.5%\t98.0%\t1.5\n履行率\t90.0%\t92.0%\t3.0\n合格率\t90.0%\t93.0%\t3.0',
    ['“履行率”的增减与前后两个数不符：92%－90%＝2个百分点，表中为3。'],
  ],
])('%s says what is right', (rule, text, begins) => {
  expect(said(rule, text).map((message, at) => message.startsWith(begins[at]!))).toEqual([true])
})

it.each([
  ['落实执法公示、执法公示、法制审核“三项制度”。', '列举的各项里“执法公示”写了两次。'],
  ['推行网上、掌上、窗口四种方式。', '这里写的是“四种方式”，只列了3项。'],
  ['推行网上、掌上、窗口四种办理方式推进服务。', '这里写的是“四种”，只列了3项。'],
])('says what a list has that its number has not: %s', (text, begins) => {
  expect(said('number/count-mismatch', text)).toEqual([expect.stringContaining(begins)])
})

it.each([
  ['<!-- hegao-enable wording/repeated-word -->', 'hegao-disable wording/repeated-word'],
  ['<!-- hegao-enable -->', 'hegao-disable'],
])('names what %s has nothing of before it', (directive, words) => {
  const [finding] = findings('suppression/unused', `依法行政。\n\n${directive}\n`, 'md')
  expect(finding!.message).toContain(`前面没有要恢复的 ${words}，`)
})

it.each([
  [2024, 1],
  [2031, 0],
])('in a report of %i a law may have more articles than are known', (year, count) => {
  const text = `临澜县水利局${year}年法治政府建设年度报告\n\n依据《中华人民共和国行政处罚法》第九十六条处罚3件。`
  expect(findings('law/article-number', text)).toHaveLength(count)
})

it('says of which national titles nothing is known', () => {
  const text =
    '临澜县海关2024年法治政府建设年度报告\n\n学习《星际货物查验规定》《星际货物查验答问》《行政处法》，转发《关于印发〈星际货物通关规定〉的通知》。'
  const { notChecked } = checkDraft('t.txt', readDraft(text, 'txt'), toolbox, plainSetup)
  expect(notChecked.find(({ rule }) => rule === 'law/wrong-title')!.reason).toMatch(
    /：《星际货物查验规定》《星际货物通关规定》。/,
  )
})

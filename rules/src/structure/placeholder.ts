import { defineRule } from '@hegao/core'

/** 空着没填的地方，送签前必须填上。 */
export default defineRule({
  id: 'structure/placeholder',
  title: { 'zh-CN': '留空未填', en: 'Placeholder left in' },
  about: {
    'zh-CN':
      '模板里留给填写的记号（XX、____、20__年、☆、【待补充】、TODO、空括号、只有“年 月 日”的日期）、写稿时的备注（此段待定、这个数字再核一下）还留在稿里，或者计量单位前面空着（经费 万元、人员？名）、一句话没有写完就用了句号（有力推动了。）。引号、书名号里作为样式引用的（“XX市”），X光、XX染色体、某单位，“1+8+X”里说明了的 X，表格和标题里的“单位 万元”，附后给别人填的回执、登记表、样式，不算。',
    en: 'Marks that a template leaves to be filled in, notes to oneself, a unit without its figure, or a sentence that breaks off, are still there. Those quoted as a model, X光, 某, the X of 1+8+X, units alone in tables and headings, and forms that are attached for others to fill in are right.',
  },
  severity: 'error',
  category: 'completeness',
  source: { level: '实务', name: '送签稿不留空', verified: 'practice' },
  messages: {
    letters: {
      'zh-CN': '“{text}”是留待填写的记号，请填上实际内容。',
      en: '“{text}” is a placeholder; fill it in.',
    },
    blank: { 'zh-CN': '这里留了空没有填写，请补上。', en: 'A blank was left here; fill it in.' },
    gap: {
      'zh-CN': '“{text}”前面没有数字，请补上。',
      en: 'No figure stands before “{text}”; fill it in.',
    },
    note: {
      'zh-CN': '“{text}”是写稿时的备注，请补上内容后删去。',
      en: '“{text}” is a note to oneself; act on it and delete it.',
    },
    unfinished: {
      'zh-CN': '这句话到“{text}”就断了，后面没有写完。请补上，或者删去。',
      en: 'The sentence breaks off at “{text}”. Finish it, or delete it.',
    },
    symbol: {
      'zh-CN': '数字的位置上是“{text}”，请填上数字。',
      en: '“{text}” stands where a figure should be.',
    },
    date: {
      'zh-CN': '日期“{text}”没有填完整，请补上。',
      en: 'The date “{text}” is not filled in.',
    },
  },
  examples: {
    kind: 'passage',
    bad: [
      { text: '全年办理行政复议案件⟦XX⟧件，办结率100%。' },
      { text: '⟦20__年⟧，我局依法行政。' },
      { text: '开展培训4次，⟦【待补充】⟧。' },
      { text: '开展普法宣传⟦☆⟧次。' },
      { text: '规范执法行为，有力⟦推动了⟧。开展培训3期，⟦进一步⟧。' },
      { text: '落实经费⟦（）⟧万元，配备人员⟦？⟧名。' },
      { text: '⟦（此段待李主任确认后再定）⟧落实执法经费。' },
      {
        kind: 'draft',
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n见附件。\n\n临澜县司法局\n\n2025年1月14日\n\n附件\n\n行政执法统计表\n\n行政检查⟦____⟧次。\n',
      },
      { text: '投入装备资金⟦ 万元⟧，配备人员3名。' },
      { text: '兑现举报奖励14件，发放奖金⟦   万元⟧。' },
      {
        text: '不足：一是经费紧。仅有3万元。二是力量弱。编制10名，⟦原因是待遇偏低、⟧三是培训少。',
      },
    ],
    good: [
      { text: '为群众提供X光检查服务300人次。' },
      {
        text: '推广“XX市联动执法”的工作模式。',
        because: { 'zh-CN': '引号里是样式。', en: 'Quoted as a model.' },
      },
      { text: '改革被有力推动了。邻里关系更加祥和。议事范围都包括。' },
      {
        text: '不足：一是经费紧、二是力量弱、三是培训少。研究议题4次，提出“一是补短板、二是强弱项”的思路。',
      },
      { text: '某企业未按规定公示信息，依法责令改正。' },
      {
        text: '推行“3+X”模式，3名固定调解员、X名特邀调解员共同参与。',
        because: { 'zh-CN': 'X 是数目不定的意思。', en: 'X is any number.' },
      },
      {
        kind: 'draft',
        text: '# 临澜县司法局关于确定联络员的通知\n\n请填写回执。\n\n临澜县司法局\n\n2025年3月14日\n\n附件\n\n联络员回执\n\n单位：____\n\n填报日期：　　年　月　日\n',
        because: {
          'zh-CN': '附后的回执由收文单位填写。',
          en: 'The form attached is for others to fill in.',
        },
      },
      {
        text: '# 经费情况\n\n| 项目 | 金额 万元 |\n|---|---|\n| 培训 | 12 |\n',
        kind: 'draft',
        because: { 'zh-CN': '表头里的计量单位。', en: 'A unit in the head of a table.' },
      },
    ],
  },
  check({ draft, facts }, report) {
    for (const placeholder of facts.placeholders) {
      const { paragraph, span, kind } = placeholder
      const { text: whole, kind: block } = draft.paragraphs[paragraph]!
      // 单位 万元, 金额 万元 above a table.
      if (kind === 'gap' && block !== 'prose') continue
      const text = whole.slice(span.start, span.end).trim()
      report(kind, placeholder, { values: { text } })
    }
  },
})

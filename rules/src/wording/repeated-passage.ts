import { defineRule } from '@hegao/core'
import { type Heading, overlaps, type Section, slice } from '@hegao/document'
import type { RepeatedPassage } from '@hegao/facts'
import { groupBy } from '@hegao/judgement'

/** A shorter passage may come again by chance; the words of set phrases do not count. */
const shortest = 28

/** 同一段话写了两遍，多半是从上年稿、从别处粘贴时留下的。 */
export default defineRule({
  id: 'wording/repeated-passage',
  title: { 'zh-CN': '段落重复', en: 'Passage written twice' },
  about: {
    'zh-CN':
      '两处文字几乎一字不差：除去套话，连续两句、二十八字以上。或者同一个分句紧接着又写一遍（落实经费3万元，落实经费3万元），带数字的一句话在一段里写了两遍。或者标题和它下面唯一一条的标题相同，同一级的两个标题一字不差。指导思想、会议精神一类的套话，书名号、引号里的名称，再长也可以重复；数字不同的，是两件事。',
    en: 'Two places agree almost word for word: two clauses and 28 characters or more, set phrases left out. Or a clause stands twice in a row, or a sentence with a figure twice in a paragraph. Or a heading is repeated by its only item, or by another of its level. Set phrases and names may come again; where a figure differs it is another matter.',
  },
  severity: 'warning',
  category: 'form',
  source: { level: '实务', name: '行文简洁，不重复', verified: 'practice' },
  messages: {
    passage: {
      'zh-CN': '这段话前面已经写过，几乎一字不差。请核对是不是粘贴时留下的，删去一处或者改写。',
      en: 'This passage stands in the draft before, almost word for word. Delete or rewrite one of them.',
    },
    clause: {
      'zh-CN': '“{text}”紧接着写了两遍。请核对，删去一遍。',
      en: '“{text}” is said twice in a row; delete one of them.',
    },
    sentence: {
      'zh-CN': '“{text}”这句话本段前面已经写过，一字不差。请核对，删去一遍。',
      en: '“{text}” has been said in this paragraph before, word for word; delete one of them.',
    },
    heading: {
      'zh-CN': '这个标题和上一级标题“{title}”重复，上一级下面又只有这一条。请删去一层，或者改写。',
      en: 'This heading repeats the one above it, “{title}”, as its only item. Delete one level or rewrite it.',
    },
    title: {
      'zh-CN':
        '这个标题和同一级的“{other}”一字不差。请核对下面的内容写的是什么，把其中一个标题改过来，或者删去重复的一条。',
      en: 'This heading is the same as “{other}” of its level. See what stands under each; rewrite one of them, or delete what was pasted twice.',
    },
    first: { 'zh-CN': '第一处', en: 'First written here' },
    above: { 'zh-CN': '上一级标题', en: 'The heading above' },
  },
  examples: {
    kind: 'passage',
    bad: [
      {
        text: '全年组织执法人员集中培训，逐案讲评行政处罚案卷，通报常见程序瑕疵和文书错误。法制机构加强指导。⟦组织执法人员集中培训，逐案讲评行政处罚案卷，通报常见程序瑕疵和文书错误⟧。',
      },
      {
        text: '全年组织执法人员集中培训，逐案讲评行政处罚案卷，通报常见程序瑕疵和文书错误。⟦全年组织执法人员集中培训，逐案讲评行政处罚案卷，通报常见程序瑕疵和文书错误⟧。',
      },
      { text: '落实经费3万元，⟦落实经费3万元⟧，配备专职人员2名。' },
      {
        text: '不足：一是执法能力仍需加强。持证人员97人。二是⟦执法能力仍需加强⟧。个别科室之间信息不通。',
      },
      { text: '普法宣传进村入户，营造了良好的氛围，⟦良好的氛围⟧。' },
      {
        text: '办理热线转办件390件，群众满意度有新的提升。受理教师申诉2件、学生申诉1件。行政复议2件，均维持，全年无行政诉讼。⟦受理教师申诉2件、学生申诉1件⟧。',
      },
      {
        text: '一、健全矛盾纠纷多元化解机制\n\n⟦1.健全矛盾纠纷多元化解机制情况⟧。综治中心受理各类纠纷47件。\n\n二、强化行政执法监督\n\n开展案卷评查2次。',
        kind: 'draft',
      },
      {
        text: '一、工作开展情况\n\n（一）推进普法惠民。宣讲12场。\n\n⟦（二）推进普法惠民⟧。办理行政复议案件3件。\n\n二、下一步打算\n\n加强培训。',
        kind: 'draft',
      },
    ],
    good: [
      {
        text: '全镇坚持以习近平新时代中国特色社会主义思想为指导，深入贯彻党的二十大精神。今后仍要坚持以习近平新时代中国特色社会主义思想为指导，深入贯彻党的二十大精神。',
        because: { 'zh-CN': '套话可以重复。', en: 'A set phrase may come again.' },
      },
      {
        text: '强化学法用法。强化学法用法，全年培训4次。',
        because: { 'zh-CN': '前一句是小标题。', en: 'The first is a heading.' },
      },
      {
        text: '上半年组织执法人员集中培训3场，逐案讲评行政处罚案卷21件。下半年组织执法人员集中培训5场，逐案讲评行政处罚案卷34件。',
        because: { 'zh-CN': '数字不同，是两件事。', en: 'Other figures, another matter.' },
      },
      {
        text: '一、健全矛盾纠纷多元化解机制\n\n1.健全矛盾纠纷多元化解机制情况。综治中心受理各类纠纷47件。\n\n2.人民调解情况。调解纠纷12件。\n\n二、强化行政执法监督\n\n开展案卷评查2次。',
        kind: 'draft',
        because: { 'zh-CN': '下面还有别的一条，不是唯一的。', en: 'It is not the only item.' },
      },
      {
        text: '一是对小微企业，减轻处罚3件。二是对小微企业，免予处罚5件。',
        because: { 'zh-CN': '说的是两种做法。', en: 'Two ways of treating them.' },
      },
      {
        text: '云岭村。举办法治讲座2场、参加60人次。石桥村。举办法治讲座2场、参加60人次。',
        because: { 'zh-CN': '说的是两个村。', en: 'Said of two villages.' },
      },
      {
        text: '全年逐案讲评行政处罚案卷，通报常见瑕疵。法制机构加强指导。各所逐案讲评行政处罚案卷，通报常见瑕疵。',
        because: {
          'zh-CN': '短的，可能碰巧相同。',
          en: 'A short passage may come again by chance.',
        },
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n| 问题 | 整改情况 |\n|---|---|\n| 1.制度不全；2.培训不足；3.经费不足 | 1.已经完成整改；2.已经完成整改；3.已经完成整改 |\n',
        kind: 'draft',
        because: {
          'zh-CN': '表格里逐项对应，本来就会相同。',
          en: 'In a table each answers an item of its own.',
        },
      },
      {
        text: '一、规范执法\n\n1.规范执法情况。检查企业47家。\n\n二、强化行政执法监督\n\n开展案卷评查2次。',
        kind: 'draft',
        because: { 'zh-CN': '短标题本来就容易相同。', en: 'Short headings are easily alike.' },
      },
      {
        text: '一、2024年工作情况\n\n（一）坚持党的领导。研究议题4项。\n\n（二）推进普法惠民。宣讲12场。\n\n二、2025年工作安排\n\n（一）坚持党的领导。专题研究。\n\n（二）推进普法惠民。组织宣讲。',
        kind: 'draft',
        because: {
          'zh-CN': '在两章里，一处说做过的，一处说要做的。',
          en: 'In two chapters: what was done, and what is to be done.',
        },
      },
    ],
  },
  check({ draft, facts, catalogue: { formulaWords } }, report) {
    // Without set phrases enough must be left.
    const isOwn = ({ clauses }: RepeatedPassage) => {
      const own = clauses.filter(clause => !formulaWords.some(word => clause.includes(word)))
      return own.length > 1 && own.join('').length >= shortest
    }
    const passages = facts.repeatedPassages.filter(isOwn)
    for (const { first, again } of passages)
      report('passage', again, { related: [{ messageId: 'first', place: first }] })
    const told = groupBy(passages, passage => passage.again.paragraph)
    for (const { paragraph, first, again, apart } of facts.echoes) {
      const { role, kind, text } = draft.paragraphs[paragraph]!
      if (role !== 'body' || kind !== 'prose') continue
      if (told.get(paragraph)?.some(passage => overlaps(passage.again.span, again))) continue
      report(
        apart ? 'sentence' : 'clause',
        { paragraph, span: again },
        {
          values: { text: slice(text, again) },
          related: [{ messageId: 'first', place: { paragraph, span: first } }],
        },
      )
    }
    for (const section of draft.sections) {
      const only = section.children.length === 1 ? section.children[0]! : undefined
      if (!only || !repeats(section, only)) continue
      report('heading', only.heading, {
        values: { title: section.heading.title },
        related: [{ messageId: 'above', place: section.heading }],
      })
    }
    for (const siblings of [draft.outline, ...draft.sections.map(({ children }) => children)])
      for (const { first, again } of namedTwice(siblings))
        report('title', again, {
          values: { other: first.ordinal!.text + first.title },
          related: [{ messageId: 'first', place: first }],
        })
  },
})

/** 健全体系 above, 健全体系情况 below. */
function repeats(above: Section, below: Section): boolean {
  const words = ({ heading }: Section) => {
    const title = heading.title.replaceAll(' ', '')
    return title.endsWith('情况') ? title.slice(0, -2) : title
  }
  return words(above).length >= 6 && words(above) === words(below)
}

/** So many characters are no name of a kind of content (存在问题, 工作措施), which every list of two may have. */
const shortestTitle = 6

/**
 * Headings of one row that are one word for word. Where the numbers begin anew, it is another row; where the number
 * comes again too, structure/heading-number speaks.
 */
function namedTwice(
  siblings: readonly Section[],
): { readonly first: Heading; readonly again: Heading }[] {
  const numbered = siblings.flatMap(({ heading }) =>
    heading.ordinal && !heading.guessed && heading.title.length >= shortestTitle ? [heading] : [],
  )
  return [...groupBy(numbered, ({ title }) => title).values()].flatMap(([first, again, more]) =>
    again && !more && again.ordinal!.value > first!.ordinal!.value
      ? [{ first: first!, again }]
      : [],
  )
}

import { citeBasis, defineRule, type SectionState } from '@hegao/core'
import {
  type Draft,
  type Heading,
  isEmpty,
  ordinalRank,
  type Role,
  type Section,
  wordsAt,
} from '@hegao/document'
import type { Facts } from '@hegao/facts'

/** 有标题没有内容，多半是搭了框架忘了写，或者内容在转换时丢了。 */
export default defineRule({
  id: 'structure/empty-section',
  title: { 'zh-CN': '标题下没有内容', en: 'Section without content' },
  about: {
    'zh-CN':
      '标题下面什么也没有，紧接着就是同级或者上级的标题，或者署名、成文日期；或者只有“略”“……”“具体情况如下：”这样没有说出内容的话。下级标题自己有内容的，写明“无”的，不算。应有的部分只有标题的，整份稿子没有文字的，也由这一条指出，是错误。',
    en: 'Nothing stands under a heading before the next one of its level, or before the signature, or no more than 略, …… or 具体情况如下：. A heading whose sub-headings carry the text is right. A section that the report has to contain, or a draft, without any text is an error.',
  },
  severity: 'warning',
  category: 'completeness',
  source: { level: '实务', name: '有标题就有内容', verified: 'practice' },
  messages: {
    empty: {
      'zh-CN': '“{title}”下面没有内容。请补写，或者删去这个标题。',
      en: 'There is nothing under “{title}”. Write it, or delete the heading.',
    },
    required: {
      'zh-CN': '“{title}”下面没有内容，而这一部分是应当写的（{basis}）。请补写。',
      en: 'There is nothing under “{title}”, which the report has to contain ({basis}). Write it.',
    },
    stub: {
      'zh-CN': '“{title}”下面只有“{text}”，没有写出内容。请补写，或者删去这个标题。',
      en: 'Under “{title}” there is only “{text}”. Write it, or delete the heading.',
    },
    'no-text': {
      'zh-CN': '稿子里没有文字。请核对是不是选错了文件，或者内容没有保存。',
      en: 'The draft has no text. Is it the right file, and was it saved?',
    },
  },
  examples: {
    kind: 'draft',
    bad: [
      { text: '一、总体情况\n\n办理案件12件。\n\n⟦二、主要做法⟧\n\n三、下步打算\n\n加强培训。\n' },
      { text: '⟦一、主要做法⟧\n\n具体情况如下：\n\n二、下步打算\n\n加强培训。\n' },
      { text: '⟦（一）规范执法⟧\n\n（二）加强监督\n\n开展检查。\n' },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n一、主要举措和成效\n\n办理行政复议案件12件。\n\n⟦二、党政主要负责人履行第一责任人职责情况⟧\n\n三、存在的不足和原因\n\n力量不足，原因是编制少。\n',
      },
      { text: '<!-- 正文待补 -->\n', data: { section: 'draft' } },
    ],
    good: [
      {
        text: '一、主要做法\n\n（一）规范执法\n\n严守程序。\n\n二、下步打算\n\n加强培训。\n',
        because: { 'zh-CN': '内容在下级标题里。', en: 'The sub-heading carries the text.' },
      },
      {
        text: '一、主要做法\n\n严守程序。\n\n二、下步打算\n\n1.强化学习培训\n\n2.强化执法监督\n',
        because: {
          'zh-CN': '一章之下各条都只有一行，是列举。',
          en: 'Items of one line each are a list of the chapter.',
        },
      },
      { text: '一、规范执法。严守程序。\n\n二、加强监督。开展检查。\n' },
      {
        text: '一、人员经费286万元\n\n二、公用经费74万元\n\n三、项目经费140万元\n\n合计：500万元\n',
        because: { 'zh-CN': '每条写明了数，是列举。', en: 'Each item has its figure: a list.' },
      },
      {
        text: '一、主要做法\n\n1.规范执法\n\n（一）持证上岗\n\n全员持证。\n\n（二）规范程序\n\n严守程序。\n',
        because: {
          'zh-CN': '两级序数用反了，内容在下一级。',
          en: 'The levels have changed places; what follows stands under the heading.',
        },
      },
    ],
  },
  check({ draft, facts, sections, language }, report) {
    if (isEmpty(draft)) {
      report('no-text', 'draft', { severity: 'error', data: { section: 'draft' } })
      return
    }
    const listed = new Set(draft.sections.flatMap(itemsOf))
    const figures = new Set(facts.quantities.map(one => `${one.paragraph} ${one.span.end}`))
    for (const [index, section] of draft.sections.entries()) {
      const { paragraph, span, title } = section.heading
      const stub = onlyStub(section, facts)
      if (stub) {
        const text = wordsAt(draft, stub)
        report('stub', { paragraph, span }, { values: { title, text } })
      } else if (hasNothing(section, draft.sections[index + 1], draft)) {
        // 一、人员经费286万元 is an item of a list and says all that it has to say.
        if (listed.has(section) || figures.has(`${paragraph} ${span.end}`)) continue
        const required = requiredAs(section, sections)
        if (!required) report('empty', { paragraph, span }, { values: { title } })
        else
          report(
            'required',
            { paragraph, span },
            {
              severity: 'error',
              values: { title, basis: citeBasis(required.requirement.source, language) },
              source: required.requirement.source,
            },
          )
      }
    }
  },
})

/** What the kind of report has to contain, and has nowhere but under this heading. */
const requiredAs = (
  { heading }: Section,
  sections: readonly SectionState[],
): SectionState | undefined =>
  sections.find(
    ({ place }) =>
      place?.paragraph === heading.paragraph && place.span.start === heading.span.start,
  )

/** 略 or 具体情况如下： as all that stands under a heading; what was left to be filled in is a placeholder. */
function onlyStub(
  { heading, from, to }: Section,
  { stubs, placeholders }: Facts,
): Facts['stubs'][number] | undefined {
  if (heading.runIn || heading.guessed || to !== from + 2) return undefined
  const stub = stubs.find(({ paragraph }) => paragraph === from + 1)
  return stub && !placeholders.some(({ paragraph }) => paragraph === from + 1) ? stub : undefined
}

/** What stands behind the last section: 附件说明、署名、成文日期 and the lines below them. */
const endings: readonly Role[] = ['attachment', 'signature', 'date', 'contact', 'copies', 'printed']

/** Only what follows at once proves the gap: a heading of its level or above, or the end of the body. */
function hasNothing(
  { heading, children, from, depth }: Section,
  next: Section | undefined,
  draft: Draft,
): boolean {
  if (heading.runIn || heading.guessed || children.length > 0) return false
  if (next && isReversed(heading, next.heading)) return false
  const after = draft.paragraphs[from + 1]
  // A short line that only looks like a heading may be all that was to be said.
  if (next?.from === from + 1 && next.heading.guessed) return false
  const follows =
    next?.from === from + 1 ? next.depth <= depth : !after || endings.includes(after.role)
  // 一、规范执法。 may be a sentence of a list; a heading has no stop.
  const isSentence = draft.paragraphs[from]!.text.length > heading.span.end
  return follows && !isSentence && draft.paragraphs[from]!.role === 'body'
}

/** 1. over （一）: the levels have changed places, and what follows stands under the heading. */
const isReversed = ({ ordinal: own }: Heading, { ordinal: next }: Heading): boolean =>
  own !== undefined && next?.value === 1 && ordinalRank(next.style) < ordinalRank(own.style)

/** 1.强化学习培训 2.强化执法监督: where no heading under a chapter has text, they are a list of it. */
const itemsOf = ({ children }: Section): readonly Section[] =>
  children.length > 1 &&
  children.every(({ heading, from, to }) => !heading.runIn && to === from + 1)
    ? children
    : []

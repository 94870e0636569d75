import { defineRule } from '@hegao/core'
import type { Paragraph } from '@hegao/document'
import { inAll } from '@hegao/judgement'

/** 从分页的文件里复制出来的稿子，一句话常在页末断成两段。 */
export default defineRule({
  id: 'structure/broken-line',
  title: { 'zh-CN': '句子断成两段', en: 'Sentence cut in two' },
  about: {
    'zh-CN':
      '一句话没有完，另起了一段接着写，多半是分页造成的。检查其他问题时前后两段已经接起来读。一份稿子只报一条，其余各处列在后面。每行都断的文本文件只是排版，不算。',
    en: 'A sentence goes on in a new paragraph, mostly where a page ended. Other rules read it as one. One finding a draft, all places listed with it. A text file whose lines are all wrapped is right.',
  },
  severity: 'info',
  category: 'completeness',
  source: { level: '实务', name: '文字核校', verified: 'practice' },
  messages: {
    broken: {
      'zh-CN':
        '一句话在这里断成了两段{inAll}，多半是分页造成的，请把前后接起来；如果本来就是两段，前一段末尾少了句号。',
      en: 'A sentence is cut in two here{inAll}, probably by a page break. Join the halves; or, if they are two paragraphs, the first lacks its stop.',
    },
    also: { 'zh-CN': '这里也断了', en: 'Cut here too' },
  },
  examples: {
    kind: 'draft',
    bad: [
      {
        text: '局党组成立了以主要负责人为组长、分管负责人为副组长、⟦各科\n\n室主⟧要负责人为成员的领导小组，统筹推进各项工作。\n',
      },
      {
        text: '局党组成立了以主要负责人为组长、分管负责人为副组长、⟦各科\n\n室主⟧要负责人为成员的领导小组。县司法局会同有关单\n\n位开展执法检查12次。\n',
      },
    ],
    good: [
      { text: '局党组成立了以主要负责人为组长的领导小组。\n\n各科室主要负责人为成员。\n' },
      {
        text: '（一）深入学习贯彻习近平法治思想，切实提高依法行政能力\n\n局党组坚持党的领导，全面落实责任。\n',
        because: { 'zh-CN': '标题和它下面的正文。', en: 'A heading and its text.' },
      },
    ],
  },
  check({ draft: { paragraphs }, facts: { cuts }, language }, report) {
    const [first, ...others] = cuts
    if (!first || isWrapped(paragraphs, cuts.length)) return
    report('broken', first, {
      values: { inAll: inAll(cuts.length, language) },
      related: others.map(place => ({ messageId: 'also', place })),
    })
  },
})

/** Fewer may be the ends of pages. */
const fewestCuts = 4

/** As many cuts as there are paragraphs of prose: the editor wraps the lines, no page ended there. */
function isWrapped(paragraphs: readonly Paragraph[], cuts: number): boolean {
  const prose = paragraphs.filter(({ role, sentences }) => role === 'body' && sentences.length > 1)
  return cuts >= fewestCuts && cuts >= prose.length
}

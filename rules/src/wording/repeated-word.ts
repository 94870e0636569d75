import { defineRule } from '@hegao/core'
import { judgeRepetition } from '@hegao/judgement'

/** 现将现将、取得了取得了：修改时多敲了一遍。 */
export default defineRule({
  id: 'wording/repeated-word',
  title: { 'zh-CN': '词语重复', en: 'Word written twice' },
  about: {
    'zh-CN':
      '同样的字词紧挨着写了两遍。动词重叠（学习学习）、一件一件、面对面对接、前一个词的尾与后一个词的头恰好相同（工作|工作机制、支队|支队长）都不算；说不准的只提醒，不代为删改；单位自己的专名可以写进 hegao.yaml 的 terms。',
    en: 'The same word twice in a row. Reduplicated verbs, 一件一件, and words that meet by chance at a seam are right, and where that is in doubt nothing is deleted for you; an office’s own names go into terms of hegao.yaml.',
  },
  severity: 'error',
  category: 'form',
  source: { level: '实务', name: '文字核校', verified: 'practice' },
  fix: 'safe',
  messages: {
    repeated: {
      'zh-CN': '“{unit}”写了两遍，请删去一个。',
      en: '“{unit}” is written twice; delete one.',
    },
    seam: {
      'zh-CN': '“{unit}”连着出现了两次，多半是重复。请核对，不是前后两个词相接的，删去一个。',
      en: '“{unit}” stands twice in a row; delete one unless two words meet here.',
    },
  },
  examples: {
    kind: 'passage',
    bad: [
      { text: '⟦现将现将⟧有关情况报告如下。', fixed: '现将有关情况报告如下。' },
      { text: '依法行政⟦取得了取得了⟧新进展。', fixed: '依法行政取得了新进展。' },
      { text: '加强法治⟦建设建设⟧。', fixed: '加强法治建设。' },
      { text: '为⟦推进推进⟧新型工业化提供保障。', fixed: '为推进新型工业化提供保障。' },
      { text: '常态化⟦督导督导⟧机制不健全。' },
    ],
    good: [
      { text: '要学习学习再学习。' },
      { text: '问题一件一件解决，责任一层一层压实。' },
      {
        text: '完善信访工作工作机制。',
        because: { 'zh-CN': '“信访工作”与“工作机制”相接。', en: 'Two words meet.' },
      },
      { text: '法制大队大队长到会，各党支部支部书记讲授法治党课。' },
      { text: '与企业面对面对接，把法治作为为政之要。' },
    ],
  },
  check({ draft, facts, catalogue: { repetition }, own }, report) {
    for (const repeated of facts.repetitions) {
      const verdict = judgeRepetition(repeated, repetition)
      if (!verdict) continue
      const { paragraph, span, unit } = repeated
      const { kind, text } = draft.paragraphs[paragraph]!
      const words = text.slice(span.start, span.end)
      if (kind === 'table' || own.terms.some(term => term.includes(words))) continue
      // A fix that nobody looks at must not take a word from a text that is right.
      if (verdict === 'seam') {
        report('seam', repeated, { values: { unit }, severity: 'info' })
        continue
      }
      const again = { paragraph, span: { start: span.start + unit.length, end: span.end } }
      report('repeated', repeated, { values: { unit }, edits: [{ place: again, newText: '' }] })
    }
  },
})

import { type Catalogue, defineRule } from '@hegao/core'
import type { Repetition } from '@hegao/facts'

/** 现将现将、取得了取得了：修改时多敲了一遍。 */
export default defineRule({
  id: 'wording/repeated-word',
  title: { 'zh-CN': '词语重复', en: 'Word written twice' },
  about: {
    'zh-CN':
      '同样的字词紧挨着写了两遍。动词重叠（学习学习）、一件一件、面对面对接、前一个词的尾与后一个词的头恰好相同（工作|工作机制、好差评|差评整改率）都不算；单位自己的专名可以写进 hegao.yaml 的 terms。',
    en: 'The same word twice in a row. Reduplicated verbs, 一件一件, and words that meet by chance at a seam are right; an office’s own names go into terms of hegao.yaml.',
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
  },
  examples: {
    kind: 'passage',
    bad: [
      { text: '⟦现将现将⟧有关情况报告如下。', fixed: '现将有关情况报告如下。' },
      { text: '依法行政⟦取得了取得了⟧新进展。', fixed: '依法行政取得了新进展。' },
      { text: '加强法治⟦建设建设⟧。', fixed: '加强法治建设。' },
    ],
    good: [
      { text: '要学习学习再学习。' },
      { text: '问题一件一件解决，责任一层一层压实。' },
      {
        text: '完善信访工作工作机制。',
        because: { 'zh-CN': '“信访工作”与“工作机制”相接。', en: 'Two words meet.' },
      },
      { text: '与企业面对面对接，把法治作为为政之要。' },
    ],
  },
  check({ draft, facts, catalogue: { repetition }, own }, report) {
    for (const repeated of facts.repetitions) {
      if (isMeant(repeated, repetition)) continue
      const { paragraph, span, unit } = repeated
      const { kind, text } = draft.paragraphs[paragraph]!
      const words = text.slice(span.start, span.end)
      if (kind === 'table' || own.terms.some(term => term.includes(words))) continue
      report('repeated', repeated, {
        values: { unit },
        edits: [
          {
            place: { paragraph, span: { start: span.start + unit.length, end: span.end } },
            newText: '',
          },
        ],
      })
    }
  },
})

/** 面对面、点对点、手把手: the middle character makes one word of three. */
const betweenTwo = new Set('对到把靠连并拉打碰盯帮比进带促联接共')

function isMeant(
  { unit, bounded, before, after }: Repetition,
  { reduplicated, ambivalent, compounds }: Catalogue['repetition'],
): boolean {
  if (unit.length === 1) return false
  const [first, second] = unit
  // 一件一件, 又多又多, and runs of one character (哈哈哈哈).
  if (unit.length === 2 && (first === '一' || first === '又' || first === second)) return true
  if (unit.length === 2 && betweenTwo.has(second!)) return true
  if (reduplicated.includes(unit)) return true
  if (after.startsWith('再') || before.endsWith('再')) return true
  // 规范|规范性文件, 教育|教育者.
  if (['性', '者', '化'].includes(after.charAt(0))) return true
  if (bounded) return false
  // 政务服务好差评|差评整改率
  const once = before + unit
  if (compounds.some(name => name.endsWith(unit) && once.endsWith(name))) return true
  return ambivalent.includes(unit)
}

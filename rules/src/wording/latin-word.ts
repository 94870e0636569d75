import { defineRule } from '@hegao/core'

/** 机器翻译或转换后残留的 and、the，中文公文里没有它们的位置。 */
export default defineRule({
  id: 'wording/latin-word',
  title: { 'zh-CN': '夹杂英文虚词', en: 'Stray English function word' },
  about: {
    'zh-CN':
      '汉字之间孤立的英文虚词（and、the、of……）多半是转换时残留的。英文名称、缩写（APP、OA）和成句的英文不算。',
    en: 'A lone English function word between Chinese characters is left over from some conversion. English names, abbreviations and phrases are right.',
  },
  severity: 'error',
  category: 'form',
  source: { level: '实务', name: '公文使用规范汉字', verified: 'practice' },
  messages: {
    stray: {
      'zh-CN': '中文句子里夹着英文“{word}”，多半是转换时残留的，请改成中文或者删去。',
      en: 'The English word “{word}” stands in a Chinese sentence; replace or delete it.',
    },
  },
  examples: {
    kind: 'passage',
    bad: [{ text: '学习党的二十大精神 ⟦and⟧ 习近平法治思想。' }, { text: '落实⟦the⟧普法责任制。' }],
    good: [
      { text: '通过APP和PPT开展宣传。' },
      { text: '引用 Rule of Law 一书的观点。' },
      { text: '评为A级单位。' },
    ],
  },
  check({ facts }, report) {
    for (const stray of facts.latinWords) report('stray', stray, { values: { word: stray.word } })
  },
})

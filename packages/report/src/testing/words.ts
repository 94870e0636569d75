import type { Language, RuleInfo, Source } from '@hegao/core'

const law: Source = {
  level: '党内法规',
  name: '《法治政府建设与责任落实督察工作规定》',
  clause: '第二十五条',
  from: '2019-04-15',
  verified: 'text',
}
const marks: Source = {
  level: '国家标准',
  name: 'GB/T 15834—2011《标点符号用法》',
  verified: 'secondary',
}
const usage: Source = { level: '实务', name: '文字核校', verified: 'practice' }

const titles = {
  'date/impossible-date': ['不存在的日期', 'Impossible date', usage],
  'number/percent-over-100': ['比率超过100%', 'Rate above 100%', usage],
  'number/total-mismatch': ['总数与分项之和不符', 'Total and parts disagree', usage],
  'punctuation/half-width': ['中文里用了半角标点', 'Half-width marks in Chinese text', marks],
  'punctuation/unpaired-mark': ['成对的标点缺一半', 'Unpaired mark', marks],
  'structure/list-number': ['“一是、二是”跳号或重号', 'Gap or repeat in a list', usage],
  'structure/missing-element': ['部分里缺少要素', 'Section lacks an element', law],
  'structure/missing-section': ['缺少应有的部分', 'Missing section', law],
  'wording/invisible-character': ['看不见的字符', 'Invisible character', usage],
  'wording/repeated-word': ['词语重复', 'Word written twice', usage],
} as const

export const ruleInfos = (lang: Language): Record<string, RuleInfo> =>
  Object.fromEntries(
    Object.entries(titles).map(([id, [chinese, english, source]]) => [
      id,
      {
        title: lang === 'en' ? english : chinese,
        about: lang === 'en' ? `${english}: proven by the text.` : `${chinese}：由文字证明。`,
        severity: 'error',
        category: 'form',
        source,
        docs: `rules/docs/${id}.md`,
      },
    ]),
  )

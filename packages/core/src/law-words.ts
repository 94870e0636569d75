import type { Language } from './language.js'
import type { Law, LawKind, LawStanding } from './law.js'

/** What is said of a law, for people. */
export const lawWords = {
  'zh-CN': {
    kind: '种类',
    adopted: { law: '通过', order: '公布', document: '印发' },
    from: '起施行',
    amended: '修改',
    repealed: '废止',
    repealedUnknown: '已不再有效，日期不详',
    successor: '接替',
    period: '期间',
    articles: '条数',
    articlesFrom: (count: number, day: string) => `${count}条（${day}的文本）`,
    numbers: '文号、令号',
    names: '其他名称',
    status: '效力',
    source: '来源',
    unchecked: '现在是否有效，目录没有核对；请向印发机关核实',
    withinPeriod: '在期间之内；有没有提前废止，目录没有核对',
    untilPeriod: (last: number) => `期间到${last}年底为止；之前有没有提前废止，目录没有核对`,
    verified: {
      text: '日期见原文',
      secondary: '日期据汇编，未核原文',
      practice: '日期据常识，未核原文',
    },
    by: { short: '简称', colloquial: '俗称，不宜写进报告', slip: '误写' },
    mayMean: '可能指：',
    note: '说明',
  },
  en: {
    kind: 'kind',
    adopted: { law: 'passed', order: 'published', document: 'issued' },
    from: ' in force',
    amended: 'amended',
    repealed: 'repealed',
    repealedUnknown: 'no longer in force, day not known',
    successor: 'replaced by',
    period: 'period',
    articles: 'articles',
    articlesFrom: (count: number, day: string) => `${count} (text of ${day})`,
    numbers: 'numbers',
    names: 'other names',
    status: 'status',
    source: 'source',
    unchecked: 'not looked up by the catalogue; please ask the issuing body',
    withinPeriod: 'within its period; the catalogue does not know whether it was repealed early',
    untilPeriod: (last: number) =>
      `until its period ends with ${last}; the catalogue does not know whether it was repealed early`,
    verified: {
      text: 'days as in the text',
      secondary: 'days from a collection',
      practice: 'days from general knowledge',
    },
    by: { short: 'short', colloquial: 'colloquial, not for a report', slip: 'a slip' },
    mayMean: 'May mean:',
    note: 'note',
  },
} as const

export const lawKinds: Readonly<Record<LawKind, Readonly<Record<Language, string>>>> = {
  constitution: { 'zh-CN': '宪法', en: 'constitution' },
  statute: { 'zh-CN': '法律', en: 'statutes' },
  amendment: { 'zh-CN': '修正案', en: 'amendments' },
  interpretation: { 'zh-CN': '法律解释', en: 'interpretations' },
  decision: { 'zh-CN': '决定', en: 'decisions' },
  regulation: { 'zh-CN': '行政法规', en: 'administrative regulations' },
  'supervision-regulation': { 'zh-CN': '监察法规', en: 'supervision regulations' },
  'department-rule': { 'zh-CN': '部门规章', en: 'department rules' },
  'party-regulation': { 'zh-CN': '党内法规', en: 'party regulations' },
  policy: { 'zh-CN': '政策文件', en: 'policy documents' },
  own: { 'zh-CN': '本单位配置', en: 'own titles' },
}

export const lawStandings: Readonly<Record<LawStanding, Readonly<Record<Language, string>>>> = {
  'in force': { 'zh-CN': '有效', en: 'in force' },
  'not yet': { 'zh-CN': '尚未施行', en: 'not in force yet' },
  'from within': { 'zh-CN': '年内开始施行', en: 'in force from within the year' },
  'until within': { 'zh-CN': '年内废止', en: 'repealed within the year' },
  repealed: { 'zh-CN': '已废止', en: 'repealed' },
  lapsed: { 'zh-CN': '期间已满', en: 'its period is over' },
  unknown: { 'zh-CN': '不详', en: 'unknown' },
}

/** What its beginning is called: laws are passed, regulations published, documents issued. */
export function adoptionOf({ kind }: Law): 'law' | 'order' | 'document' {
  if (kind === 'party-regulation' || kind === 'policy') return 'document'
  return kind.endsWith('regulation') || kind === 'department-rule' ? 'order' : 'law'
}

import type { FileReport, Language, Report, ReportedSection, Score } from '@hegao/core'
import { county, township } from './drafts.js'
import { findings, suppressed } from './findings.js'
import { rangeOf } from './places.js'
import { ruleInfos } from './words.js'

/** One report that every format is shown with: two drafts, a file that is none, one unreadable. */
export function sample(lang: Language = 'zh-CN'): Report {
  const say = (chinese: string, english: string) => (lang === 'en' ? english : chinese)
  return {
    version: 1,
    tool: { name: 'hegao', version: '0.1.0', catalogue: '2026-09-28' },
    files: [countyReport(lang), townshipReport],
    skipped: [{ path: '报送/读我.md', reason: say('没有认出报告', 'no report recognised') }],
    rules: ruleInfos(lang),
    errors: [
      {
        path: '报送/坏.txt',
        code: 'undecodable',
        message: say('认不出文字编码。', 'Unknown encoding.'),
      },
    ],
    summary: {
      files: 2,
      skipped: 1,
      errors: 5,
      warnings: 2,
      infos: 2,
      score: { mean: 80.8, min: 61.5 },
    },
  }
}

/** The sources of the sample's files; a reader's text comes with the report itself. */
export const sampleSource = (path: string): string | undefined =>
  path === '报送/县教育局.txt' ? county : undefined

const score: Score = {
  version: 1,
  basis: 'customised',
  total: 61.5,
  unsuppressed: 59,
  grade: '中',
  categories: {
    completeness: { weight: 50, lost: 17.5 },
    consistency: { weight: 40, lost: 11 },
    form: { weight: 10, lost: 10 },
  },
  deductions: [
    row('structure/list-number', 'completeness', 2.5, 1),
    row('structure/missing-element', 'completeness', 3, 1),
    row('structure/missing-section', 'completeness', 12, 1),
    row('number/percent-over-100', 'consistency', 5, 1),
    row('number/total-mismatch', 'consistency', 6, 1),
    { ...row('punctuation/half-width', 'form', 7.5, 1), saturated: true },
    row('punctuation/unpaired-mark', 'form', 3, 1),
    row('wording/repeated-word', 'form', 1.5, 1),
    { ...row('floor', 'form', -2, 0), saturated: true },
  ],
}

function row(
  rule: string,
  category: 'completeness' | 'consistency' | 'form',
  points: number,
  count: number,
) {
  return { rule, category, points, count, saturated: false }
}

const titles = {
  measures: '主要举措和成效',
  problems: '存在的不足和原因',
  leadership: '党政主要负责人履行推进法治建设第一责任人职责情况',
  plan: '下一年度主要安排',
}

const section = (
  id: keyof typeof titles,
  status: ReportedSection['status'],
  source: string,
  words?: string,
): ReportedSection => ({
  id,
  title: titles[id],
  status,
  range: words ? rangeOf(source, words) : null,
})

const countyReport = (lang: Language): FileReport => ({
  path: '报送/县教育局.txt',
  profile: 'fazhi-annual',
  variant: 'education',
  profileBy: 'title',
  positions: 'file',
  title: '临澜县𠮷林教育局2024年法治政府建设情况报告',
  score,
  sections: [
    section('measures', 'present', county, '一、主要举措'),
    section('problems', 'present', county, '二、存在的不足'),
    section('leadership', 'missing', county),
    section('plan', 'inside', county, '三、下一步打算'),
  ],
  notChecked: [
    {
      rule: 'date/signing-date',
      reason:
        lang === 'en' ? 'No date of signing was found.' : '没有找到成文日期，是否逾期没有检查。',
    },
  ],
  diagnostics: findings(lang),
  suppressed: suppressed(lang),
})

const townshipReport: FileReport = {
  path: '报送/栗津镇.docx',
  profile: 'fazhi-annual',
  profileBy: 'option',
  positions: 'text',
  source: township,
  title: '栗津镇人民政府2024年法治政府建设年度报告',
  score: {
    version: 1,
    basis: 'standard',
    total: 100,
    unsuppressed: 100,
    grade: '优',
    categories: {
      completeness: null,
      consistency: { weight: 75, lost: 0 },
      form: { weight: 25, lost: 0 },
    },
    deductions: [],
  },
  sections: [section('measures', 'present', township, '一、主要举措')],
  notChecked: [],
  diagnostics: [],
  suppressed: [],
}

import type {
  Diagnostic,
  Language,
  Range,
  RelatedDiagnostic,
  SuppressedDiagnostic,
} from '@hegao/core'
import { county } from './drafts.js'
import { rangeAt, rangeOf, rangesOf } from './places.js'

type Rest = Partial<Diagnostic>

function finding(id: string, message: string, range: Range, rest: Rest = {}): Diagnostic {
  const [rule = '', messageId = ''] = id.split('#')
  const text = county.slice(range.start.offset, range.end.offset)
  // As long as the real ones, and as different.
  const number = [...id].reduce(
    (sum, mark) => (sum * 31 + mark.charCodeAt(0)) % 2 ** 32,
    range.start.offset,
  )
  const fingerprint = number.toString(16).padStart(32, '0')
  const base = { severity: 'error', category: 'form', related: [], fingerprint } as const
  return { rule, messageId, message, range, text, ...base, ...rest }
}

const at = (words: string) => rangeOf(county, words)
const also = (message: string, range: Range): RelatedDiagnostic => ({ message, range })
const title = at('临澜县𠮷林教育局2024年法治政府建设情况报告')
const across = county.indexOf('“谁执法')
const secondWord = rangeOf(county, '现将', county.indexOf('现将') + 2)
const commas = rangesOf(county, ',')

/** The findings of the county's draft, in reading order. */
export function findings(lang: Language): Diagnostic[] {
  const say = (chinese: string, english: string) => (lang === 'en' ? english : chinese)
  return [
    finding(
      'structure/missing-section#missing',
      say(
        '没有找到“党政主要负责人履行推进法治建设第一责任人职责情况”这一部分，请补写。',
        'There is no section on the duties of the first responsible person; please add it.',
      ),
      title,
      { category: 'completeness', data: { section: 'leadership' } },
    ),
    finding(
      'structure/missing-element#missing',
      say('“存在的不足”里没有写“原因”，请逐条补写。', 'The section on problems names no causes.'),
      title,
      {
        severity: 'warning',
        category: 'completeness',
        data: { section: 'problems', element: 'causes' },
        related: [also(say('这一部分', 'This section'), at('二、存在的不足'))],
      },
    ),
    finding(
      'wording/repeated-word#repeated',
      say('“现将”写了两遍。', '“现将” is written twice.'),
      at('现将现将'),
      {
        fix: { tier: 'safe', edits: [{ range: secondWord, newText: '' }] },
      },
    ),
    finding(
      'number/total-mismatch#sum',
      say(
        '分项之和与总数不符：12＋9＋6＝27，文中为28项。',
        'The parts do not add up: 12＋9＋6＝27, not 28.',
      ),
      at('28项'),
      {
        category: 'consistency',
        related: ['12项', '9项', '6项'].map(part =>
          also(say(`分项：${part}`, `A part: ${part}`), at(part)),
        ),
      },
    ),
    finding(
      'number/percent-over-100#over',
      say('办结率不可能超过100%。', 'This rate cannot exceed 100%.'),
      at('102%'),
      {
        category: 'consistency',
        fix: { tier: 'review', edits: [{ range: at('102%'), newText: '100%' }] },
      },
    ),
    finding(
      'punctuation/unpaired-mark#open',
      say('“谁执法谁普法前面的引号没有收尾。', 'The quotation mark is never closed.'),
      rangeAt(county, across, county.indexOf('推动依法治校')),
    ),
    finding(
      'punctuation/half-width#some',
      say('汉字之间用了半角标点。', 'Half-width marks.'),
      commas[0]!,
      {
        severity: 'warning',
        related: commas.slice(1).map(range => also(say('这里也是', 'Here too'), range)),
        fix: { tier: 'safe', edits: commas.map(range => ({ range, newText: '，' })) },
      },
    ),
    finding(
      'structure/list-number#gap',
      say('“二是”之后应为“三是”。', 'After “二是” comes “三是”.'),
      at('四是'),
      {
        severity: 'info',
        category: 'completeness',
        related: [also(say('上一条', 'The item before'), at('二是'))],
      },
    ),
    finding(
      'wording/invisible-character#some',
      say('这里有看不见的字符，请删去。', 'There are invisible characters here.'),
      at('三件'),
      { severity: 'info' },
    ),
  ]
}

export function suppressed(lang: Language): SuppressedDiagnostic[] {
  const message = lang === 'en' ? 'February 2025 has no 30th.' : '2025年2月没有30日。'
  const one = finding('date/impossible-date#day', message, at('2025年2月30日'), {
    category: 'consistency',
  })
  return [{ ...one, suppression: { kind: 'accepted', reason: '原文如此，已报请领导同意' } }]
}

import { defineRule, type PartId } from '@hegao/core'
import type { Draft } from '@hegao/document'

/** 标题、主送机关、署名、成文日期：正文写得再好，缺了它们也不成一件公文。 */
export default defineRule({
  id: 'structure/missing-part',
  title: { 'zh-CN': '缺少公文要素', en: 'Part of the document missing' },
  about: {
    'zh-CN':
      '按报告类型检查：标题写明机关和年度，有主送机关、发文机关署名、成文日期。摘要、节选不检查。印发日期不能代替成文日期。',
    en: 'By profile: the title names body and year, there are an addressee, a signature and a date. Excerpts are not checked. A print date is no date of signing.',
  },
  severity: 'warning',
  category: 'completeness',
  source: {
    level: '党内法规',
    name: '《党政机关公文处理工作条例》',
    clause: '第九条',
    from: '2012-07-01',
    verified: 'text',
  },
  needsProfile: true,
  messages: {
    'title-body': {
      'zh-CN': '标题没有写明是哪个机关的报告。建议写成“机关名称＋年度＋报告名称”。',
      en: 'The title does not name the issuing body. Write body, year and name of the report.',
    },
    'title-year': {
      'zh-CN': '标题没有写明是哪一年度的报告，请补上年度。',
      en: 'The title does not name the report year; add it.',
    },
    addressee: {
      'zh-CN': '没有找到主送机关。{hint}报送的文本建议在标题下顶格写明；向社会公布的文本可以不写。',
      en: 'No addressee was found. {hint}In the text that is sent it should stand flush left under the title; a text made public may do without.',
    },
    colon: {
      'zh-CN': '“{written}”是主送机关，后面缺冒号，请补上。',
      en: 'The addressee “{written}” lacks the colon behind it; add it.',
    },
    signature: {
      'zh-CN': '文末没有找到发文机关署名，请补上机关全称或者规范化简称。',
      en: 'No signature of the issuing body was found at the end; add its full or standard short name.',
    },
    date: {
      'zh-CN': '文末没有找到成文日期，请补上年月日（以签发的日期为准）。',
      en: 'No date of signing was found at the end; add year, month and day.',
    },
  },
  examples: {
    kind: 'draft',
    bad: [
      {
        text: '# 法治政府建设年度报告\n\n2024年，我局依法行政。\n\n县司法局\n\n2025年2月8日\n',
        data: { part: 'title-body' },
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n⟦县委、县政府⟧\n\n2024年，我局依法行政。\n\n临澜县司法局\n\n2025年2月8日\n',
        data: { part: 'addressee' },
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n县委、县政府：\n\n2024年，我局依法行政。\n\n2025年2月8日\n',
        data: { part: 'signature' },
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n县委、县政府：\n\n2024年，我局依法行政。\n\n临澜县司法局\n',
        data: { part: 'date' },
      },
    ],
    good: [
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n（2025年2月8日）\n\n县委、县政府：\n\n2024年，我局依法行政。\n',
        because: {
          'zh-CN': '成文日期标在标题下，文末不再落款。',
          en: 'Dated under its title, it is not signed at the end.',
        },
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告（摘要）\n\n2024年，我局依法行政。\n',
        because: { 'zh-CN': '摘要不必有落款。', en: 'An excerpt needs no signature.' },
      },
    ],
  },
  check({ draft, profile, language }, report) {
    if (draft.excerpt) return
    for (const { id, severity, hint: zh, hintEn, source } of profile.parts) {
      const hint = language === 'en' ? hintEn && `${hintEn}. ` : zh && `${zh}。`
      const { addressee } = draft.parts
      if (id === 'addressee' && addressee && !endsInColon(addressee.text)) {
        const values = { written: addressee.text }
        report('colon', addressee, { values, data: { part: id }, source, severity })
      }
      if (has(draft, id)) continue
      report(id, 'draft', {
        values: { hint: hint ?? '' },
        data: { part: id },
        source,
        severity,
      })
    }
  },
})

/**
 * True where no 落款 is due: under a 题注 (2025年1月15日在……会议上) the speaker stands, and a title with the
 * body over a date says who reports.
 */
function isSignedAbove({ parts: { date, occasion }, paragraphs, issuer }: Draft): boolean {
  const body = paragraphs.findIndex(({ role }) => role === 'body')
  const isDatedAbove = date !== undefined && date.paragraph < body
  return occasion !== undefined || (isDatedAbove && issuer?.foundIn === 'title')
}

const endsInColon = (text: string): boolean => text.endsWith('：') || text.endsWith(':')

function has(draft: Draft, part: PartId): boolean {
  const { parts, issuer, year } = draft
  switch (part) {
    case 'title-body':
      return issuer?.foundIn === 'title' || parts.occasion !== undefined
    case 'title-year':
      return year?.foundIn === 'title' || year?.inTitle !== undefined
    case 'signature':
      return parts.signature !== undefined || isSignedAbove(draft)
    case 'date':
      return parts.date !== undefined || parts.occasion !== undefined
    default:
      return parts[part] !== undefined
  }
}

import { defineRule } from '@hegao/core'
import { overlaps } from '@hegao/document'
import { type DateStyle, dateStyle } from '@hegao/facts'
import { dateIn } from '@hegao/judgement'

/** 成文日期用阿拉伯数字把年、月、日标全，月、日不编虚位：2026年1月5日。 */
export default defineRule({
  id: 'form/date-form',
  title: { 'zh-CN': '成文日期的写法不规范', en: 'Date of signing not in the standard’s form' },
  about: {
    'zh-CN':
      '成文日期用阿拉伯数字把年、月、日标全，月、日不编虚位，写作2026年1月5日；不写作二〇二六年一月五日、2026.1.5、2026-01-05、2026年01月05日。2012年7月以前的公文用汉字，不看；正文里的日期不看；留空没有填的、数字写坏了的，由别的规则指出。',
    en: 'The date of signing has year, month and day in Arabic figures without leading zeros. Documents before July 2012, dates in the body, blanks and broken figures are left alone.',
  },
  severity: 'info',
  category: 'form',
  source: {
    level: '国家标准',
    name: 'GB/T 9704—2012《党政机关公文格式》',
    verified: 'secondary',
  },
  fix: 'review',
  messages: {
    chinese: {
      'zh-CN': '成文日期一般用阿拉伯数字，这里的“{written}”宜写作“{right}”。',
      en: 'The date of signing is written in Arabic figures: “{right}”.',
    },
    digits: {
      'zh-CN': '成文日期一般写明年、月、日，这里的“{written}”宜写作“{right}”。',
      en: 'The date of signing is written with 年, 月 and 日: “{right}”.',
    },
    padded: {
      'zh-CN': '成文日期的月、日一般不编虚位，这里的“{written}”宜写作“{right}”。',
      en: 'Month and day have no leading zeros: “{right}”.',
    },
    'no-day': {
      'zh-CN': '成文日期一般把年、月、日标全，这里的“{written}”没有写“日”，请补上。',
      en: 'The date of signing names its day; “{written}” has none.',
    },
  },
  examples: {
    kind: 'draft',
    bad: [
      {
        text: '# 2024年法治政府建设情况的报告\n\n2024年，我局依法行政。\n\n临澜县司法局\n\n⟦二〇二五年一月十日⟧\n',
        fixed:
          '# 2024年法治政府建设情况的报告\n\n2024年，我局依法行政。\n\n临澜县司法局\n\n2025年1月10日\n',
      },
      {
        text: '# 2024年法治政府建设情况的报告\n\n2024年，我局依法行政。\n\n临澜县司法局\n\n⟦2025年01月05日⟧\n',
      },
      {
        text: '# 2024年法治政府建设情况的报告\n\n2024年，我局依法行政。\n\n临澜县司法局\n\n⟦2025-01-10⟧\n',
      },
      {
        text: '# 2024年法治政府建设情况的报告\n\n2024年，我局依法行政。\n\n临澜县司法局\n\n⟦2025年1月⟧\n',
      },
      {
        text: '# 关于2012年上半年执法检查情况的通报\n\n上半年共检查26次。\n\n临澜县司法局\n\n⟦二〇一二年七月五日⟧\n',
      },
    ],
    good: [
      {
        text: '# 2024年法治政府建设情况的报告\n\n2024年，我局依法行政。\n\n临澜县司法局\n\n2025年1月10日\n',
      },
      {
        text: '# 2024年法治政府建设情况的报告\n\n截至2024年01月05日，登记表以2024.1.5为准。\n\n临澜县司法局\n\n2025年1月10日\n',
        because: { 'zh-CN': '正文里的日期不看。', en: 'Dates in the body are left alone.' },
      },
      {
        text: '# 2011年依法行政情况的报告\n\n2011年，我局依法行政。\n\n临澜县司法局\n\n二〇一二年六月三十日\n',
        because: {
          'zh-CN': '2012年7月以前，成文日期用汉字。',
          en: 'Before July 2012 the date was written in Chinese numerals.',
        },
      },
    ],
  },
  check({ draft, facts }, report) {
    const part = draft.parts.date
    if (!part) return
    const style = dateStyle(part.text)
    const date = dateIn(part, facts)
    const broken = facts.malformedFigures.some(
      ({ paragraph, span }) => paragraph === part.paragraph && overlaps(part.span, span),
    )
    if (!isFaulty(style) || !date?.resolved || !date.month || broken) return
    if (date.resolved.year * 100 + date.month < 201207) return
    const right = `${date.resolved.year}年${date.month}月${date.day}日`
    const known = date.day !== undefined
    report(known ? style : 'no-day', part, {
      values: { written: part.text, right: known ? right : '' },
      edits: known ? [{ place: part, newText: right }] : [],
    })
  },
})

const isFaulty = (style: DateStyle): style is Exclude<DateStyle, 'standard' | 'other'> =>
  style !== 'standard' && style !== 'other'

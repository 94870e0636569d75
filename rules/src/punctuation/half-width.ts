import { defineRule, type Language, type Text } from '@hegao/core'
import type { HalfWidthMark } from '@hegao/facts'
import { inAll } from '@hegao/judgement'

/** 从网页或其他系统复制的稿子常带半角标点；通篇如此也只是一件事。 */
export default defineRule({
  id: 'punctuation/half-width',
  title: { 'zh-CN': '中文里用了半角标点', en: 'Half-width marks in Chinese text' },
  about: {
    'zh-CN':
      '汉字之间的逗号、冒号、分号、括号、引号用全角。一份稿子只报一条，其余各处列在后面，可以一次改完。小数点、时刻、英文、网址里的不算；层次序数的括号由“结构层次序数”一条管。',
    en: 'Marks between Chinese characters are full-width. One finding a draft, all other places listed with it. Numbers, times, Latin text and URLs are left alone; brackets of ordinals are the matter of structure/heading-number.',
  },
  severity: 'warning',
  category: 'form',
  source: { level: '国家标准', name: 'GB/T 15834—2011《标点符号用法》', verified: 'secondary' },
  fix: 'safe',
  messages: {
    some: {
      'zh-CN': '汉字之间用了{mark}，应为{fullWidth}{inAll}。',
      en: 'Half-width {mark} between Chinese characters; it should be {fullWidth}{inAll}.',
    },
    throughout: {
      'zh-CN': '通篇使用半角标点（共 {count} 处），多半是复制时带来的，建议一次全部改为全角。',
      en: 'Half-width marks throughout ({count} places), probably from copying; replace them all at once.',
    },
    also: { 'zh-CN': '这里也是', en: 'Here too' },
  },
  examples: {
    kind: 'passage',
    widthMatters: true,
    bad: [
      { text: '完善体制机制⟦,⟧推进依法行政。', fixed: '完善体制机制，推进依法行政。' },
      { text: '开展培训⟦(⟧含线上)4次。', fixed: '开展培训（含线上）4次。' },
      {
        text: '加强领导⟦,⟧落实责任,完善制度,规范执法,开展培训,强化监督,抓好普法;公开信息,接受监督,化解纠纷,办理复议,应诉率100%。',
        fixed:
          '加强领导，落实责任，完善制度，规范执法，开展培训，强化监督，抓好普法；公开信息，接受监督，化解纠纷，办理复议，应诉率100%。',
      },
      {
        text: '加强领导⟦,⟧落实责任,完善制度,规范执法,开展培训,强化监督,抓好普法;公开信息,接受监督,化解纠纷。',
      },
    ],
    good: [
      { text: '会议于9:30开始，参会1,200人，增长3.5%。' },
      { text: '网址为http://www.example.invalid/a,b;c，欢迎访问。' },
      {
        text: '推广OA, CRM等系统。',
        because: { 'zh-CN': '英文里的半角标点。', en: 'Marks in Latin text.' },
      },
      {
        text: '(一)规范执法。严守程序，全员持证。',
        kind: 'draft',
        because: {
          'zh-CN': '序数的括号由“结构层次序数”一条管。',
          en: 'Brackets of ordinals are the matter of structure/heading-number.',
        },
      },
    ],
  },
  check({ draft, facts, language }, report) {
    const marks = facts.halfWidthMarks.filter(({ paragraph, span }) => {
      const { kind, ordinal } = draft.paragraphs[paragraph]!
      return kind !== 'table' && !(ordinal && span.start < ordinal.span.end)
    })
    const [first, ...others] = marks
    if (!first) return
    const throughout = marks.length > 10 && marks.length > facts.fullWidthMarks
    report(throughout ? 'throughout' : 'some', first, {
      values: {
        ...namesOf(first, language),
        inAll: inAll(marks.length, language),
        count: marks.length,
      },
      related: others.map(place => ({ messageId: 'also', place })),
      edits: marks.map(mark => ({ place: mark, newText: mark.fullWidth })),
    })
  },
})

const quotes: Readonly<Record<string, Text>> = {
  '“': { 'zh-CN': '全角前引号', en: 'a full-width opening quote' },
  '”': { 'zh-CN': '全角后引号', en: 'a full-width closing quote' },
}

/** Quotes by their names: among the quotes of the message the marks themselves cannot be read. */
function namesOf({ mark, fullWidth }: HalfWidthMark, language: Language): Record<string, string> {
  const quote = quotes[fullWidth]
  if (!quote)
    return {
      mark: language === 'en' ? `“${mark}”` : `半角标点“${mark}”`,
      fullWidth: `“${fullWidth}”`,
    }
  return { mark: language === 'en' ? 'quotes' : '半角引号', fullWidth: quote[language] }
}

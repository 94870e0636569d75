import type { Message } from '../words/messages.js'

/** Words that the page needs besides those of the terminal. */
export const messages = {
  'page.title': { 'zh-CN': '核稿结果', en: 'Review of drafts' },
  'page.of': { 'zh-CN': '核稿结果：{what}', en: 'Review: {what}' },
  'page.skip': { 'zh-CN': '跳到核稿结果', en: 'Skip to the results' },
  'page.tool': {
    'zh-CN': 'hegao {version}，法律法规目录截至 {catalogue}',
    en: 'hegao {version}, catalogue of laws until {catalogue}',
  },
  'page.bands': {
    'zh-CN': '得分 0–100：{bands}。扣了哪些分，每份文稿下有明细。',
    en: 'Scores run from 0 to 100: {bands}. Each draft shows what it lost and for what.',
  },
  'page.band': { 'zh-CN': '{from} 分起为{grade}', en: '{grade} from {from}' },
  'page.below': { 'zh-CN': '{from} 分以下为{grade}', en: '{grade} below {from}' },
  'page.marks': { 'zh-CN': '原文里的标记', en: 'Marks in the text' },
  'page.place': { 'zh-CN': '相关的另一处', en: 'the other place' },
  'page.number': {
    'zh-CN': '右上角的数字是问题的序号',
    en: 'the raised figure is the number of the finding',
  },
  'page.keys': {
    'zh-CN': '键盘：n 下一个问题，p 上一个问题，/ 筛选，Esc 取消筛选。',
    en: 'Keys: n next finding, p previous finding, / filter, Esc clears the filter.',
  },

  'filter.name': { 'zh-CN': '筛选', en: 'Filter' },
  'filter.severity': { 'zh-CN': '级别', en: 'Severity' },
  'filter.category': { 'zh-CN': '类别', en: 'Category' },
  'filter.words': { 'zh-CN': '含有', en: 'Containing' },
  'filter.hint': { 'zh-CN': '问题、规则、文稿名', en: 'finding, rule or draft' },
  'filter.shown': {
    'zh-CN': '显示 {shown} / {all} 个问题',
    en: '{shown} of {all} findings shown',
  },
  'filter.previous': { 'zh-CN': '上一个问题', en: 'Previous finding' },
  'filter.next': { 'zh-CN': '下一个问题', en: 'Next finding' },
  'filter.theme': { 'zh-CN': '深浅色', en: 'Light or dark' },

  'panel.annotate': { 'zh-CN': '存一份带批注的 Word 文件…', en: 'Save a copy with comments…' },

  'ranking.rank': { 'zh-CN': '序号', en: 'no.' },
  'ranking.grade': { 'zh-CN': '等级', en: 'grade' },
  'ranking.place': {
    'zh-CN': '得分从低到高第 {rank} 份，共 {n} 份',
    en: 'no. {rank} of {n}, lowest score first',
  },
  'ranking.back': { 'zh-CN': '回到列表', en: 'Back to the list' },
  'matrix.title': { 'zh-CN': '必备内容一览', en: 'Required contents at a glance' },
  'matrix.of': { 'zh-CN': '必备内容一览：{profile}', en: 'Required contents: {profile}' },
  'matrix.legend': {
    'zh-CN': '✓ 单列一部分　◐ 没有单列，写在别处　✗ 缺　— 不要求',
    en: '✓ a section of its own   ◐ inside another section   ✗ missing   — not required',
  },
  'cell.present': { 'zh-CN': '有，第 {line} 行', en: 'there, line {line}' },
  'cell.inside': {
    'zh-CN': '没有单列，写在第 {line} 行',
    en: 'no section of its own, inside at line {line}',
  },
  'cell.missing': { 'zh-CN': '缺', en: 'missing' },
  'cell.none': { 'zh-CN': '不要求', en: 'not required' },

  'draft.score': {
    'zh-CN': '得分 {total}，满分 100，{grade}',
    en: 'score {total} of 100, {grade}',
  },
  'draft.findings': { 'zh-CN': '问题', en: 'Findings' },
  'draft.whole': { 'zh-CN': '关于全文和标题', en: 'On the draft as a whole and its title' },
  'draft.text': { 'zh-CN': '原文和问题', en: 'The text and the findings' },
  'draft.noText': {
    'zh-CN': '没有原文，只列出问题。',
    en: 'The text is not at hand; only the findings are listed.',
  },
  'draft.empty': { 'zh-CN': '这份文稿没有文字。', en: 'This draft has no text.' },
  'ledger.points': { 'zh-CN': '分', en: 'Points' },
  'ledger.what': { 'zh-CN': '得分明细', en: 'How the score adds up' },
  'ledger.count': { 'zh-CN': '处', en: 'Count' },

  line: { 'zh-CN': '第 {line} 行', en: 'line {line}' },
  'finding.number': { 'zh-CN': '问题 {n}', en: 'finding {n}' },
  'finding.seen': { 'zh-CN': '问题 {n}，看原文', en: 'finding {n}, to the words' },
  'finding.other': { 'zh-CN': '问题 {n} 的另一处', en: 'the other place of finding {n}' },
  'suppressed.directive': { 'zh-CN': '文中注明', en: 'by a comment in the text' },
  'suppressed.comment': { 'zh-CN': '批注注明', en: 'by a comment in Word' },
  'suppressed.accepted': { 'zh-CN': '配置里已认可', en: 'accepted in the configuration' },
} as const satisfies Record<string, Message>

export type HtmlMessageId = keyof typeof messages

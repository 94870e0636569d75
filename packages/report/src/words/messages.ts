import { format, type Language, type Values } from '@hegao/core'

/** English counts one and many apart, by the value `n`. */
type English = string | { readonly one: string; readonly other: string }
export interface Message {
  readonly 'zh-CN': string
  readonly en: English
}

/** The words that formats share; titles and messages of rules come with the report. */
export const messages = {
  error: { 'zh-CN': '错误', en: 'error' },
  warning: { 'zh-CN': '警告', en: 'warning' },
  info: { 'zh-CN': '提示', en: 'info' },
  errors: { 'zh-CN': '{n} 个错误', en: { one: '{n} error', other: '{n} errors' } },
  warnings: { 'zh-CN': '{n} 个警告', en: { one: '{n} warning', other: '{n} warnings' } },
  infos: { 'zh-CN': '{n} 个提示', en: { one: '{n} info', other: '{n} infos' } },
  comma: { 'zh-CN': '，', en: ', ' },
  listComma: { 'zh-CN': '、', en: ', ' },

  untitled: { 'zh-CN': '（没有认出标题）', en: '(no title recognised)' },
  kind: { 'zh-CN': '报告类型：{profile}，{by}', en: 'Report kind: {profile}, {by}' },
  variant: { 'zh-CN': '{profile}（{variant}）', en: '{profile} ({variant})' },
  'by.title': { 'zh-CN': '由标题认出', en: 'recognised by its title' },
  'by.option': { 'zh-CN': '由命令行指定', en: 'chosen on the command line' },
  'by.config': { 'zh-CN': '由配置文件指定', en: 'chosen in the configuration' },
  'by.none recognised': {
    'zh-CN': '没有认出报告类型，只作通用检查',
    en: 'no report kind recognised, general checks only',
  },
  positions: {
    'zh-CN': '行、列按 hegao text 输出的文字计',
    en: 'Lines and columns are those of the text that “hegao text” prints',
  },

  inBaseline: { 'zh-CN': '（基线内）', en: ' (in the baseline)' },
  clean: { 'zh-CN': '没有发现问题。', en: 'Nothing to report.' },
  same: { 'zh-CN': '（原文同上）', en: '(the same words as above)' },
  continues: { 'zh-CN': '（原文延续到第 {line} 行）', en: '(goes on to line {line})' },
  further: {
    'zh-CN': '另有 {n} 处：{lines}',
    en: { one: '{n} more place: {lines}', other: '{n} more places: {lines}' },
  },
  lines: { 'zh-CN': '第 {lines} 行', en: { one: 'line {lines}', other: 'lines {lines}' } },
  hidden: {
    'zh-CN': '另有 {n} 个问题没有列出。',
    en: { one: '{n} more finding is not shown.', other: '{n} more findings are not shown.' },
  },
  'fix.words': { 'zh-CN': '改为：“{after}”', en: 'Change to: “{after}”' },
  'fix.delete': { 'zh-CN': '删去：“{before}”', en: 'Delete: “{before}”' },
  'fix.many': {
    'zh-CN': '共需改 {n} 处',
    en: { one: 'Changes {n} place', other: 'Changes {n} places' },
  },
  'fix.safe': { 'zh-CN': '（可以直接改）', en: ' (safe to apply)' },
  'fix.review': { 'zh-CN': '（请核对后再改）', en: ' (needs your decision)' },

  score: { 'zh-CN': '得分', en: 'Score' },
  'grade.优': { 'zh-CN': '优', en: 'excellent' },
  'grade.良': { 'zh-CN': '良', en: 'good' },
  'grade.中': { 'zh-CN': '中', en: 'fair' },
  'grade.差': { 'zh-CN': '差', en: 'poor' },
  start: { 'zh-CN': '满分', en: 'full marks' },
  completeness: { 'zh-CN': '完整性', en: 'Completeness' },
  consistency: { 'zh-CN': '一致性', en: 'Consistency' },
  form: { 'zh-CN': '规范性', en: 'Form' },
  weight: { 'zh-CN': '{category}（最多扣 {weight} 分）', en: '{category} (at most {weight})' },
  unweighed: { 'zh-CN': '{category}（不计分）', en: '{category} (not scored)' },
  uncounted: {
    'zh-CN': '得分里没有算进{category}的 {n} 处问题：这类文稿的{category}不计分。',
    en: 'The score leaves out {n} finding(s) of {category}, which is not scored in a draft of this kind.',
  },
  times: { 'zh-CN': '{n} 处', en: '×{n}' },
  floor: { 'zh-CN': '超出上限的部分不扣', en: 'beyond the limit: not deducted' },
  saturated: {
    'zh-CN': '* 已到上限：同一规则再多几处也不多扣。',
    en: '* At its limit: more findings of the rule would cost nothing more.',
  },
  customised: {
    'zh-CN': '评分依据经过本地配置调整，不能与标准得分直接相比。',
    en: 'The configuration changes what is scored: not comparable with a standard score.',
  },
  unsuppressed: {
    'zh-CN': '把已忽略的问题也算上，为 {total} 分。',
    en: 'With the suppressed findings counted too: {total}.',
  },

  sections: { 'zh-CN': '必备内容', en: 'Required contents' },
  'section.present': { 'zh-CN': '第 {line} 行', en: 'line {line}' },
  'section.inside': {
    'zh-CN': '没有单列，写在第 {line} 行',
    en: 'no section of its own, inside at line {line}',
  },
  'section.missing': { 'zh-CN': '缺', en: 'missing' },
  notChecked: { 'zh-CN': '未检查', en: 'Not checked' },
  suppressed: {
    'zh-CN': '已忽略（{n} 个问题，不计入得分）',
    en: {
      one: 'Suppressed ({n} finding, not scored)',
      other: 'Suppressed ({n} findings, not scored)',
    },
  },
  reason: { 'zh-CN': '“{words}”理由：{reason}', en: '“{words}” because: {reason}' },
  noReason: { 'zh-CN': '未写明', en: 'not given' },

  ranking: { 'zh-CN': '按得分排列（低的在前）', en: 'By score (lowest first)' },
  draft: { 'zh-CN': '文稿', en: 'draft' },
  under: { 'zh-CN': '：{folder}', en: ': {folder}' },
  skipped: { 'zh-CN': '跳过的文件', en: 'Skipped files' },
  failed: { 'zh-CN': '没能检查的文件', en: 'Files that could not be checked' },
  drafts: { 'zh-CN': '共 {n} 份文稿', en: { one: '{n} draft', other: '{n} drafts' } },
  skips: {
    'zh-CN': '跳过 {n} 个文件',
    en: { one: '{n} file skipped', other: '{n} files skipped' },
  },
  failures: {
    'zh-CN': '{n} 个文件没能检查',
    en: { one: '{n} file could not be checked', other: '{n} files could not be checked' },
  },
  one: { 'zh-CN': '得分 {total}', en: 'score {total}' },
  mean: { 'zh-CN': '平均 {mean} 分，最低 {min} 分', en: 'mean score {mean}, lowest {min}' },
} as const satisfies Record<string, Message>

export type MessageId = keyof typeof messages

/** What speaks to people: a format in its language. */
export interface Speaker {
  readonly lang: Language
  say(id: MessageId, values?: Values): string
}

/** One message in a language, its values filled in. */
export const say = (lang: Language, id: MessageId, values: Values = {}): string =>
  put(lang, messages[id], values)

export function put(lang: Language, { 'zh-CN': chinese, en }: Message, values: Values): string {
  if (lang === 'zh-CN') return format(chinese, values)
  if (typeof en === 'string') return format(en, values)
  return format(values.n === 1 ? en.one : en.other, values)
}

import type { Text } from '@hegao/core'

/** The words that this format alone has. */
export const ownWords = {
  title: { 'zh-CN': '核稿结果', en: 'Report of Hegao' },
  findings: { 'zh-CN': '问题', en: 'Findings' },
  points: { 'zh-CN': '扣分', en: 'Points' },
  deduction: { 'zh-CN': '扣在哪里', en: 'For' },
  grade: { 'zh-CN': '等级', en: 'Grade' },
} as const satisfies Record<string, Text>

import type { Language } from '@hegao/core'

/** （全文共 3 处） of a finding that speaks for several places; of one there is nothing to count. */
export function inAll(count: number, language: Language): string {
  if (count < 2) return ''
  return language === 'en' ? ` (${count} in all)` : `（全文共 ${count} 处）`
}

import type { Language } from '@hegao/core'
import { fromNode } from '@hegao/workspace/files'

/** Why the output could not be written. */
export function unwritable(error: NodeJS.ErrnoException, language: Language): string {
  const name = language === 'en' ? 'standard output' : '标准输出'
  return fromNode(name, error).message[language]
}

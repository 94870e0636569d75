import type { Text } from '@hegao/core'

/** Something that the user can put right: told in clear sentences, exit code 2, no stack. */
export class UsageError extends Error {
  readonly texts: readonly Text[]

  constructor(...texts: readonly Text[]) {
    super(texts.map(({ en }) => en).join('\n'))
    this.texts = texts
  }
}

export const usageError = (zh: string, en: string): UsageError =>
  new UsageError({ 'zh-CN': zh, en })

import type { Span } from '@hegao/document'

/** A piece of a hover, and the words that it is about. */
export interface Explained {
  readonly at: Span
  readonly markdown: string
}

/** Words of a draft or a law as Markdown that shows them as they are. */
export const plain = (text: string): string =>
  text.replace(/\s+/gu, ' ').replace(/[\\`*_{}[\]<>#|~&!]/g, '\\$&')

export const bullet = (name: string, value: string): string => `- ${name}：${plain(value)}`

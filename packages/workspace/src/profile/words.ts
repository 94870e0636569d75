import type { Pattern, Words } from '@hegao/core'
import type { RawPattern, RawWords } from './raw.js'

/** `不足|问题` and [不足, 问题] are the same words. */
export const readWords = (raw: RawWords): Words =>
  (typeof raw === 'string' ? raw.split('|') : raw).map(word => word.trim())

/** [存在|面临, 不足|问题] is short for {all: [存在|面临, 不足|问题]}. */
export function readPattern(raw: RawPattern): Pattern {
  if (Array.isArray(raw)) return { all: raw.map(readWords) }
  const all = raw.all.map(readWords)
  return raw.none === undefined ? { all } : { all, none: readWords(raw.none) }
}

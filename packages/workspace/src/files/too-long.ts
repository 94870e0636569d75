import { limits } from '@hegao/core'
import { say } from '../text.js'
import { type FileError, fileError } from './error.js'

/** Why a draft of so many characters is not checked; undefined for every real one. */
export function tooLong(
  { length }: { readonly length: number },
  path: string,
): FileError | undefined {
  const { characters } = limits
  if (length <= characters) return undefined
  return fileError(
    'too-large',
    path,
    say(
      `${path}：有 ${length} 个字符，超过 ${characters} 个，太长了，没有检查；请分成几份。`,
      `${path}: It has ${length} characters, more than ${characters}; it is too long and was not checked. Divide it.`,
    ),
  )
}

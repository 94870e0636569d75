import type { Diagnostic } from '@hegao/core'
import type { Speaker } from './messages.js'

/** The message of a finding; of one that the baseline has, it says so. */
export const messageOf = (
  speaker: Speaker,
  { message, baseline }: Pick<Diagnostic, 'message' | 'baseline'>,
): string => (baseline === 'unchanged' ? `${message}${speaker.say('inBaseline')}` : message)

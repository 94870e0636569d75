import { citeSource, type Source } from '@hegao/core'
import type { Speaker } from './messages.js'

/** 依据 in words that claim no more than was verified: 规定 only where the text was read. */
export const authority = (page: Speaker, source: Source): string =>
  page.say(`authority.${source.verified}`, { cited: citeSource(source) })

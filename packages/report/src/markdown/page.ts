import type { ProfileTitle } from '../words/kind.js'
import type { Speaker } from '../words/messages.js'
import type { ownWords } from './words.js'

/** What every part of the page needs to know. */
export interface MarkdownPage {
  readonly speaker: Speaker
  readonly profileTitle: ProfileTitle
  own(id: keyof typeof ownWords): string
}

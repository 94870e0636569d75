import type { FileReport } from '@hegao/core'
import { widthOf } from './cells.js'
import type { Speaker } from './messages.js'
import type { Page } from './page.js'
import { wrap } from './wrap.js'

/** The name of a profile and of its variant, for people. */
export type ProfileTitle = (profile: string, variant?: string) => string | undefined

/** Path, title, report kind: what was read as what. */
export function renderHead(page: Page, file: FileReport, profileTitle: ProfileTitle): string[] {
  const { bold, dim } = page.colours
  const rule = '─'.repeat(Math.max(0, page.width - widthOf(file.path) - 1))
  const title = file.title?.trim() || page.say('untitled')
  const about = [kind(page, file, profileTitle)]
  if (file.positions === 'text') about.push(page.say('positions'))
  return [
    `${bold(file.path)} ${dim(rule)}`.trimEnd(),
    ...wrap(title, page.width),
    ...about.flatMap(text => wrap(text, page.width)).map(dim),
  ]
}

/** The kind of report, and by what it was chosen. */
export function kind(page: Speaker, file: FileReport, profileTitle: ProfileTitle): string {
  if (file.profileBy === 'none recognised') return page.say('by.none recognised')
  const profile = profileTitle(file.profile) ?? file.profile
  const variant = file.variant && (profileTitle(file.profile, file.variant) ?? file.variant)
  const name = variant ? page.say('variant', { profile, variant }) : profile
  return page.say('kind', { profile: name, by: page.say(`by.${file.profileBy}`) })
}

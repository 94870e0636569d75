import type { FileReport } from '@hegao/core'
import type { Speaker } from './messages.js'

/** The name of a profile and of its variant, for people. */
export type ProfileTitle = (profile: string, variant?: string) => string | undefined

/** The kind of report, and by what it was chosen. */
export function kind(page: Speaker, file: FileReport, profileTitle: ProfileTitle): string {
  if (file.profileBy === 'none recognised') return page.say('by.none recognised')
  const profile = profileTitle(file.profile) ?? file.profile
  const variant = file.variant && (profileTitle(file.profile, file.variant) ?? file.variant)
  const name = variant ? page.say('variant', { profile, variant }) : profile
  return page.say('kind', { profile: name, by: page.say(`by.${file.profileBy}`) })
}

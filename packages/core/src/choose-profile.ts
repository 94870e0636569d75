import type { Draft, Issuer } from '@hegao/document'
import { matchesAny } from './pattern.js'
import type { Deadline, Profile, ProfileFamily, Variant } from './profile.js'
import type { ProfileBy } from './report.js'

export interface ChosenProfile {
  readonly profile: Profile
  readonly by: ProfileBy
}

/** The profile that is used where no kind of report is recognised. */
export const generalId = 'general'

/** The first profile whose titles match the draft's, in its variant for the issuing body. */
export function recogniseProfile(
  draft: Draft,
  families: readonly ProfileFamily[],
): ChosenProfile | undefined {
  const title = draft.parts.title?.text
  const family = title && families.find(({ recognise }) => matchesAny(recognise, title))
  return family ? { profile: fitVariant(family, draft), by: 'title' } : undefined
}

/** The profile with what its variant for the draft's issuing body changes, and the topics expected of it. */
export function fitVariant(family: ProfileFamily, draft: Draft): Profile {
  const { variants, deadline: usual, publication, ...common } = family
  const { issuer } = draft
  const kind = issuer?.kind
  const topics = common.topics.filter(({ issuers }) => !issuers || (kind && issuers.includes(kind)))
  const variant = issuer && variants.find(one => isFor(one, issuer))
  const { deadline = usual } = variant ?? {}
  const days = { ...(deadline ? { deadline } : {}), ...(publication ? { publication } : {}) }
  const profile = { ...common, topics, ...(deadline === null ? {} : days) }
  if (!variant) return profile
  return {
    ...profile,
    variant: variant.id,
    parts: variant.parts ?? profile.parts,
    severities: { ...profile.severities, ...variant.severities },
  }
}

function isFor({ issuers, levels, names }: Variant, { kind, level, name }: Issuer): boolean {
  if (!issuers.includes(kind)) return false
  if (levels && !(level && levels.includes(level))) return false
  return !names || matchesAny(names, name)
}

/** What the draft has to be made before: where it says that it is made public, the day for that. */
export function deadlineOf(
  { deadline, publication }: Profile,
  { paragraphs, sections, parts }: Draft,
): Deadline | undefined {
  const opening = paragraphs.slice(0, sections[0]?.from).filter(({ role }) => role === 'body')
  const isPublic =
    publication &&
    !parts.addressee &&
    opening.some(({ text }) => matchesAny(publication.recognise, text))
  return isPublic ? publication : deadline
}

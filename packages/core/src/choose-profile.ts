import type { Draft } from '@hegao/document'
import { matchesAny } from './pattern.js'
import type { Profile, ProfileFamily } from './profile.js'
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
  const { variants, ...common } = family
  const kind = draft.issuer?.kind
  const topics = common.topics.filter(({ issuers }) => !issuers || (kind && issuers.includes(kind)))
  const profile = { ...common, topics }
  const variant = kind && variants.find(({ issuers }) => issuers.includes(kind))
  if (!variant) return profile
  return {
    ...profile,
    variant: variant.id,
    parts: variant.parts ?? profile.parts,
    severities: { ...profile.severities, ...variant.severities },
    ...(variant.deadline ? { deadline: variant.deadline } : {}),
  }
}

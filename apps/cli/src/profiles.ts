import type { ProfileFamily } from '@hegao/core'
import { didYouMean, isProfilePath, type Origin } from '@hegao/workspace'
import { loadProfile } from '@hegao/workspace/files'
import type { Option, Values } from './command.js'
import type { Supply } from './packages.js'
import { UsageError, usageError } from './usage-error.js'

/** For commands beside `hegao check`, whose own help says more. */
export const profileOption: Option = {
  value: 'ID|FILE',
  about: { 'zh-CN': '报告类型，同 hegao check', en: 'kind of report, as for hegao check' },
}

/** The file that --profile names, where it is one. */
export const profileFile = ({ profile }: Values): string[] =>
  typeof profile === 'string' && isProfilePath(profile) ? [profile] : []

/**
 * The profile of an id, or of a .yaml file. Throws a UsageError for what is neither.
 * @param supply what there is besides files, and the rules that a file may name
 * @param from where a config names it
 */
export async function findProfile(
  idOrPath: string,
  { rules, profiles }: Supply,
  from?: Origin,
): Promise<ProfileFamily> {
  if (isProfilePath(idOrPath)) {
    const { profile, errors } = await loadProfile(
      idOrPath,
      rules.map(({ id }) => id),
      from,
    )
    if (!profile) throw new UsageError(...errors.map(({ message }) => message))
    return profile
  }
  const known = profiles.find(({ id }) => id === idOrPath)
  if (known) return known
  const ids = profiles.map(({ id }) => id)
  const hint = didYouMean(idOrPath, ids)
  throw usageError(
    `没有“${idOrPath}”这一报告类型。${hint?.['zh-CN'] ?? ''}可以用的有：${ids.join('、')}，或者一个 .yaml 文件。`,
    `There is no profile “${idOrPath}”.${hint?.en ?? ''} Known: ${ids.join(', ')}, or a .yaml file.`,
  )
}

/** The name of a profile and of its variant, for people. */
export function profileTitle(
  families: readonly ProfileFamily[],
  id: string,
  variant?: string,
): string | undefined {
  const family = families.find(profile => profile.id === id)
  if (!variant) return family?.title
  return family?.variants.find(one => one.id === variant)?.title
}

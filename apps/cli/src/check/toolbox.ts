import { type ProfileFamily, Scanner, type Stopwatch, type Toolbox } from '@hegao/core'
import { catalogue, profiles, rules } from '@hegao/rules'

/** @param profile from --profile: tried before the others */
export const toolboxWith = (
  profile: ProfileFamily | undefined,
  stopwatch?: Stopwatch,
): Toolbox => ({
  rules,
  profiles: profile ? [profile, ...profiles] : profiles,
  catalogue,
  scanner: new Scanner(),
  ...(stopwatch ? { stopwatch } : {}),
})

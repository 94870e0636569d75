import { type ProfileFamily, Scanner, type Toolbox } from '@hegao/core'
import { catalogue, profiles, rules } from '@hegao/rules'

/** @param profile from --profile: tried before the others */
export const toolboxWith = (profile: ProfileFamily | undefined): Toolbox => ({
  rules,
  profiles: profile ? [profile, ...profiles] : profiles,
  catalogue,
  scanner: new Scanner(),
})

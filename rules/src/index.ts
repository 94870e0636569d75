import type { AnyRule } from '@hegao/core'
import { rules as all } from './generated/rules.js'

/** Every rule of Hegao, sorted by id. */
export const rules: readonly AnyRule[] = all
export { catalogue } from './generated/catalogue.js'
export { profiles } from './generated/profiles.js'
export { pageOf } from './page.js'

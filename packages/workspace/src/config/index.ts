export { addAccepted, type NewEntry } from './add-accepted.js'
export { isProfilePath, type Known } from './check.js'
export { checkAcceptedData } from './check-accepted.js'
export { type ConfigDefaults, type ConfigRow, describeConfig } from './describe.js'
export { configFor, type EffectiveConfig } from './effective.js'
export { matchesGlob } from './glob.js'
export { emptyConfig, mergeConfig } from './merge.js'
export { type ParsedConfig, parseConfig } from './parse.js'
export type {
  Accepted,
  Config,
  ConfigFile,
  FailOn,
  Override,
  Setting,
  Settings,
  Thresholds,
} from './types.js'

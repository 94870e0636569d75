export { defaultPoints, defaultWeights } from './defaults.js'
export { type ParsedProfile, parseProfile } from './parse.js'
export { checkSource } from './source.js'

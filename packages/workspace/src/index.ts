export * from './config/index.js'
export { didYouMean } from './nearest.js'
export type { ConfigProblem, Located, Origin, ProblemCode } from './problem.js'
export * from './profile/index.js'

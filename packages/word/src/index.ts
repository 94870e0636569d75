export { annotateWord, type WordComment } from './annotate/index.js'
export { commentsOf } from './annotate/words.js'
export type { WordProblem, WordProblemCode } from './problem.js'
export { readWord, type WordFile } from './read/index.js'

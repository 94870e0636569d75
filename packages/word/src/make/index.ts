export { opinionSheet } from '../opinion/index.js'
export { rangeInMade } from './places.js'
export { settle } from './settle.js'
export { type MadeWord, makeWord } from './word.js'

export type { Decoded, Encoding } from './decode.js'
export { decode } from './decode.js'
export {
  type Discovered,
  type DiscoverOptions,
  discover,
  type FoundFile,
  type SkippedFile,
} from './discover.js'
export { disk } from './disk.js'
export { encodeEdits } from './encode.js'
export { type FileError, type FileErrorCode, fromNode, isFileError } from './error.js'
export { configName, findConfig } from './find-config.js'
export type { IgnorePatterns } from './ignored.js'
export { type LoadedConfig, loadConfig, pathFrom } from './load-config.js'
export { loadPackage, type ReadPackage, type Taken } from './load-package.js'
export { loadProfile } from './load-profile.js'
export { missingFile } from './missing.js'
export { asWord } from './office.js'
export { isInside } from './paths.js'
export { readBytes, readStream, readTextFile, type TextFile } from './read.js'
export { readText } from './read-text.js'
export { replaceFile } from './replace.js'
export { firstAmong, isSameFile } from './same.js'
export { appendText, folderProblem, isSameTarget, targetProblem } from './target.js'
export { inChunks, writeBytes, writeFileAtomic } from './write.js'

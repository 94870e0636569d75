import * as core from '../../packages/core/src/index.js'
import * as document from '../../packages/document/src/index.js'
import * as word from '../../packages/word/src/index.js'
import * as files from '../../packages/workspace/src/files/index.js'
import * as rules from '../../rules/src/index.js'

/** The packages as sources, where the scripts themselves take what was built. */
export const sources = { core, document, rules, files, word }

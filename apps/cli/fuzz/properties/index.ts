import type { Property } from '../property.js'
import { again } from './again.js'
import { browser } from './browser.js'
import { anyBytes } from './bytes.js'
import { commandLine } from './command-line.js'
import { config } from './config.js'
import { facts } from './facts.js'
import { fixes } from './fixes.js'
import { everyFormat } from './formats.js'
import { lineEnds } from './line-ends.js'
import { places } from './places.js'
import { server } from './server.js'
import { word } from './word.js'

/** What must hold of whatever comes in. */
export const properties: readonly Property[] = [
  places,
  again,
  lineEnds,
  facts,
  fixes,
  everyFormat,
  commandLine,
  server,
  browser,
  anyBytes,
  word,
  config,
]

import type { Range } from '@hegao/core'
import type { Location, Region } from 'sarif'
import { message } from './words.js'

/** A draft of the run as its results refer to it. */
export interface Artifact {
  readonly uri: string
  /** Its place in run.artifacts. */
  readonly index: number
}

/** SARIF's columns end behind the last character, as ours do. */
export function regionOf({ start, end }: Range, text?: string): Region {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset,
    ...(text === undefined ? {} : { snippet: { text } }),
  }
}

export const locationOf = (artifactLocation: Artifact, region?: Region): Location => ({
  physicalLocation: { artifactLocation, ...(region ? { region } : {}) },
})

export const relatedLocation = (
  artifact: Artifact,
  range: Range,
  text: string,
  id: number,
): Location => ({
  id,
  ...locationOf(artifact, regionOf(range)),
  message: message(text),
})

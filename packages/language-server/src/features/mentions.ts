import { LineIndex } from '@hegao/core'
import type { Span } from '@hegao/document'
import type { Location } from 'vscode-languageserver'
import type { Analysis } from '../analysis.js'
import { toLsp } from '../positions.js'
import { indicatorMentions } from './indicators.js'
import { mentionsOf, titleAt } from './titles.js'

/** Every place of the title or indicator at an offset, in reading order. */
export function referencesAt(analysis: Analysis, offset: number): Location[] {
  const title = titleAt(analysis, offset)
  const places = title ? mentionsOf(analysis, title) : indicatorMentions(analysis, offset)
  return toLocations(analysis, places)
}

/** Where it is named first; from there, the next place, so that the command leads on. */
export function definitionAt(analysis: Analysis, offset: number): Location[] {
  const all = referencesAt(analysis, offset)
  const [first, second] = all
  if (!first || !second) return first ? [first] : []
  const { draft } = analysis
  const at = new LineIndex(draft.source).position(offset)
  const onFirst =
    first.range.start.line === at.line - 1 &&
    first.range.start.character <= at.column - 1 &&
    at.column - 1 <= first.range.end.character
  return [onFirst ? second : first]
}

const toLocations = ({ uri, draft }: Analysis, places: readonly Span[]): Location[] => {
  const lines = new LineIndex(draft.source)
  return places.map(place => ({ uri, range: toLsp(lines.range(place)) }))
}

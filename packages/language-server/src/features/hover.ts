import { LineIndex } from '@hegao/core'
import type { Hover } from 'vscode-languageserver'
import type { Analysis, Engine } from '../analysis.js'
import { toLsp } from '../positions.js'
import { explainFigures } from './hover-figure.js'
import { explainFinding } from './hover-finding.js'
import { explainTitle } from './hover-title.js'
import type { Explained } from './markdown.js'

/** Why a finding is one, what the catalogue knows of a title, what a figure was read as. */
export function hoverAt(
  analysis: Analysis,
  offset: number,
  { language }: Engine,
): Hover | undefined {
  const parts: Explained[] = [
    ...explainFinding(analysis, offset, language),
    ...explainTitle(analysis, offset, language),
    ...explainFigures(analysis, offset, language),
  ]
  const [first] = parts
  if (!first) return undefined
  return {
    contents: {
      kind: 'markdown',
      value: parts.map(({ markdown }) => markdown).join('\n\n---\n\n'),
    },
    range: toLsp(new LineIndex(analysis.draft.source).range(first.at)),
  }
}

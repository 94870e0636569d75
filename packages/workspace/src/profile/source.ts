import type { Source, Text } from '@hegao/core'
import { say } from '../text.js'

/**
 * What is wrong with an authority: a clause or a day may be named only where the text itself was
 * read. A false authority is the worst false alarm. Absent where nothing is wrong.
 */
export function checkSource({ clause, from, verified }: Partial<Source>): Text | undefined {
  const named = clause !== undefined ? 'clause' : from !== undefined ? 'from' : undefined
  if (!named || verified === undefined || verified === 'text') return undefined
  return say(
    `写了“${named}”，就要读过原文（verified: text）；没有读过的，请删去“${named}”。`,
    `“${named}” needs “verified: text”; leave it out where the text itself was not read.`,
  )
}

import { type ConfigProblem, problem } from '../problem.js'
import { say } from '../text.js'
import { type Places, step } from '../yaml/places.js'
import type { RawProfile } from './raw.js'
import { isTenths, readScoring, weightSum } from './scoring.js'

/** Whether the weights make 100 and all points are tenths. */
export function checkScoring(scoring: RawProfile['scoring'], places: Places): ConfigProblem[] {
  if (!scoring) return []
  const problems: ConfigProblem[] = []
  const sum = weightSum(readScoring(scoring))
  if (Math.abs(sum - 100) > 1e-9) {
    const message = say(
      `三类的分数合计应为 100，现在是 ${sum}（没有写的类按默认值算）。`,
      `the weights have to add up to 100; they are ${sum}, defaults included.`,
    )
    problems.push(problem('weights-sum', places.ofKey('/scoring/weights'), message))
  }
  const groups = { points: scoring.points ?? {}, rules: scoring.rules ?? {} }
  for (const [group, records] of Object.entries(groups)) {
    for (const [name, record] of Object.entries<object>(records)) {
      for (const [severity, points] of Object.entries(record)) {
        if (isTenths(points)) continue
        const place = places.of(step(step(`/scoring/${group}`, name), severity))
        problems.push(problem('bad-value', place, tenths(points)))
      }
    }
  }
  return problems
}

const tenths = (points: number) =>
  say(`扣分最多一位小数，这里是 ${points}。`, `points have one decimal at most; this is ${points}.`)

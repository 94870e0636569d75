import type { CheckedDraft, FindingRow, LedgerRow } from '@hegao/language-server/protocol'
import type { Range } from 'vscode-languageclient'
import { categoryName, deducted, lineOf, points, type Say } from '../words.js'

/** A line of the ledger: a heading, or something to go to. */
export interface Row {
  readonly label: string
  readonly description?: string
  readonly isHeading?: true
  readonly range?: Range
}

/** Places of one rule beyond these are counted, not listed. */
const listed = 12

/** How the score adds up, category by category; under each rule its places, where there are several. */
export function ledgerRows(checked: CheckedDraft, say: Say): Row[] {
  const { ledger, findings, score } = checked
  if (ledger.length === 0) return [{ label: say('Nothing was deducted.') }]
  return (['completeness', 'consistency', 'form'] as const).flatMap(category => {
    const rows = ledger.filter(row => row.category === category)
    const account = score.categories[category]
    if (rows.length === 0 || !account) return []
    const { lost, weight } = account
    const name = categoryName(category, say)
    const heading = say('{0} {1} (at most {2})', name, deducted(lost), points(weight))
    return [
      { label: heading, isHeading: true as const },
      ...rows.flatMap(row => rowsOf(row, findings, say)),
    ]
  })
}

function rowsOf(row: LedgerRow, findings: readonly FindingRow[], say: Say): Row[] {
  const [first] = row.ranges
  const head: Row = {
    label: `${deducted(row.points)}  ${row.title}`,
    ...(row.count > 0 ? { description: say('{0} places', row.count) } : {}),
    ...(first ? { range: first } : {}),
  }
  if (row.ranges.length < 2) return [head]
  const places = findings.filter(({ rule }) => rule === row.rule)
  return [
    head,
    ...places.slice(0, listed).map(({ message, range }) => ({
      label: `　　${message}`,
      description: lineOf(range, say),
      range,
    })),
    ...(places.length > listed
      ? [{ label: `　　${say('and {0} more', places.length - listed)}` }]
      : []),
  ]
}

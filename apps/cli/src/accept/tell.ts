import type { Language, SuppressedDiagnostic } from '@hegao/core'
import type { CheckedDraft } from './draft.js'
import { isWanted, pairsOf, type Wanted, wordsOf } from './wanted.js'
import type { Acceptance } from './write.js'

/** A line for each entry that was written. Findings that nothing tells apart are one entry. */
export function written(acceptances: readonly Acceptance[], language: Language): string {
  const lines = new Map<string, string>()
  for (const { draft, finding, entry, besides } of acceptances) {
    const key = JSON.stringify([draft.config, entry])
    if (lines.has(key)) continue
    const words = entry.data ? pairsOf(entry.data) : finding.text
    const more = besides > 0 ? besidesOf(besides)[language] : ''
    lines.set(key, `${draft.config} ← ${placeOf(draft, finding)} “${words}”${more}\n`)
  }
  return [...lines.values()].join('')
}

const besidesOf = (n: number) => ({
  'zh-CN': `（同样的字句还有 ${n} 处，一并接受）`,
  en: ` (and ${n} more with the same words)`,
})

/** A line for each finding that is meant and that somebody has answered for; empty where there is none. */
export function answeredBefore(
  drafts: readonly CheckedDraft[],
  wanted: Wanted,
  language: Language,
): string {
  return drafts
    .flatMap(draft =>
      draft.suppressed
        .filter(one => isWanted(one, wanted))
        .map(one => `${placeOf(draft, one)} ${answered(one, language)}\n`),
    )
    .join('')
}

function answered(finding: SuppressedDiagnostic, language: Language): string {
  const { reason, origin } = finding.suppression
  const words = wordsOf(finding)
  return language === 'en'
    ? `“${words}” is accepted already (${origin ?? 'in the draft'}: ${reason}); nothing was written.`
    : `“${words}”已经接受过（${origin ?? '写在文稿里'}，理由：${reason}），没有再写。`
}

const placeOf = ({ path }: CheckedDraft, { rule, range }: Acceptance['finding']): string =>
  `${path}:${range.start.line}:${range.start.column} ${rule}`

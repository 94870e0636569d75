import {
  applyFixes,
  checkDraft,
  type Diagnostic as Finding,
  fixDraft,
  fixedWords,
  type Language,
  LineIndex,
} from '@hegao/core'
import type { TextEdit } from 'vscode-languageserver'
import { type Analysis, type Engine, toolboxOf } from '../analysis.js'
import { toLsp } from '../positions.js'

/** The fix of one finding, where the text would then read as it means; else none is offered. */
export function fixOf({ draft, report }: Analysis, finding: Finding): TextEdit[] | undefined {
  if (!finding.fix) return undefined
  // What would then be found is seen when the edit has been made.
  const fixed = applyFixes({ draft, report }, [finding], () => report)
  if (!fixed) return undefined
  return finding.fix.edits.map(({ range, newText }) => ({ range: toLsp(range), newText }))
}

/** All safe fixes that go together and do no harm, as `hegao check --fix` applies them. */
export function fixAllOf({ draft, report, setup }: Analysis, engine: Engine): TextEdit[] {
  const { language } = engine
  const fixed = fixDraft({ draft, report }, ['safe'], next =>
    checkDraft(report.path, next, toolboxOf(engine), { ...setup, language }),
  )
  const lines = new LineIndex(draft.source)
  return fixed.edits.map(({ newText, ...place }) => ({
    range: toLsp(lines.range(place)),
    newText,
  }))
}

const words = {
  'zh-CN': {
    change: (after: string) => `改为“${after}”`,
    delete: (before: string) => `删去“${before}”`,
    many: (n: number) => `一并改正（${n} 处）`,
    review: '（请核对后再改）',
  },
  en: {
    change: (after: string) => `Change to “${after}”`,
    delete: (before: string) => `Delete “${before}”`,
    many: (n: number) => `Correct in ${n} ${n === 1 ? 'place' : 'places'}`,
    review: ' (needs your decision)',
  },
}

/** Longer words do not fit in a menu. */
const longest = 30

/** What the fix does, for a menu. */
export function titleOfFix(finding: Finding, language: Language): string {
  const say = words[language]
  const after = fixedWords(finding)
  const lead =
    after === undefined || after.length > longest
      ? say.many(finding.fix!.edits.length)
      : after === ''
        ? say.delete(finding.text.slice(0, longest))
        : say.change(after)
  return finding.fix!.tier === 'review' ? lead + say.review : lead
}

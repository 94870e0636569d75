import type { Diagnostic as Finding } from '@hegao/core'
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver'
import { type Analysis, isDraft } from '../analysis.js'
import { toLsp, touches } from '../positions.js'
import { fixAllKind } from '../protocol.js'
import type { Session } from '../session.js'
import { acceptActions } from './accept.js'
import { toDiagnostic } from './diagnostics.js'
import { fixAllOf, fixOf, titleOfFix } from './fixes.js'

/** What an action that has still to get its edit is known by. */
export interface FixAllData {
  readonly fixAll: string
}

/** Fixes and acceptance of the findings in the range; all safe fixes of the draft. */
export async function codeActions(
  session: Session,
  analysis: Analysis,
  { range, context: { only } }: CodeActionParams,
): Promise<CodeAction[]> {
  if (!isDraft(analysis)) return []
  const wants = (kind: string) =>
    !only || only.some(one => one === '' || kind === one || kind.startsWith(`${one}.`))
  const here = analysis.report.diagnostics.filter(one => touches(toLsp(one.range), range))
  const actions: CodeAction[] = []
  if (wants(CodeActionKind.QuickFix)) {
    actions.push(...here.flatMap(finding => fixAction(session, analysis, finding)))
    for (const finding of here) actions.push(...(await acceptActions(session, analysis, finding)))
  }
  if (wants(fixAllKind)) actions.push(...fixAllActions(session, analysis, only !== undefined))
  return actions
}

function fixAction(
  { engine, client }: Session,
  analysis: Analysis,
  finding: Finding,
): CodeAction[] {
  const edits = fixOf(analysis, finding)
  if (!edits) return []
  return [
    {
      title: titleOfFix(finding, engine.language),
      kind: CodeActionKind.QuickFix,
      diagnostics: [toDiagnostic(finding, analysis.uri, client.rulePages)],
      ...(finding.fix!.tier === 'safe' ? { isPreferred: true } : {}),
      edit: editOf(analysis, edits),
    },
  ]
}

const fixAllTitle = { 'zh-CN': '改正全部可以直接改的问题', en: 'Apply all safe fixes' }

/**
 * Reckoned when it is asked for by name, as on save; in a menu, which nobody may choose from, only
 * where the client fetches the edit later.
 */
function fixAllActions(session: Session, analysis: Analysis, named: boolean): CodeAction[] {
  const { engine, client } = session
  if (!analysis.report.diagnostics.some(({ fix }) => fix?.tier === 'safe')) return []
  const action = { title: fixAllTitle[engine.language], kind: fixAllKind }
  if (client.resolvesEdits) {
    const data: FixAllData = { fixAll: analysis.uri }
    return [{ ...action, data }]
  }
  if (!named) return []
  const edits = fixAllOf(analysis, engine)
  return edits.length > 0 ? [{ ...action, edit: editOf(analysis, edits) }] : []
}

/** The action with its edit, where the text is still there. */
export async function resolveAction(session: Session, action: CodeAction): Promise<CodeAction> {
  const data = action.data as FixAllData | undefined
  const analysis = data?.fixAll === undefined ? undefined : await session.analysisOf(data.fixAll)
  if (!analysis) return action
  return { ...action, edit: editOf(analysis, fixAllOf(analysis, session.engine)) }
}

const editOf = ({ uri }: Analysis, edits: TextEdit[]): WorkspaceEdit => ({
  changes: { [uri]: edits },
})

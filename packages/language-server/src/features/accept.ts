import type { Diagnostic as Finding } from '@hegao/core'
import {
  type CodeAction,
  CodeActionKind,
  type Range,
  type WorkspaceEdit,
} from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Analysis } from '../analysis.js'
import { type AcceptHereArguments, acceptHereCommand } from '../protocol.js'
import type { Session } from '../session.js'
import { acceptInComment } from './accept-comment.js'
import { acceptInConfig } from './accept-config.js'
import { toDiagnostic } from './diagnostics.js'

/**
 * Stands where the reason belongs. It is no reason itself: until it is written over, the finding
 * stays, and the missing reason is found as well.
 */
export const placeholder = '……'

/** One text with the acceptance put in. */
export interface Acceptance {
  readonly uri: string
  /** The text of the file as it is; undefined where it is still to be made. */
  readonly text: string | undefined
  readonly at: number
  readonly newText: string
}

const titles = {
  comment: { 'zh-CN': '在此处忽略，写明理由', en: 'Accept here, with a reason' },
  config: { 'zh-CN': '记入 hegao.yaml，写明理由', en: 'Accept in hegao.yaml, with a reason' },
}

/** “Accept here”, in the form of the draft's file type; what is found of acceptances is to be put right. */
export async function acceptActions(
  session: Session,
  analysis: Analysis,
  finding: Finding,
): Promise<CodeAction[]> {
  if (finding.rule.startsWith('suppression/')) return []
  const comment = acceptInComment(analysis, finding)
  const acceptance = comment ?? (await acceptInConfig(session, analysis, finding))
  if (!acceptance) return []
  const title = titles[comment ? 'comment' : 'config'][session.engine.language]
  const { edit, select } = editOf(acceptance)
  const argument: AcceptHereArguments = { edit, select }
  return [
    {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [toDiagnostic(finding, analysis.uri, session.client.rulePages)],
      ...(session.client.acceptHere
        ? { command: { title, command: acceptHereCommand, arguments: [argument] } }
        : { edit }),
    },
  ]
}

function editOf({ uri, text, at, newText }: Acceptance): {
  edit: WorkspaceEdit
  select: { uri: string; range: Range }
} {
  const before = text ?? ''
  const place = TextDocument.create(uri, '', 0, before).positionAt(at)
  const edit = { range: { start: place, end: place }, newText }
  const after = TextDocument.create(uri, '', 0, before.slice(0, at) + newText + before.slice(at))
  const start = at + newText.lastIndexOf(placeholder)
  const select = {
    uri,
    range: { start: after.positionAt(start), end: after.positionAt(start + placeholder.length) },
  }
  if (text !== undefined) return { edit: { changes: { [uri]: [edit] } }, select }
  const documentChanges = [
    { kind: 'create' as const, uri },
    { textDocument: { uri, version: null }, edits: [edit] },
  ]
  return { edit: { documentChanges }, select }
}

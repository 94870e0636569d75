import * as vscode from 'vscode'
import type { Checks } from '../draft/checks.js'
import { goTo, rangeOf } from '../draft/go-to.js'
import { points } from '../words.js'
import { ledgerRows, type Row } from './rows.js'

/** Shows how the score of a draft adds up; what is chosen is shown in the draft. */
export async function showLedger(checks: Checks, uri: vscode.Uri | undefined): Promise<void> {
  const checked = checks.of(uri)
  if (!uri || checked?.state !== 'draft') {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open a draft first.'))
    return
  }
  const rows = ledgerRows(checked, vscode.l10n.t)
  const chosen = await vscode.window.showQuickPick(rows.map(itemOf), {
    title: vscode.l10n.t('Score {0} of 100', points(checked.score.total)),
    placeHolder: vscode.l10n.t('Choose a line to go to its place'),
    matchOnDescription: true,
  })
  if (chosen?.row.range) await goTo(uri, rangeOf(chosen.row.range))
}

const itemOf = (row: Row): vscode.QuickPickItem & { readonly row: Row } => ({
  label: row.label,
  ...(row.description === undefined ? {} : { description: row.description }),
  ...(row.isHeading ? { kind: vscode.QuickPickItemKind.Separator } : {}),
  row,
})

import * as vscode from 'vscode'
import type { ActiveDraft } from '../draft/active.js'
import { statusOf } from './text.js'

/** The score of the active draft, at the right end of the status bar. */
export function showStatus(active: ActiveDraft): vscode.Disposable {
  const item = vscode.window.createStatusBarItem(
    'hegao.score',
    vscode.StatusBarAlignment.Right,
    100,
  )
  item.name = vscode.l10n.t('Hegao: score')
  const update = () => {
    const status = statusOf(active.checked, vscode.l10n.t)
    if (!status) return item.hide()
    item.text = status.text
    item.tooltip = status.tooltip
    item.color = status.colour && new vscode.ThemeColor(status.colour)
    item.backgroundColor = status.background ? new vscode.ThemeColor(status.background) : undefined
    item.command = status.command === 'ledger' ? 'hegao.showLedger' : 'hegao.openConfig'
    item.show()
  }
  update()
  return vscode.Disposable.from(item, active.onDidChange(update))
}

import * as vscode from 'vscode'
import type { Requests } from '../client/requests.js'
import type { Checks } from '../draft/checks.js'

const scheme = 'hegao-rule'

/** A finding links to this, the id of its rule and `.md`. */
export const rulePages = `${scheme}:/`

export const pageOf = (rule: string): vscode.Uri => vscode.Uri.from({ scheme, path: `/${rule}.md` })

const ruleOf = ({ path }: vscode.Uri): string => path.replace(/^\//, '').replace(/\.md$/, '')

/** Gives the pages of the rules to the editor, out of the extension itself. */
export function provideRulePages(requests: Requests): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(scheme, {
    async provideTextDocumentContent(uri) {
      const page = await requests.rulePage(ruleOf(uri))
      return page?.markdown ?? vscode.l10n.t('There is no rule “{0}”.', ruleOf(uri))
    },
  })
}

/** Shows why a rule asks what it asks: of the finding that was chosen, or of one of the draft. */
export async function explainRule(checks: Checks, asked: unknown): Promise<void> {
  const rule = nameOf(asked) ?? (await chooseRule(checks))
  if (rule) await vscode.commands.executeCommand('markdown.showPreview', pageOf(rule))
}

/** A line of the view, or the name itself. */
function nameOf(asked: unknown): string | undefined {
  if (typeof asked === 'string') return asked
  const rule = typeof asked === 'object' && asked !== null && 'rule' in asked && asked.rule
  return typeof rule === 'string' ? rule : undefined
}

async function chooseRule(checks: Checks): Promise<string | undefined> {
  const findings = checks.active()?.findings ?? []
  if (findings.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('In the active editor nothing was found that could be explained.'),
    )
    return undefined
  }
  const line = vscode.window.activeTextEditor?.selection.active.line
  const here = findings.filter(({ range }) => range.start.line === line)
  const rules = new Map([...here, ...findings].map(one => [one.rule, one.title]))
  const chosen = await vscode.window.showQuickPick(
    [...rules].map(([rule, title]) => ({ label: title, description: rule })),
    { placeHolder: vscode.l10n.t('Which rule?') },
  )
  return chosen?.description
}

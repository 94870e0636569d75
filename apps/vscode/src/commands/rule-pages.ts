import type { RuleRow } from '@hegao/language-server/protocol'
import * as vscode from 'vscode'
import type { Requests } from '../client/requests.js'
import type { ActiveDraft } from '../draft/active.js'

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

/** Shows why a rule asks what it asks: of the finding that was chosen, or of any rule. */
export async function explainRule(
  requests: Requests,
  active: ActiveDraft,
  asked: unknown,
): Promise<void> {
  const rule = nameOf(asked) ?? (await chooseRule(await requests.rules(), active))
  if (rule) await vscode.commands.executeCommand('markdown.showPreview', pageOf(rule))
}

/** A line of the view, or the name itself. */
function nameOf(asked: unknown): string | undefined {
  if (typeof asked === 'string') return asked
  const rule = typeof asked === 'object' && asked !== null && 'rule' in asked && asked.rule
  return typeof rule === 'string' ? rule : undefined
}

/** All rules; those that found something in the active draft first, and before all those of the line. */
async function chooseRule(
  rules: readonly RuleRow[],
  { checked, uri }: ActiveDraft,
): Promise<string | undefined> {
  const findings = checked?.state === 'draft' ? checked.findings : []
  const editor = vscode.window.activeTextEditor
  const line =
    editor?.document.uri.toString() === uri?.toString() ? editor?.selection.active.line : undefined
  const here = findings.filter(({ range }) => range.start.line === line)
  const ofDraft = new Set([...here, ...findings].map(({ rule }) => rule))
  const byId = new Map(rules.map(rule => [rule.id, rule]))
  const own = [...ofDraft].flatMap(id => byId.get(id) ?? [])
  const others = rules.filter(({ id }) => !ofDraft.has(id))
  const chosen = await vscode.window.showQuickPick(
    own.length > 0
      ? [
          heading(vscode.l10n.t('Found in this draft')),
          ...own.map(itemOf),
          heading(vscode.l10n.t('All other rules')),
          ...others.map(itemOf),
        ]
      : rules.map(itemOf),
    { placeHolder: vscode.l10n.t('Which rule?'), matchOnDescription: true },
  )
  return chosen?.description
}

const itemOf = ({ id, title }: RuleRow): vscode.QuickPickItem => ({
  label: title,
  description: id,
})

const heading = (label: string): vscode.QuickPickItem => ({
  label,
  kind: vscode.QuickPickItemKind.Separator,
})

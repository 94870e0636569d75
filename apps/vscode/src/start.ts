import {
  type AcceptHereArguments,
  type Checked,
  checkedNotification,
} from '@hegao/language-server/protocol'
import * as vscode from 'vscode'
import type { Range, TextEdit } from 'vscode-languageclient'
import { answerReads } from './client/reads.js'
import { type OpenClient, Requests } from './client/requests.js'
import { acceptHere } from './commands/accept-here.js'
import { fixAll, fixOnSave } from './commands/fix.js'
import { newDraft } from './commands/new-draft.js'
import { explainRule, provideRulePages } from './commands/rule-pages.js'
import { ActiveDraft } from './draft/active.js'
import { Checks } from './draft/checks.js'
import { goTo, rangeOf } from './draft/go-to.js'
import { mistakeOf } from './draft/mistake.js'
import { checkFolder, messageOf } from './folder/check-folder.js'
import { showLedger } from './ledger/pick.js'
import { insertSection } from './outline/insert.js'
import { OutlineView } from './outline/view.js'
import { ReportPanels } from './panel/panels.js'
import { showStatus } from './status/bar.js'

/**
 * Everything that is seen of Hegao in the editor; the same for Node and the browser. The client of the
 * language server is opened with the first draft, or when something is asked of it.
 */
export function start(
  open: OpenClient,
  selector: vscode.DocumentSelector,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  const checks = new Checks()
  const active = new ActiveDraft(checks)
  const requests = new Requests(open, client =>
    vscode.Disposable.from(
      client.onNotification(checkedNotification, (checked: Checked) => checks.put(checked)),
      answerReads(client),
    ),
  )
  const waiting = startWithFirstDraft(requests, selector, log)
  const panels = new ReportPanels(requests, checks)

  const commands: Readonly<Record<string, (...args: never[]) => unknown>> = {
    'hegao.check': (uri?: vscode.Uri) => checkDraft(panels, uri ?? active.uri),
    'hegao.checkFile': (uri?: vscode.Uri) => checkDraft(panels, uri ?? active.uri),
    'hegao.checkFolder': (uri?: vscode.Uri) => checkFolder(requests, uri),
    'hegao.fixAll': () => fixAll(requests),
    'hegao.newDraft': () => newDraft(requests),
    'hegao.explainRule': (asked?: unknown) => explainRule(requests, active, asked),
    'hegao.openLog': () => log.show(),
    'hegao.openConfig': () => openConfig(active),
    'hegao.showLedger': () => showLedger(checks, active.uri),
    'hegao.goTo': (uri: vscode.Uri, range: Range) => goTo(uri, rangeOf(range)),
    'hegao.insertSection': (uri: vscode.Uri, edits: readonly TextEdit[]) =>
      insertSection(uri, edits),
    'hegao.acceptHere': (args: AcceptHereArguments) => acceptHere(requests, args),
  }
  return vscode.Disposable.from(
    checks,
    active,
    requests,
    waiting,
    panels,
    showStatus(active),
    new OutlineView(active),
    provideRulePages(requests),
    fixOnSave(requests, selector),
    ...Object.entries(commands).map(([name, run]) =>
      vscode.commands.registerCommand(name, telling(run)),
    ),
  )
}

/**
 * VS Code activates extensions for texts of its own, too; the server is only for drafts. Its client takes
 * longer to load than all the rest (docs/performance.md), so whatever waits for VS Code goes before it.
 */
function startWithFirstDraft(
  requests: Requests,
  selector: vscode.DocumentSelector,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  const see = (document: vscode.TextDocument) => {
    if (vscode.languages.match(selector, document) > 0)
      setTimeout(() => requests.client().catch(error => log.error(messageOf(error))))
  }
  vscode.workspace.textDocuments.forEach(see)
  return vscode.workspace.onDidOpenTextDocument(see)
}

/** What a command cannot do is said in one sentence. */
const telling =
  (run: (...args: never[]) => unknown) =>
  async (...args: never[]): Promise<void> => {
    try {
      await run(...args)
    } catch (error) {
      void vscode.window.showErrorMessage(messageOf(error))
    }
  }

async function checkDraft(panels: ReportPanels, uri: vscode.Uri | undefined): Promise<void> {
  if (uri) await panels.open(uri)
  else void vscode.window.showInformationMessage(vscode.l10n.t('Open a draft first.'))
}

async function openConfig({ checked }: ActiveDraft): Promise<void> {
  const mistake = mistakeOf(checked)
  if (mistake) await goTo(vscode.Uri.parse(mistake.uri), rangeOf(mistake.range))
}

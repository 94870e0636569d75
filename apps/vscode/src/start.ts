import {
  type AcceptHereArguments,
  type Checked,
  checkedNotification,
} from '@hegao/language-server/protocol'
import * as vscode from 'vscode'
import type { BaseLanguageClient, Range, TextEdit } from 'vscode-languageclient'
import { answerReads } from './client/reads.js'
import { Requests } from './client/requests.js'
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

/** Starts the client and everything that is seen of it; the same for Node and the browser. */
export function start(
  client: BaseLanguageClient,
  selector: vscode.DocumentSelector,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  const checks = new Checks()
  const active = new ActiveDraft(checks)
  const listening = client.onNotification(checkedNotification, (checked: Checked) =>
    checks.put(checked),
  )
  const reading = answerReads(client)
  const requests = new Requests(client)
  const waiting = startWithFirstDraft(requests, selector, log)
  const panels = new ReportPanels(requests, checks)

  const commands: Readonly<Record<string, (...args: never[]) => unknown>> = {
    'hegao.check': (uri?: vscode.Uri) => checkDraft(panels, uri ?? active.uri),
    'hegao.checkFile': (uri?: vscode.Uri) => checkDraft(panels, uri ?? active.uri),
    'hegao.checkFolder': (uri?: vscode.Uri) => checkFolder(requests, uri),
    'hegao.fixAll': () => fixAll(),
    'hegao.newDraft': () => newDraft(requests),
    'hegao.explainRule': (asked?: unknown) => explainRule(requests, checks, asked),
    'hegao.openLog': () => log.show(),
    'hegao.openConfig': () => openConfig(active),
    'hegao.showLedger': () => showLedger(checks, active.uri),
    'hegao.goTo': (uri: vscode.Uri, range: Range) => goTo(uri, rangeOf(range)),
    'hegao.insertSection': (uri: vscode.Uri, edits: readonly TextEdit[]) =>
      insertSection(uri, edits),
    'hegao.acceptHere': (args: AcceptHereArguments) => acceptHere(client, args),
  }
  return vscode.Disposable.from(
    checks,
    active,
    listening,
    reading,
    waiting,
    panels,
    showStatus(active),
    new OutlineView(active),
    provideRulePages(requests),
    fixOnSave(),
    ...Object.entries(commands).map(([name, run]) =>
      vscode.commands.registerCommand(name, telling(run)),
    ),
  )
}

/** VS Code activates extensions for texts of its own, too; the server is only for drafts. */
function startWithFirstDraft(
  requests: Requests,
  selector: vscode.DocumentSelector,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  const see = (document: vscode.TextDocument) => {
    if (vscode.languages.match(selector, document) > 0)
      requests.start().catch(error => log.error(messageOf(error)))
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

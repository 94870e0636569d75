import type { AcceptHereArguments } from '@hegao/language-server/protocol'
import * as vscode from 'vscode'
import type { Requests } from '../client/requests.js'
import { goTo, rangeOf } from '../draft/go-to.js'

/** Notes a finding as accepted and selects the place of the reason, to be written over. */
export async function acceptHere(
  requests: Requests,
  { edit, select }: AcceptHereArguments,
): Promise<void> {
  const client = await requests.client()
  const changes = await client.protocol2CodeConverter.asWorkspaceEdit(edit)
  if (changes && (await vscode.workspace.applyEdit(changes)))
    await goTo(vscode.Uri.parse(select.uri), rangeOf(select.range))
}

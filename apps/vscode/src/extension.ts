// The entry for VS Code on a machine: the server runs in a process of its own, over its standard
// input and output. No socket is opened.
import * as vscode from 'vscode'
import { LanguageClient, TransportKind } from 'vscode-languageclient/node.js'
import { type Activated, activated } from './activated.js'
import { clientOptions, selectorOf } from './client/options.js'
import { start } from './start.js'

export function activate(context: vscode.ExtensionContext): Activated {
  const log = vscode.window.createOutputChannel('核稿 Hegao', { log: true })
  const selector = selectorOf(['file', 'untitled'])
  const module = context.asAbsolutePath('dist/server.js')
  const client = new LanguageClient(
    'hegao',
    '核稿 Hegao',
    { module, transport: TransportKind.stdio },
    clientOptions(selector, log),
  )
  context.subscriptions.push(log, client, start(client, selector, log))
  return activated()
}

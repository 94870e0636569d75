// The entry for VS Code in a browser: the server runs in a worker.
import * as vscode from 'vscode'
import { LanguageClient } from 'vscode-languageclient/browser.js'
import { timed } from './activated.js'
import { clientOptions, selectorOf } from './client/options.js'
import { start } from './start.js'

declare const Worker: new (script: string) => ConstructorParameters<typeof LanguageClient>[3]

/** Where browsers keep files: what the machine gives, GitHub, test folders, notes not yet saved. */
const schemes = ['file', 'untitled', 'vscode-vfs', 'vscode-test-web', 'memfs']

export const activate = timed(context => {
  const log = vscode.window.createOutputChannel('核稿 Hegao', { log: true })
  const selector = selectorOf(schemes)
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist/server.js')
  const open = async () => {
    const worker = new Worker(script.toString(true))
    return new LanguageClient('hegao', '核稿 Hegao', clientOptions(selector, log), worker)
  }
  context.subscriptions.push(log, start(open, selector, log))
})

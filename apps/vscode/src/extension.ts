// The entry for VS Code on a machine.
import * as vscode from 'vscode'
import { timed } from './activated.js'
import { clientOptions, selectorOf } from './client/options.js'
import { start } from './start.js'

export const activate = timed(context => {
  const log = vscode.window.createOutputChannel('核稿 Hegao', { log: true })
  const selector = selectorOf(['file', 'untitled'])
  const module = context.asAbsolutePath('dist/server.js')
  const open = async () => {
    const { clientOfProcess } = await import('./client/own-process.js')
    return clientOfProcess(module, clientOptions(selector, log))
  }
  context.subscriptions.push(log, start(open, selector, log))
})

import { type ClientCapabilities, DidChangeWatchedFilesNotification } from 'vscode-languageserver'
import type { Session } from './session.js'

/**
 * Has the client tell of configs and profiles that change. They are read again too whenever a
 * document is saved: not every client watches files, and none those above its folders.
 */
export function watchConfigs(session: Session, { workspace }: ClientCapabilities): void {
  const { connection, documents, host } = session
  if (workspace?.didChangeWatchedFiles?.dynamicRegistration)
    connection.onInitialized(() => {
      const watchers = [{ globPattern: '**/*.{yaml,yml}' }]
      connection.client.register(DidChangeWatchedFilesNotification.type, { watchers })
    })
  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (changes.some(({ uri }) => host.reliesOn(uri))) session.checkAgain()
  })
  documents.onDidSave(() => session.checkAgain())
}

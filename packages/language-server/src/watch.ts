import { type ClientCapabilities, DidChangeWatchedFilesNotification } from 'vscode-languageserver'
import { analyseFile } from './features/files.js'
import type { Session } from './session.js'

/**
 * Has the client tell of configs, profiles and drafts that change. They are read again too whenever a
 * document is saved: not every client watches files, and none those above its folders.
 */
export function watchConfigs(session: Session, { workspace }: ClientCapabilities): void {
  const { connection, documents, host } = session
  if (workspace?.didChangeWatchedFiles?.dynamicRegistration)
    connection.onInitialized(() => {
      const watchers = [{ globPattern: '**/*.{yaml,yml,md,markdown,txt,html,htm}' }]
      connection.client.register(DidChangeWatchedFilesNotification.type, { watchers })
    })
  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (changes.some(({ uri }) => host.reliesOn(uri))) session.checkAgain()
    for (const { uri } of changes) if (session.kept.has(uri)) void showAgain(session, uri)
  })
  documents.onDidSave(() => session.checkAgain())
}

/** What a file that is not open has now; nothing where it is gone. */
async function showAgain(session: Session, uri: string): Promise<void> {
  const read = await analyseFile(session, uri).catch(() => undefined)
  if (!session.kept.has(uri)) return
  if (read) session.kept.show(read.analysis)
  else session.kept.drop(uri)
}

import type { DraftsResult } from '../protocol.js'
import type { Session } from '../session.js'
import { refuse } from './files.js'

/** The drafts of a folder, as the command line finds them. */
export async function draftsIn(session: Session, folder: string): Promise<DraftsResult> {
  const { host, client, engine, kept } = session
  const bare = folder.replace(/\/$/, '')
  kept.dropBelow(bare)
  const found = await host.draftsIn(bare, client.folders)
  if ('message' in found) throw refuse(found.message[engine.language])
  return {
    files: found.files,
    skipped: found.skipped.map(({ uri, reason }) => ({ uri, reason: reason[engine.language] })),
    errors: found.errors.map(message => message[engine.language]),
  }
}

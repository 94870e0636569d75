import { acceptedKey, type Diagnostic as Finding, wholeDraftRange } from '@hegao/core'
import { addAccepted, decode } from '@hegao/workspace'
import type { Analysis } from '../analysis.js'
import type { Session } from '../session.js'
import { unescaped } from '../uris.js'
import { type Acceptance, placeholder } from './accept.js'

/** An entry of `accepted` in the hegao.yaml that holds for the draft, or in a new one. */
export async function acceptInConfig(
  session: Session,
  analysis: Analysis,
  finding: Finding,
): Promise<Acceptance | undefined> {
  // What is no file yet has no folder.
  if (/^untitled:/.test(analysis.uri)) return undefined
  const { config, name } = await session.host.settingsOf(analysis.uri)
  const home = config ?? newConfig(analysis.uri, session.client.folders)
  const text = config === undefined ? undefined : await textOf(session, config)
  if (config !== undefined && text === undefined) return undefined
  const entry = {
    ...keyOf(analysis, finding),
    files: scoped(config === undefined ? below(home, analysis.uri) : name!),
    reason: placeholder,
  }
  const before = text ?? ''
  const after = addAccepted(before, [entry])
  return insertion(home, text, before, after)
}

function keyOf({ draft, report }: Analysis, finding: Finding) {
  const acceptable = ({ rule, range, data }: Finding) => ({
    rule,
    at: { start: range.start.offset, end: range.end.offset },
    ...(data ? { data } : {}),
  })
  const own = acceptable(finding)
  const others = [...report.diagnostics, ...report.suppressed]
    .filter(one => one !== finding)
    .map(acceptable)
  return acceptedKey(own, others, draft.source, wholeDraftRange(draft)).key
}

/** The text of the config, as it is in the editor or in its file; undefined where it cannot be added to. */
async function textOf({ documents, host }: Session, uri: string): Promise<string | undefined> {
  // Clients do not all write the same characters of a URI as bytes.
  const open = documents.all().find(one => unescaped(one.uri) === unescaped(uri))
  if (open) return open.getText()
  const bytes = await host.read(uri)
  if (!(bytes instanceof Uint8Array)) return undefined
  const file = decode(bytes, uri)
  return 'text' in file ? file.text : undefined
}

/** In the folder that is open, where the draft is in it; else beside the draft. */
function newConfig(uri: string, folders: readonly string[]): string {
  const root = folders.filter(folder => uri.startsWith(`${folder}/`)).toSorted()[0]
  return `${root ?? uri.slice(0, uri.lastIndexOf('/'))}/hegao.yaml`
}

const below = (config: string, uri: string): string =>
  unescaped(uri.slice(config.lastIndexOf('/') + 1))

/** With ./ where the name alone would mean drafts of that name in other folders too. */
const scoped = (name: string): string => (name.includes('/') ? name : `./${name}`)

/** `after` as `before` with one piece put in; nothing where it is laid out anew. */
function insertion(
  uri: string,
  text: string | undefined,
  before: string,
  after: string,
): Acceptance | undefined {
  let at = 0
  while (at < before.length && before[at] === after[at]) at++
  const rest = before.length - at
  // What stands before and after may be alike: the piece is as long as the texts differ.
  const newText = after.slice(at, after.length - rest)
  return after.endsWith(before.slice(at)) ? { uri, text, at, newText } : undefined
}

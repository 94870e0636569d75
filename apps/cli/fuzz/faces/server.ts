import type { FileReport } from '@hegao/core'
import {
  type Client,
  startClient,
} from '../../../../packages/language-server/src/testing/client.js'
import type { Written } from '../engine.js'

/** The server of an editor, in this process. */
let client: Promise<Client> | undefined

export async function reportOfServer({ text, format }: Written): Promise<FileReport> {
  client ??= startClient()
  return reportOf(await client, text, `file:///稿.${format}`)
}

/** What a server says of a text, under the name that the engine gives it. */
export async function reportOf(of: Client, text: string, uri: string): Promise<FileReport> {
  await of.open(uri, text)
  await of.lastChecked(uri)
  const { report } = await of.request<{ report: { files: FileReport[] } }>('hegao/report', { uri })
  await of.close(uri)
  // It remembers all that it was ever told.
  of.published.length = 0
  of.checked.length = 0
  return { ...report.files[0]!, path: '稿' }
}

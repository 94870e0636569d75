import type { CheckSetup, Text } from '@hegao/core'
import type { ConfigProblem } from '@hegao/workspace'

/** What the server needs of the world around it. Files are named by URIs. */
export interface Host {
  /** What the hegao.yaml that is nearest above a draft says of it; remembered until `forget`. */
  settingsOf(uri: string): Promise<DraftSettings>
  /** Configs or profiles may have changed. */
  forget(): void
  /** True where what holds for drafts may rest on the file. */
  reliesOn(uri: string): boolean
  /** The bytes of a file, or one clear sentence why there are none. */
  read(uri: string): Promise<Uint8Array | Unread>
  /** Bytes that are no .docx as one, where this host can make one of them; as they are otherwise. */
  asWord(bytes: Uint8Array, path: string): Promise<Uint8Array | Unread>
  /**
   * The drafts below a folder, as `hegao check FOLDER` finds them in the folder that is open.
   * @param open the folders that are, as URIs without a slash at the end
   */
  draftsIn(folder: string, open: readonly string[]): Promise<FoundDrafts | Unread>
  /** How a report names the file. */
  pathOf(uri: string): string
}

export interface FoundDrafts {
  readonly files: readonly string[]
  readonly skipped: readonly { readonly uri: string; readonly reason: Text }[]
  readonly errors: readonly Text[]
}

export interface Unread {
  readonly message: Text
}

export interface DraftSettings {
  /** The hegao.yaml; absent where there is none. */
  readonly config?: string
  /** How that one names the draft. */
  readonly name?: string
  /** What is decided for the draft but the language; absent where no config was right so far. */
  readonly setup?: Omit<CheckSetup, 'language'>
  readonly problems: readonly PlacedProblem[]
}

export interface PlacedProblem extends Omit<ConfigProblem, 'path'> {
  /** The file with the mistake, which the config may extend. */
  readonly uri: string
}

export const noSettings: DraftSettings = {
  setup: { settings: { severities: {}, options: {} }, accepted: [] },
  problems: [],
}

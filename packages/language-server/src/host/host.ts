import type { CheckSetup, ProfileFamily, Text } from '@hegao/core'
import type { ConfigProblem } from '@hegao/workspace'

/** What the server needs of the world around it. Paths are URIs. */
export interface Host {
  /** What the hegao.yaml that is nearest above a draft says of it; remembered until `forget`. */
  settingsOf(uri: string): Promise<DraftSettings>
  /** Configs or profiles may have changed. */
  forget(): void
  /** The bytes of a file, or one clear sentence why there are none. */
  read(uri: string): Promise<Uint8Array | Unread>
  /** How a report names the file. */
  pathOf(uri: string): string
}

export interface Unread {
  readonly code: string
  readonly message: Text
}

export interface DraftSettings {
  /** The hegao.yaml; absent where there is none. */
  readonly config?: string
  /** What is decided for the draft but the language; absent where the config is wrong. */
  readonly setup?: Omit<CheckSetup, 'language'>
  /** The profiles that the config brings along. */
  readonly families: readonly ProfileFamily[]
  readonly problems: readonly PlacedProblem[]
}

export interface PlacedProblem extends Omit<ConfigProblem, 'path'> {
  /** The file with the mistake, which the config may extend. */
  readonly uri: string
}

export const noSettings: DraftSettings = {
  setup: { settings: { severities: {}, options: {} }, accepted: [] },
  families: [],
  problems: [],
}

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** The folders of one run of VS Code: drafts, settings, extensions, home. All new, all removed. */
export class Desk {
  readonly root = mkdtempSync(join(tmpdir(), 'hegao-vscode-'))
  readonly drafts = this.#folder('drafts')
  readonly userData = this.#folder('user-data')
  readonly extensions = this.#folder('extensions')
  readonly home = this.#folder('home')

  constructor(settings: Readonly<Record<string, unknown>> = {}) {
    this.set(settings)
    this.write('config.yaml', 'auth: none\n')
  }

  /** Writes a file below the folder of drafts; returns its path. */
  put(name: string, content: string | Uint8Array): string {
    return this.write(join('drafts', name), content)
  }

  /** The settings of the user; a window that is opened afterwards has them. */
  set(settings: Readonly<Record<string, unknown>>): void {
    this.write('user-data/User/settings.json', JSON.stringify({ ...quiet, ...settings }))
  }

  read(name: string): string {
    return readFileSync(join(this.drafts, name), 'utf8')
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
  }

  #folder(name: string): string {
    const path = join(this.root, name)
    mkdirSync(path, { recursive: true })
    return path
  }

  /** Writes a file below the root; returns its path. */
  write(name: string, content: string | Uint8Array): string {
    const path = join(this.root, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
    return path
  }
}

/** Nothing moves, asks, saves or looks anything up by itself. */
const quiet = {
  'workbench.startupEditor': 'none',
  'workbench.editor.enablePreview': false,
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.reduceMotion': 'on',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'chat.disableAIFeatures': true,
  // On in a browser; a save by hand during one of these is not a second save.
  'files.autoSave': 'off',
  'git.enabled': false,
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'editor.unicodeHighlight.ambiguousCharacters': false,
  'editor.unicodeHighlight.nonBasicASCII': false,
  'security.workspace.trust.startupPrompt': 'never',
}

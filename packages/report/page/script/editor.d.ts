/** What VS Code gives the script of a webview. */
interface EditorApi {
  postMessage(message: unknown): void
  getState(): unknown
  setState(state: unknown): void
}

declare function acquireVsCodeApi(): EditorApi

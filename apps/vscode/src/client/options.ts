import type { InitializationOptions } from '@hegao/language-server/protocol'
import type * as vscode from 'vscode'
import type { LanguageClientOptions } from 'vscode-languageclient'
import { rulePages } from '../commands/rule-pages.js'
import { language } from './language.js'

const languages = ['markdown', 'plaintext']

/**
 * The documents that may be drafts. A side of a comparison or the page of a rule has another scheme.
 */
export const selectorOf = (schemes: readonly string[]): { scheme: string; language: string }[] =>
  schemes.flatMap(scheme => languages.map(language => ({ scheme, language })))

export function clientOptions(
  documentSelector: { scheme: string; language: string }[],
  log: vscode.LogOutputChannel,
): LanguageClientOptions {
  return {
    documentSelector,
    outputChannel: log,
    initializationOptions: {
      language: language(),
      rulePages,
      acceptHere: true,
      readFile: true,
    } satisfies InitializationOptions,
    markdown: { isTrusted: false, supportHtml: false },
  }
}

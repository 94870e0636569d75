// The client for VS Code on a machine: the server runs in a process of its own, over its standard input
// and output. No socket is opened. A bundle of its own, for it is four fifths of what the extension loads.

import type { LanguageClientOptions } from 'vscode-languageclient'
import {
  type BaseLanguageClient,
  LanguageClient,
  TransportKind,
} from 'vscode-languageclient/node.js'

/** @param module the path of the server */
export const clientOfProcess = (
  module: string,
  options: LanguageClientOptions,
): BaseLanguageClient =>
  new LanguageClient('hegao', '核稿 Hegao', { module, transport: TransportKind.stdio }, options)

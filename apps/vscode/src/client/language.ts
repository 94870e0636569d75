import type { Language } from '@hegao/core'
import * as vscode from 'vscode'

/** The language that findings are said in: as set, else that of VS Code. */
export function language(): Language {
  const asked = vscode.workspace.getConfiguration('hegao').get<string>('language')
  if (asked === 'zh-CN' || asked === 'en') return asked
  return /^zh\b/i.test(vscode.env.language) ? 'zh-CN' : 'en'
}

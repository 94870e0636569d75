import { join } from 'node:path'
import type { Desk } from './desk.js'

/**
 * VS Code in Chinese: a language pack without a word in it. What VS Code says itself stays English,
 * what extensions say is Chinese. The real pack is in the gallery only.
 */
export function speakChinese(desk: Desk): void {
  const words = desk.write(
    'language/main.i18n.json',
    JSON.stringify({ version: '1.0.0', contents: {} }),
  )
  desk.write(
    join('user-data', 'languagepacks.json'),
    JSON.stringify({
      'zh-cn': {
        hash: 'hegao',
        label: '中文',
        extensions: [{ extensionIdentifier: { id: 'hegao.chinese' }, version: '1.0.0' }],
        translations: { vscode: words },
      },
    }),
  )
}

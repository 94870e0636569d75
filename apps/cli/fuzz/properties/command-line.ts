import fc from 'fast-check'
import { checkText } from '../engine.js'
import { runOn } from '../faces/command-line.js'
import { mustBeSame, type Property } from '../property.js'
import { textDraft } from '../texts/index.js'

/** `hegao check` says of a text what the engine finds in it. */
export const commandLine: Property = {
  name: 'command-line',
  share: 2,
  build: () =>
    fc.asyncProperty(textDraft, async ({ text, format }) => {
      // A file holds no half of a pair; one that has a null byte is no text, and an odd few bytes may be GB 18030.
      const whole = text
        .replace(/\p{Cs}/gu, '')
        .replaceAll('\0', '')
        .replace(/^\ufeff+/, '')
      const bytes = new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(whole)])
      const { report } = await runOn(bytes, `稿.${format}`)
      const expected = checkText({ text: whole, format })
      mustBeSame({ ...report.files[0], path: '稿' }, expected, 'command line')
    }),
}

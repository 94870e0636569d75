import fc from 'fast-check'
import { checkText } from '../engine.js'
import { reportOfBrowser } from '../faces/browser.js'
import { mustBeSame, type Property } from '../property.js'
import { textDraft } from '../texts/index.js'

/** So does the server that runs in a browser, as it is shipped. */
export const browser: Property = {
  name: 'browser',
  share: 2,
  build: () =>
    fc.asyncProperty(textDraft, async draft => {
      mustBeSame(await reportOfBrowser(draft), checkText(draft), 'browser')
    }),
}

import fc from 'fast-check'
import { checkText } from '../engine.js'
import { reportOfServer } from '../faces/server.js'
import { mustBeSame, type Property } from '../property.js'
import { textDraft } from '../texts/index.js'

/** The language server says of a text what the engine finds in it. */
export const server: Property = {
  name: 'server',
  share: 2,
  build: () =>
    fc.asyncProperty(textDraft, async draft => {
      mustBeSame(await reportOfServer(draft), checkText(draft), 'server')
    }),
}

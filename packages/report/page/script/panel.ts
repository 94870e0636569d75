import { listenToFilter } from './filter.js'
import { listenToKeys } from './keys.js'
import { listenToLinks } from './links.js'
import { listenToPlaces } from './places.js'
import { keepState } from './state.js'
import { listenToUpdates } from './update.js'

const editor = acquireVsCodeApi()
const toolbar = document.querySelector<HTMLFormElement>('.toolbar')!
// The page is made anew when it was hidden: where the reader was comes first.
const scroll = keepState(editor, toolbar)
const filter = listenToFilter(toolbar)
listenToLinks()
listenToKeys(toolbar, filter)
listenToPlaces(editor)
listenToUpdates(filter)
toolbar
  .querySelector('[name=annotate]')
  ?.addEventListener('click', () => editor.postMessage({ type: 'annotate' }))
for (const element of [toolbar, document.querySelector<HTMLElement>('.keys')!])
  element.hidden = false
scroll()

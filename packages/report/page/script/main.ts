import { listenToFilter } from './filter.js'
import { listenToKeys } from './keys.js'
import { listenToLinks } from './links.js'
import { listenToTheme } from './theme.js'

const toolbar = document.querySelector<HTMLFormElement>('.toolbar')!
const filter = listenToFilter(toolbar)
listenToLinks()
listenToKeys(toolbar, filter)
listenToTheme(toolbar)
for (const element of [toolbar, document.querySelector<HTMLElement>('.keys')!])
  element.hidden = false

import type { Filter } from './filter.js'

/**
 * Puts what has changed in the place of what was there when the editor sends the page anew
 * (`{ type: 'update', html }`): nothing flickers, and the reader stays at the place that he was at.
 */
export function listenToUpdates(filter: Filter): void {
  addEventListener('message', ({ data }) => {
    if (data?.type !== 'update' || typeof data.html !== 'string') return
    const place = scrollY
    const focused = document.activeElement?.id
    const page = new DOMParser().parseFromString(data.html, 'text/html')
    document.title = page.title
    for (const part of ['.head', 'main', 'footer']) {
      const next = page.querySelector(part)
      if (next) document.querySelector(part)?.replaceWith(document.adoptNode(next))
    }
    filter.refresh()
    scrollTo(0, place)
    if (focused) document.getElementById(focused)?.focus({ preventScroll: true })
  })
}

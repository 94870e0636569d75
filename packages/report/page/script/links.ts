import { findingOf } from './marks.js'

/** Brings an element to the middle of the window, a tall one to its top, and makes the eye find it. */
export function reveal(id: string): void {
  const target = document.getElementById(id)
  if (!target) return
  const isTall = target.getBoundingClientRect().height > innerHeight / 2
  target.scrollIntoView({ block: isTall ? 'start' : 'center' })
  if (target.matches('.finding')) target.focus({ preventScroll: true })
  const marks = document.querySelectorAll(`mark[data-to="${CSS.escape(id)}"]`)
  for (const element of marks.length > 0 ? marks : [target]) flash(element)
}

function flash(element: Element): void {
  element.classList.remove('flash')
  // Read so that the browser notices the class gone, and starts the animation anew.
  element.getBoundingClientRect()
  element.classList.add('flash')
  setTimeout(() => element.classList.remove('flash'), 1600)
}

/** Links flash what they lead to; marked words lead to their explanation, and light up with it. */
export function listenToLinks(): void {
  document.addEventListener('click', event => {
    const { target } = event
    if (!(target instanceof Element)) return
    const link = target.closest<HTMLAnchorElement>('a[href^="#d"]')
    const mark = target.closest<HTMLElement>('mark[data-to]')
    // The browser goes to the link first: address and history stay its own.
    if (link) requestAnimationFrame(() => reveal(link.hash.slice(1)))
    else if (mark && !mark.matches('.off') && getSelection()?.isCollapsed)
      reveal(findingOf(mark.dataset.to!))
  })
  for (const [begin, end] of [
    ['mouseover', 'mouseout'],
    ['focusin', 'focusout'],
  ] as const) {
    document.addEventListener(begin, event => light(event.target, true))
    document.addEventListener(end, event => light(event.target, false))
  }
}

function light(from: EventTarget | null, isLit: boolean): void {
  if (!(from instanceof Element)) return
  const finding = from.closest('.finding')
  const mark = from.closest<HTMLElement>('mark[data-to]')
  if (finding) {
    const [draft, number] = finding.id.split('-f')
    const places = `[data-to="${draft}-m${number}"], [data-to^="${draft}-p${number}-"]`
    for (const one of document.querySelectorAll(`mark:is(${places})`))
      one.classList.toggle('lit', isLit)
  } else if (mark && !mark.matches('.off')) {
    document.getElementById(findingOf(mark.dataset.to!))?.classList.toggle('lit', isLit)
  }
}

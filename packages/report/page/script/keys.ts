import type { Filter } from './filter.js'
import { reveal } from './links.js'

/** n and p go from finding to finding, / to the filter, Escape takes the filter away. */
export function listenToKeys(form: HTMLFormElement, filter: Filter): void {
  const search = form.querySelector<HTMLInputElement>('input[type=search]')!
  let current = ''

  const step = (by: 1 | -1) => {
    const shown = [...document.querySelectorAll<HTMLElement>('.draft:not(.off) .finding:not(.off)')]
    const at = document.activeElement?.closest('.finding')?.id ?? current
    const index = shown.findIndex(({ id }) => id === at)
    const next = index < 0 && by < 0 ? shown.at(-1) : shown[index + by]
    if (!next) return
    current = next.id
    reveal(current)
  }

  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const isTyping = event.target === search
    if (event.key === 'Escape' && (isTyping || document.activeElement === document.body)) {
      filter.clear()
      search.blur()
    }
    if (isTyping || event.isComposing) return
    if (event.key === 'n') step(1)
    if (event.key === 'p') step(-1)
    if (event.key === '/') {
      event.preventDefault()
      search.focus()
    }
  })
  form.querySelector('[name=next]')!.addEventListener('click', () => step(1))
  form.querySelector('[name=previous]')!.addEventListener('click', () => step(-1))
}

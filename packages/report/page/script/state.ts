interface State {
  readonly scroll: number
  readonly words: string
  /** The boxes that are not checked. */
  readonly off: readonly string[]
}

/**
 * Puts the filter back as it was, and remembers it and the place on the page from now on. Returns
 * what goes to that place, once everything is shown.
 */
export function keepState(editor: EditorApi, form: HTMLFormElement): () => void {
  const search = form.querySelector<HTMLInputElement>('input[type=search]')!
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')]
  const before = editor.getState() as State | undefined
  if (before) {
    search.value = before.words
    for (const box of boxes) box.checked = !before.off.includes(box.value)
  }
  const keep = () => {
    const off = boxes.filter(({ checked }) => !checked).map(({ value }) => value)
    editor.setState({ scroll: scrollY, words: search.value, off } satisfies State)
  }
  form.addEventListener('input', keep)
  addEventListener('scroll', keep, { passive: true })
  return () => {
    if (before) scrollTo(0, before.scroll)
  }
}

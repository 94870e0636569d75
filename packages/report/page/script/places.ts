/** Tells the editor which line was asked for: by a link to a line, by words, by a finding's number. */
export function listenToPlaces(editor: EditorApi): void {
  document.addEventListener('click', event => {
    if (!(event.target instanceof Element)) return
    const link = event.target.closest<HTMLAnchorElement>('a[href^="#d"]')
    const target = link ? document.getElementById(link.hash.slice(1)) : event.target
    // The number behind words leads to their explanation, which stands in no line.
    const line = lineOf(target) ?? lineOf(link)
    if (line) editor.postMessage({ type: 'reveal', ...line })
  })
}

interface Line {
  readonly draft: number
  readonly line: number
}

function lineOf(element: Element | null): Line | undefined {
  const id = /^d(\d+)-l(\d+)$/.exec(element?.closest('.line')?.id ?? '')
  return id ? { draft: Number(id[1]), line: Number(id[2]) } : undefined
}

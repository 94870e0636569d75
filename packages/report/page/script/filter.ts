import { collectMarks } from './marks.js'

export interface Filter {
  /** Everything is shown again. */
  clear(): void
  /** The drafts on the page are others now; what was chosen holds for them. */
  refresh(): void
}

/** Shows the findings of the chosen severities and categories that contain the words. */
export function listenToFilter(form: HTMLFormElement): Filter {
  let marks = collectMarks()
  let drafts = collectDrafts()
  const shownOutput = form.querySelector('output')!

  const apply = () => {
    const data = new FormData(form)
    const chosen = new Set([...data.getAll('severity'), ...data.getAll('category')])
    const words = String(data.get('words')).trim().toLowerCase()
    const all = drafts.reduce((sum, { findings }) => sum + findings.length, 0)
    let shown = 0
    for (const { draft, name, rows, findings } of drafts) {
      const isNamed = words !== '' && name.includes(words)
      let shownHere = 0
      for (const { finding, text } of findings) {
        const { severity, category } = finding.dataset
        const isShown =
          chosen.has(severity!) && chosen.has(category!) && (isNamed || text.includes(words))
        for (const one of [finding, ...(marks.get(finding.id) ?? [])])
          one.classList.toggle('off', !isShown)
        if (isShown) shownHere++
      }
      const isOff = words !== '' && !isNamed && shownHere === 0
      for (const one of [draft, ...rows]) one.classList.toggle('off', isOff)
      shown += shownHere
    }
    shownOutput.value = shownOutput.dataset
      .template!.replace('{shown}', `${shown}`)
      .replace('{all}', `${all}`)
  }

  form.addEventListener('input', apply)
  form.addEventListener('submit', event => event.preventDefault())
  // A browser may have kept what was chosen before the page was loaded again.
  apply()
  return {
    clear() {
      form.reset()
      apply()
    },
    refresh() {
      marks = collectMarks()
      drafts = collectDrafts()
      apply()
    },
  }
}

const collectDrafts = () =>
  [...document.querySelectorAll<HTMLElement>('.draft')].map(draft => ({
    draft,
    name: (draft.querySelector('header')!.textContent ?? '').toLowerCase(),
    rows: document.querySelectorAll(`tr[data-draft="${draft.id}"]`),
    findings: [...draft.querySelectorAll<HTMLElement>('.finding')].map(finding => ({
      finding,
      text: (finding.textContent ?? '').toLowerCase(),
    })),
  }))

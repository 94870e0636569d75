/** The id of the finding that a mark or a number in the text belongs to: d1-m3, d1-p3-2 → d1-f3. */
export const findingOf = (to: string): string => to.replace(/-[mp](\d+).*$/, '-f$1')

/** The marks and numbers of each finding, by its id. */
export function collectMarks(): Map<string, HTMLElement[]> {
  const marks = new Map<string, HTMLElement[]>()
  for (const mark of document.querySelectorAll<HTMLElement>('[data-to]')) {
    const id = findingOf(mark.dataset.to!)
    marks.set(id, [...(marks.get(id) ?? []), mark])
  }
  return marks
}

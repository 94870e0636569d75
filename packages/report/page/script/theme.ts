/** The button goes from light to dark and back, from what the system asks for. */
export function listenToTheme(form: HTMLFormElement): void {
  const root = document.documentElement
  form.querySelector('[name=theme]')!.addEventListener('click', () => {
    const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
    root.dataset.theme = (root.dataset.theme ?? system) === 'dark' ? 'light' : 'dark'
  })
}

/** Asks again and again until there is an answer, for twenty seconds; then says what was waited for. */
export async function until<T>(
  what: string | (() => string),
  ask: () => T | undefined | false | Promise<T | undefined | false>,
): Promise<T> {
  const end = Date.now() + 20_000
  for (;;) {
    const answer = await ask()
    if (answer) return answer
    if (Date.now() > end)
      throw new Error(`Waited in vain for ${typeof what === 'string' ? what : what()}`)
    await new Promise(done => setTimeout(done, 50))
  }
}

/** True where the text has one of the words. */
export const says = (text: string, words: readonly string[]): boolean =>
  words.some(word => text.includes(word))

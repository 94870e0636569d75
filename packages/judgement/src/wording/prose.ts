/** No title is longer. */
const title = /《[^《》]{0,120}》/g

/** A text of the same length without what is in 《》: that is a name, and its own matter. */
export const proseOf = (text: string): string =>
  text.replace(title, whole => '\0'.repeat(whole.length))

const longest = 20

/** The first words of a text, where it is long. */
export const shorten = (text: string): string => {
  const characters = [...text]
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : text
}

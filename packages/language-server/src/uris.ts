/** A URI without escapes: clients do not all escape the same characters. As it is where it has none (100%.txt). */
export function unescaped(uri: string): string {
  try {
    return decodeURIComponent(uri)
  } catch {
    return uri
  }
}

import type { Message, MultiformatMessageString } from 'sarif'

/**
 * Text for a SARIF message. There {0} is a placeholder (SARIF 2.1.0 §3.11.5) and [words](1) a link
 * (§3.11.6); a draft that holds such characters means them.
 */
export const message = (text: string): Message & MultiformatMessageString => ({
  text: text.replace(/\{(\d{1,9})\}/g, '{{$1}}').replaceAll('](', '\\]('),
})

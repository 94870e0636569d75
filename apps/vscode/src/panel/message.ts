/** What the script of the panel may ask for. */
export type PanelMessage =
  | { readonly type: 'reveal'; readonly draft: number; readonly line: number }
  | { readonly type: 'annotate' }

/** Reads a message; undefined for what is none, whoever sent it. */
export function readMessage(message: unknown): PanelMessage | undefined {
  if (typeof message !== 'object' || message === null) return undefined
  const { type, draft, line } = message as Record<string, unknown>
  if (type === 'annotate') return { type }
  if (type === 'reveal' && isCount(draft) && isCount(line)) return { type, draft, line }
  return undefined
}

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 1

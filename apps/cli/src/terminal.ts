import { harmless } from '@hegao/report'
import type { Io } from './io.js'

/** Our own colours, line ends, and the mark that a table for Excel begins with. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the sequences are what is looked for.
const ours = /(\r?\n|\t|\ufeff|\u001b\[[0-9;]{0,20}m)/

/**
 * A text in which nothing is left that a terminal would obey, except colours and line ends. What a
 * draft, its name or a config brings along could move the cursor, name the window, or turn the
 * writing round.
 */
const forTerminal = (text: string, keep: RegExp): string =>
  text
    .split(keep)
    .map((part, index) => (index % 2 === 1 ? part : harmless(part)))
    .join('')

const lineEnds = /(\n)/

/** The same world, in which messages are harmless, and what is printed is where a terminal shows it. */
export const shielded = (io: Io): Io => ({
  ...io,
  err: text => io.err(forTerminal(text, lineEnds)),
  out: io.isTerminal ? text => io.out(forTerminal(text, ours)) : io.out,
})
